import type { Row } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import { Field } from '../schema/field.ts';
import { Plan } from '../schema/plan.ts';
import { Target } from '../schema/target.ts';
import { AgencyWorkload, FieldLoad, PlanLoad, YearLoad } from '../schema/workload.ts';
import { byText, groupBy } from './cascade/graph.ts';
import { holding, holdsOn } from './cascade/holding.ts';
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

const tasksCypher = `UNWIND $ids AS id
MATCH (:Agency {id: id})-[r:LEADS|SUPPORTS]->(n:Task)
WHERE ($year IS NULL OR n.year = $year) AND ($asOfYear IS NULL OR n.year IS NULL OR n.year = $asOfYear)
RETURN id, type(r) AS role, n.id AS task, n.plan AS plan, n.year AS year ORDER BY plan, n.start, task, role`;

const fieldsCypher = `UNWIND $ids AS id MATCH (:Task {id: id})-[:ABOUT]->(f:Field)
RETURN id, collect(f.id) AS found`;

const targetsCypher = `UNWIND $ids AS id MATCH (:Task {id: id})-[:CONTRIBUTES_TO]->(t:Target)
RETURN id, collect(t.id) AS found`;

/** What tasks lead to, by the id of the task. */
async function foundFrom(
  reader: Reader,
  cypher: string,
  tasks: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = tasks.length ? await reader.read(cypher, { ids: [...tasks] }) : [];
  return new Map(rows.map(({ id, found }) => [id as string, found as string[]]));
}

/** What each agency has to do: the tasks are read, and then their plans, fields and targets. */
export async function workloadsOf(
  reader: Reader,
  loaders: Loaders,
  { asOf, year }: WorkloadFilter,
  agencies: readonly Entity[],
): Promise<AgencyWorkload[]> {
  const found = await reader.read(tasksCypher, {
    ids: agencies.map(({ id }) => id),
    year: year ?? null,
    asOfYear: asOf ? Number(asOf.slice(0, 4)) : null,
  });
  const rows = asOf ? await open(found, asOf, loaders) : found;
  const tasks = [...new Set(rows.map(({ task }) => task as string))];
  const [fields, targets] = await Promise.all(
    [fieldsCypher, targetsCypher].map((cypher) => foundFrom(reader, cypher, tasks)),
  );
  const whole = rows.map((row) => ({
    ...row,
    fields: fields!.get(row.task as string) ?? [],
    targets: targets!.get(row.task as string) ?? [],
  }));
  return Promise.all(byParent(agencies, whole).map((own) => workloadFrom(own, loaders)));
}

/** Those of the tasks whose plan holds on a day, or says nothing of its time; a task of a year has the time of that. */
async function open(rows: readonly Row[], asOf: string, loaders: Loaders): Promise<Row[]> {
  const plans = await Promise.all(rows.map(({ plan }) => loaders.node(plan as string)));
  return rows.filter(({ year }, i) => {
    const plan = plans[i];
    return !(plan instanceof Plan) || holdsOn(holding(plan, year as number | null, true), asOf);
  });
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
