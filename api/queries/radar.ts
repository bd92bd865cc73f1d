import type { Row, Value } from '../../graph-schema/index.ts';
import { badInput } from '../errors.ts';
import { compareRows } from '../relay/order.ts';
import { RadarKind } from '../schema/enums.ts';
import type { RelatedFilter, RelatedOrder } from '../schema/inputs.ts';
import { Plan } from '../schema/plan.ts';
import { Radar, RadarCount, RadarEntry } from '../schema/radar.ts';
import { relatedConditions } from './conditions.ts';
import { allOf } from './list.ts';
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

const footing = `n.id AS entity, n.plan AS plan, n.start AS start, m.id AS above, m.plan AS abovePlan, n.year AS year, r.confidence AS confidence`;

/** What tasks and targets stand on, of those for which a condition holds. */
const footingsCypher = (where: string) =>
  `MATCH (n:Task)-[r:IMPLEMENTS]->(m:Entity) WHERE m.plan IS NOT NULL AND m.plan <> n.plan AND ($setBy IS NULL OR n.plan = $setBy) AND ${where}
RETURN ${footing}
UNION ALL MATCH (n:Target)-[r:REFINES]->(m:Target) WHERE m.plan <> n.plan AND ($setBy IS NULL OR n.plan = $setBy) AND ${where}
RETURN ${footing}`;

const targetsCypher = `MATCH (t:Target)-[:MEASURES]->(i:Indicator) WHERE t.year IS NOT NULL AND t.value IS NOT NULL
OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
RETURN t.id AS id, t.plan AS plan, i.id AS indicator, coalesce(r.name, '') AS region, t.year AS year, t.value AS value,
  t.valueMax AS valueMax, t.unit AS unit, t.operator AS operator, t.suspect AS suspect, t.likelyValue AS likelyValue ORDER BY id`;

const present = <T>(row: Row): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

export interface RadarAsked {
  readonly asOf: string;
  /** the plan that sets what is told */
  readonly plan?: string | null | undefined;
  /** what is asked of tasks and targets, and of the relations by which they stand on something */
  readonly filter?: RelatedFilter | null | undefined;
  readonly order?: RelatedOrder | null | undefined;
  readonly most: number;
}

/** What stands on something that no longer holds on a day. */
export async function radarOf(
  reader: Reader,
  loaders: Loaders,
  { asOf, plan, filter, order, most }: RadarAsked,
): Promise<Radar> {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(asOf))
    throw badInput(`asOf is a day, YYYY-MM-DD; got “${asOf.slice(0, 20)}”`);
  const { where, params } = allOf(await relatedConditions(reader, filter ?? {}, 'n', 'r'));
  const [plans, replacements, footingRows, targets] = await Promise.all([
    reader.read(plansCypher),
    reader.read(replacementsCypher),
    reader.read(footingsCypher(where), { ...params, setBy: plan ?? null }),
    reader.read(targetsCypher),
  ]);
  const surest = surestOf(footingRows);
  const told = shakenOn(asOf, {
    plans: new Map(plans.map((row) => [String(row.id), present<WatchedPlan>(row)])),
    replacements: replacements.map((row) => present<Replacement>(row)),
    footings: footingsOf(surest),
    targets: targets.map((row) => present<WatchedTarget>(row)),
  });
  const shaken = order ? inOrder(told, order, (one) => surest.get(keyOf(one))!) : told;
  return Object.assign(new Radar(), {
    asOf,
    entries: await Promise.all(shaken.slice(0, most).map((one) => entryFrom(one, loaders))),
    totalCount: shaken.length,
    counts: Object.values(RadarKind).map((kind) =>
      Object.assign(new RadarCount(), { kind, count: shaken.filter((one) => one.kind === kind).length }),
    ),
  });
}

const keyOf = ({ entity, abovePlan }: { entity?: Value; abovePlan?: Value }) => `${entity}\n${abovePlan}`;

/** Of what a task or target stands on in one plan above, the surest. */
function surestOf(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const had = best.get(key);
    if (!had || Number(row.confidence) > Number(had.confidence)) best.set(key, row);
  }
  return best;
}

/** As a list along relations is ordered: by a key, and what is alike in it plan by plan as each reads. */
function inOrder(
  told: readonly Shaken[],
  { field, direction }: RelatedOrder,
  rowOf: (one: Shaken) => Row,
): Shaken[] {
  const first = (row: Row) =>
    ({ CONFIDENCE: row.confidence, YEAR: row.year ?? 0, PRINTED: 0 })[field] as Value;
  const rows = told.map((one) => {
    const row = rowOf(one);
    return {
      one,
      row: { k0: first(row), k1: one.plan, k2: row.start ?? -1, k3: one.entity, k4: one.abovePlan } as Row,
    };
  });
  const directions = Array(5).fill(direction) as (typeof direction)[];
  return rows.sort((a, b) => compareRows(a.row, b.row, directions)).map(({ one }) => one);
}

function footingsOf(surest: ReadonlyMap<string, Row>): Footing[] {
  const byKey = [...surest].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKey.map(([, { entity, plan, above, abovePlan, year }]) => ({
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
