import type { Params } from '../../graph-schema/index.ts';
import type { AgencyFilter, RelatedFilter, TargetFilter, TaskFilter } from '../schema/inputs.ts';
import type { Condition } from './list.ts';
import type { Reader } from './reader.ts';
import { regionsInside } from './regions.ts';

/** What can be asked of anything that plans state. */
export type StatedConditions = Pick<
  TaskFilter & TargetFilter & AgencyFilter,
  'plan' | 'region' | 'field' | 'year' | 'basis' | 'confidenceFrom' | 'agency'
>;

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Gathers conditions whose value is given. */
export class Conditions {
  readonly list: Condition[] = [];

  add<T>(value: T | null | undefined, where: string, params: (value: T) => Params): this {
    if (isGiven(value)) this.list.push({ where, params: params(value) });
    return this;
  }

  /** `property` of `n` is the value. */
  is(property: string, value: string | number | boolean | null | undefined): this {
    if (isGiven(value))
      this.list.push({
        where: `n.${property} = $${property}`,
        params: { [property]: value },
        holds: ({ properties }) => properties[property] === value,
      });
    return this;
  }

  all(conditions: readonly Condition[]): this {
    this.list.push(...conditions);
    return this;
  }
}

type Known = Pick<StatedConditions, 'basis' | 'confidenceFrom'>;

/** How sure it must be what has the evidence `known`, and whether it is stated. */
export const knownConditions = (
  { basis, confidenceFrom }: { [K in keyof Known]: Known[K] | undefined },
  known: string,
): Conditions =>
  new Conditions()
    .add(basis, `${known}.basis = $basis`, (basis) => ({ basis }))
    .add(confidenceFrom, `${known}.confidence >= $confidenceFrom`, (confidenceFrom) => ({ confidenceFrom }));

/**
 * That `node` holds for a region or a part of it, as it says itself, or else its plan. Two reads of their own, so that the list
 * itself asks for little.
 */
export async function inRegion(
  reader: Reader,
  region: string | null | undefined,
  node: string,
): Promise<Condition[]> {
  if (!isGiven(region)) return [];
  const regions = await regionsInside(reader, [region]);
  const plans = await reader.read(
    'UNWIND $regions AS region MATCH (:Region {id: region})<-[:APPLIES_TO]-(p:Plan) RETURN DISTINCT p.id AS id',
    { regions },
  );
  return [
    {
      where: `(EXISTS { MATCH (${node})-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }
        OR (${node}.plan IN $regionPlans AND NOT EXISTS { MATCH (${node})-[:APPLIES_TO]->(:Region) }))`,
      params: { regions, regionPlans: plans.map(({ id }) => id!) },
    },
  ];
}

/** How an agency stands to a task, and to a target through the tasks that are measured by it. */
const doing = {
  Task: (node: string, roles: string) => `EXISTS { MATCH (:Agency {id: $agency})-[:${roles}]->(${node}) }`,
  Target: (node: string, roles: string) =>
    `EXISTS { MATCH (:Agency {id: $agency})-[:${roles}]->(:Task)-[:CONTRIBUTES_TO]->(${node}) }`,
};

/**
 * What is asked of a task or target `node`. What is said of it is known as the node is, or as the relation that leads to it.
 * @param known `n` for the node itself, `r` for the relation
 */
export async function statedConditions(
  reader: Reader,
  { plan, region, field, year, basis, confidenceFrom, agency }: StatedConditions,
  label: 'Task' | 'Target',
  { node = 'n', known = 'n', roles = 'LEADS|SUPPORTS' } = {},
): Promise<Condition[]> {
  return new Conditions()
    .add(plan, `${known}.plan = $plan`, (plan) => ({ plan }))
    .add(agency, doing[label](node, roles), (agency) => ({ agency }))
    .add(field, `EXISTS { MATCH (${node})-[:ABOUT]->(:Field {id: $field}) }`, (field) => ({ field }))
    .add(year, `${node}.year = $year`, (year) => ({ year }))
    .all(knownConditions({ basis, confidenceFrom }, known).list)
    .all(await inRegion(reader, region, node)).list;
}

/** What is asked of a relation `known`, and of what stands at one of its ends, whatever that is. */
export async function relatedConditions(
  reader: Reader,
  { plan, region, field, year, basis, confidenceFrom }: RelatedFilter,
  node: string,
  known: string,
): Promise<Condition[]> {
  const inYear = `(${node}.year = $year OR (${node}.periodStart <= $year AND ${node}.periodEnd >= $year))`;
  return new Conditions()
    .add(plan, `${known}.plan = $plan`, (plan) => ({ plan }))
    .add(field, `EXISTS { MATCH (${node})-[:ABOUT]->(:Field {id: $field}) }`, (field) => ({ field }))
    .add(year, inYear, (year) => ({ year }))
    .all(knownConditions({ basis, confidenceFrom }, known).list)
    .all(await inRegion(reader, region, node)).list;
}
