import type { Row } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import { Field } from '../schema/field.ts';
import { Plan } from '../schema/plan.ts';
import { Target } from '../schema/target.ts';
import { AgencyWorkload, FieldLoad, PlanLoad, YearLoad } from '../schema/workload.ts';
import { groupBy } from './cascade/graph.ts';
import { byText } from './cascade/walk.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';

/** Which tasks count. */
export interface WorkloadFilter {
  /** an ISO date: those that hold then, or of which nothing says when they hold */
  readonly asOf?: string;
  /** those that are set for this year */
  readonly year?: number;
}

const statement = `UNWIND $ids AS id
MATCH (:Agency {id: id})-[r:LEADS|SUPPORTS]->(n:Task)
WHERE ($year IS NULL OR n.year = $year) AND ($asOfYear IS NULL OR n.year IS NULL OR n.year = $asOfYear)
CALL (n) {
  MATCH (p:Plan {id: n.plan})
  RETURN coalesce(p.issuedOn, toString(p.periodStart) + '-01-01') > $asOf
    OR (n.year IS NULL AND p.periodEnd < $asOfYear) AS closed
}
WITH id, type(r) AS role, n, coalesce(closed, false) AS closed WHERE NOT closed
RETURN id, role, n.id AS task, n.plan AS plan, n.year AS year, [(n)-[:ABOUT]->(f) | f.id] AS fields,
  [(n)-[:CONTRIBUTES_TO]->(t) | t.id] AS targets
ORDER BY plan, n.start, task, role`;

/** What each agency has to do. Two reads: the tasks, and their plans, fields and targets. */
export async function workloadsOf(
  reader: Reader,
  loaders: Loaders,
  { asOf, year }: WorkloadFilter,
  agencies: readonly Entity[],
): Promise<AgencyWorkload[]> {
  const rows = await reader.read(statement, {
    ids: agencies.map(({ id }) => id),
    year: year ?? null,
    asOf: asOf ?? null,
    asOfYear: asOf ? Number(asOf.slice(0, 4)) : null,
  });
  return Promise.all(byParent(agencies, rows).map((own) => workloadFrom(own, loaders)));
}

const loadOf = (rows: readonly Row[]) => {
  const count = (role: string) =>
    new Set(rows.filter((row) => row.role === role).map(({ task }) => task)).size;
  return { leading: count('LEADS'), supporting: count('SUPPORTS') };
};

type Counted = ReturnType<typeof loadOf>;
const most = (a: Counted, b: Counted) => b.leading + b.supporting - a.leading - a.supporting;

async function workloadFrom(rows: readonly Row[], loaders: Loaders): Promise<AgencyWorkload> {
  const ofField = rows.flatMap((row) =>
    (row.fields as string[]).length
      ? (row.fields as string[]).map((field) => ({ ...row, field }))
      : [{ ...row, field: '' }],
  );
  const measured = rows.filter(({ role }) => role === 'LEADS').flatMap(({ targets }) => targets as string[]);
  const [byPlan, byField, targets] = await Promise.all([
    grouped(rows, ({ plan }) => plan as string, loaders),
    grouped(ofField, ({ field }) => field as string, loaders),
    Promise.all([...new Set(measured)].map((id) => loaders.node(id))),
  ]);
  const years = [...groupBy(rows, ({ year }) => String(year ?? '')).values()].map((own) => ({
    year: own[0]!.year as number | null,
    ...loadOf(own),
  }));
  return Object.assign(new AgencyWorkload(), loadOf(rows), {
    byPlan: byPlan.flatMap(({ entity, ...load }) =>
      entity instanceof Plan ? [Object.assign(new PlanLoad(), { plan: entity, ...load })] : [],
    ),
    byYear: years
      .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
      .map((load) => Object.assign(new YearLoad(), load)),
    byField: byField.map(({ entity, ...load }) =>
      Object.assign(new FieldLoad(), entity instanceof Field ? { field: entity } : {}, load),
    ),
    targets: targets.filter((target) => target instanceof Target),
  });
}

/** Counts by something that is a node; the one with most first. */
async function grouped(rows: readonly Row[], key: (row: Row) => string, loaders: Loaders) {
  const loads = await Promise.all(
    [...groupBy(rows, key)].map(async ([id, own]) => ({
      id,
      entity: id ? await loaders.node(id) : null,
      ...loadOf(own),
    })),
  );
  return loads.sort((a, b) => most(a, b) || byText(a.id, b.id));
}
