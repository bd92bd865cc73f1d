import { nodes as definitions, labels } from '../model/nodes.ts';
import type { GraphStore, Params } from '../store/port.ts';

/** What is asked of a part of the graph; all that is given must hold. */
export interface GraphFilter {
  /** id of a plan: what it says */
  readonly plan?: string;
  /** id of a region: tasks and targets that hold for it or a part of it, as they or else their plan say */
  readonly region?: string;
  /** id of an agency: tasks that it leads or supports, and the targets that they are measured by */
  readonly agency?: string;
  /** tasks and targets that are set for this year */
  readonly year?: number;
}

/** A part of the graph. */
export interface Selection {
  /** ids of the nodes that were asked for: the relations of each are part of it */
  readonly core: ReadonlySet<string>;
  /** these and the nodes at the other ends of their relations */
  readonly nodes: ReadonlySet<string>;
  /** the agency that was asked for */
  readonly agency?: string | undefined;
  /** the plan that was asked for */
  readonly plan?: string | undefined;
}

/** So many ids are asked for at a time. */
const pageSize = 1000;

const column = async (store: GraphStore, cypher: string, params: Params, name = 'id'): Promise<string[]> =>
  (await store.read(cypher, params)).flatMap((row) => (typeof row[name] === 'string' ? [row[name]] : []));

/** Conditions on a task or target `n`, as Cypher, and their parameters. */
async function conditionsOf(store: GraphStore, { plan, region, year }: GraphFilter) {
  const conditions: string[] = [];
  const params: Params = {};
  if (plan !== undefined) {
    conditions.push('n.plan = $plan');
    params.plan = plan;
  }
  if (year !== undefined) {
    conditions.push('n.year = $year');
    params.year = year;
  }
  if (region !== undefined) {
    params.regions = await column(
      store,
      'MATCH (:Region {id: $region})<-[:PART_OF*0..8]-(g:Region) RETURN DISTINCT g.id AS id',
      { region },
    );
    params.regionPlans = await column(
      store,
      'UNWIND $regions AS region MATCH (:Region {id: region})<-[:APPLIES_TO]-(p:Plan) RETURN DISTINCT p.id AS id',
      { regions: params.regions },
    );
    conditions.push(`(EXISTS { MATCH (n)-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }
      OR (n.plan IN $regionPlans AND NOT EXISTS { MATCH (n)-[:APPLIES_TO]->(:Region) }))`);
  }
  return { where: conditions.join(' AND ') || 'true', params };
}

const doing = {
  Task: 'EXISTS { MATCH (:Agency {id: $agency})-[:LEADS|SUPPORTS]->(n) }',
  Target: 'EXISTS { MATCH (:Agency {id: $agency})-[:LEADS|SUPPORTS]->(:Task)-[:CONTRIBUTES_TO]->(n) }',
} as const;

/** The labels of what belongs to one plan. */
const ofPlans = labels.filter((label) => 'plan' in definitions[label].shape);

async function coreOf(store: GraphStore, filter: GraphFilter): Promise<string[]> {
  const { plan, agency } = filter;
  if (
    plan !== undefined &&
    agency === undefined &&
    filter.region === undefined &&
    filter.year === undefined
  ) {
    const stated = ofPlans.map((label) =>
      column(store, `MATCH (n:${label} {plan: $plan}) RETURN n.id AS id`, { plan }),
    );
    return [plan, ...(await Promise.all(stated)).flat()];
  }
  const { where, params } = await conditionsOf(store, filter);
  const found = (['Task', 'Target'] as const).map((label) =>
    column(
      store,
      `MATCH (n:${label}) WHERE ${where} ${agency === undefined ? '' : `AND ${doing[label]}`} RETURN n.id AS id`,
      { ...params, ...(agency === undefined ? {} : { agency }) },
    ),
  );
  return (await Promise.all(found)).flat();
}

/** Throws where what a filter names is not in the graph: an empty file would say that nothing was found. */
async function checkNames(store: GraphStore, { plan, region, agency }: GraphFilter): Promise<void> {
  for (const [label, id] of Object.entries({ Plan: plan, Region: region, Agency: agency }))
    if (
      id !== undefined &&
      (await column(store, `MATCH (n:${label} {id: $id}) RETURN n.id AS id`, { id })).length === 0
    )
      throw new RangeError(`the graph has no ${label.toLowerCase()} ${id}; give an id as the API has it`);
}

/** The part of the graph that a filter asks for. Throws a RangeError where it names what is not there. */
export async function selectGraph(store: GraphStore, filter: GraphFilter): Promise<Selection> {
  await checkNames(store, filter);
  const core = new Set(await coreOf(store, filter));
  const nodes = new Set(core);
  const ids = [...core];
  for (let from = 0; from < ids.length; from += pageSize) {
    const page = { ids: ids.slice(from, from + pageSize) };
    const ends = await store.read(
      'UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-(m:Entity) RETURN DISTINCT m.id AS id',
      page,
    );
    const plans = await store.read(
      'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN DISTINCT n.plan AS id',
      page,
    );
    for (const { id } of [...ends, ...plans]) if (typeof id === 'string') nodes.add(id);
  }
  return { core, nodes, agency: filter.agency, plan: filter.plan };
}
