import type { Row } from '../../graph-schema/index.ts';
import { badInput } from '../errors.ts';
import { RadarKind } from '../schema/enums.ts';
import { Plan } from '../schema/plan.ts';
import { Radar, RadarCount, RadarEntry } from '../schema/radar.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';
import {
  type Footing,
  type Replacement,
  type Shaken,
  shakenOn,
  type WatchedPlan,
  type WatchedTarget,
} from './standing.ts';

const plansCypher = `MATCH (p:Plan) RETURN p.id AS id, p.title AS title, p.issuedOn AS issuedOn, p.periodEnd AS periodEnd ORDER BY id`;

const replacementsCypher = `MATCH (a:Plan)-[r:SUPERSEDES]->(b:Plan)
RETURN a.id AS by, b.id AS of, r.basis = 'stated' AS stated, r.why AS why, r.whyZh AS whyZh ORDER BY of, by`;

/** What a task or target stands on: one thing of each plan above, the surest. */
const footingsCypher = `MATCH (n:Task)-[r:IMPLEMENTS]->(m:Entity) WHERE m.plan IS NOT NULL AND m.plan <> n.plan AND ($plan IS NULL OR n.plan = $plan)
RETURN n.id AS entity, n.plan AS plan, m.id AS above, m.plan AS abovePlan, n.year AS year, r.confidence AS confidence
UNION ALL MATCH (n:Target)-[r:REFINES]->(m:Target) WHERE m.plan <> n.plan AND ($plan IS NULL OR n.plan = $plan)
RETURN n.id AS entity, n.plan AS plan, m.id AS above, m.plan AS abovePlan, n.year AS year, r.confidence AS confidence`;

const targetsCypher = `MATCH (t:Target)-[:MEASURES]->(i:Indicator) WHERE t.year IS NOT NULL AND t.value IS NOT NULL
OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
RETURN t.id AS id, t.plan AS plan, i.id AS indicator, coalesce(r.name, '') AS region, t.year AS year, t.value AS value,
  t.valueMax AS valueMax, t.unit AS unit, t.operator AS operator, t.suspect AS suspect, t.likelyValue AS likelyValue ORDER BY id`;

const present = <T>(row: Row): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

/** What stands on something that no longer holds on a day. */
export async function radarOf(
  reader: Reader,
  loaders: Loaders,
  { asOf, plan, most }: { asOf: string; plan?: string | null | undefined; most: number },
): Promise<Radar> {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(asOf))
    throw badInput(`asOf is a day, YYYY-MM-DD; got “${asOf.slice(0, 20)}”`);
  const [plans, replacements, footings, targets] = await Promise.all([
    reader.read(plansCypher),
    reader.read(replacementsCypher),
    reader.read(footingsCypher, { plan: plan ?? null }),
    reader.read(targetsCypher),
  ]);
  const shaken = shakenOn(asOf, {
    plans: new Map(plans.map((row) => [String(row.id), present<WatchedPlan>(row)])),
    replacements: replacements.map((row) => present<Replacement>(row)),
    footings: surest(footings),
    targets: targets.map((row) => present<WatchedTarget>(row)),
  });
  return Object.assign(new Radar(), {
    asOf,
    entries: await Promise.all(shaken.slice(0, most).map((one) => entryFrom(one, loaders))),
    totalCount: shaken.length,
    counts: Object.values(RadarKind).map((kind) =>
      Object.assign(new RadarCount(), { kind, count: shaken.filter((one) => one.kind === kind).length }),
    ),
  });
}

function surest(rows: readonly Row[]): Footing[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.entity}\n${row.abovePlan}`;
    const had = best.get(key);
    if (!had || Number(row.confidence) > Number(had.confidence)) best.set(key, row);
  }
  const inOrder = [...best].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([, { entity, plan, above, abovePlan, year }]) => ({
    entity: String(entity),
    plan: String(plan),
    above: String(above),
    abovePlan: String(abovePlan),
    ...(typeof year === 'number' && { year }),
  }));
}

async function entryFrom(shaken: Shaken, loaders: Loaders): Promise<RadarEntry> {
  const { kind, inferred, why, whyZh } = shaken;
  const { entity, plan, above, abovePlan, replacement, replacementPlan } = shaken;
  const [own, ownPlan, high, highPlan, instead, insteadPlan] = await Promise.all(
    [entity, plan, above, abovePlan, replacement, replacementPlan].map((id) =>
      id === undefined ? null : loaders.node(id),
    ),
  );
  return Object.assign(
    new RadarEntry(),
    { kind, inferred, why, whyZh, entity: own, above: high },
    ownPlan instanceof Plan ? { plan: ownPlan } : {},
    highPlan instanceof Plan ? { abovePlan: highPlan } : {},
    instead ? { replacement: instead } : {},
    insteadPlan instanceof Plan ? { replacementPlan: insteadPlan } : {},
  );
}
