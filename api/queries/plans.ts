import type { Page } from '../relay/connection.ts';
import type { ListOrder, OrderKey, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { ValueOf } from '../schema/enums.ts';
import type { PlanFilter, PlanOrder, PlanOrderField } from '../schema/inputs.ts';
import { type Choice, choiceOf } from './chosen.ts';
import { Conditions, knownConditions } from './conditions.ts';
import { toEntity } from './entities.ts';
import { allOf, type Condition, hasText, type ListQuery, listIds, listPage } from './list.ts';
import type { Reader } from './reader.ts';
import { regionsInside } from './regions.ts';

const orderKeys: Record<ValueOf<typeof PlanOrderField>, OrderKey> = {
  ISSUED_ON: { expression: "coalesce(n.issuedOn, '')", kind: 'string', of: ({ issuedOn }) => issuedOn ?? '' },
  TITLE: { expression: 'n.title', kind: 'string', of: ({ title }) => title },
  PERIOD_START: {
    expression: 'coalesce(n.periodStart, 0)',
    kind: 'number',
    of: ({ periodStart }) => periodStart ?? 0,
  },
};

const orderOf = ({ field, direction }: PlanOrder): ListOrder => ({
  name: `plans ${field} ${direction}`,
  keys: [
    { ...orderKeys[field], direction },
    { expression: 'n.id', kind: 'string', direction, of: ({ id }) => id },
  ],
});

/** Plans that have a task or target in a field. */
const plansInField = async (reader: Reader, field: string): Promise<string[]> =>
  (
    await reader.read('MATCH (:Field {id: $field})<-[r:ABOUT]-() RETURN DISTINCT r.plan AS id', { field })
  ).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));

/** Plans that have a task or target that is known so. */
async function plansStating(
  reader: Reader,
  { basis, confidenceFrom }: PlanFilter,
): Promise<string[] | undefined> {
  if ((basis ?? confidenceFrom ?? undefined) === undefined) return undefined;
  const { where, params } = allOf(knownConditions({ basis, confidenceFrom }, 's').list);
  const found = await Promise.all(
    ['Task', 'Target'].map((label) =>
      reader.read(`MATCH (s:${label}) WHERE ${where} RETURN DISTINCT s.plan AS id`, params),
    ),
  );
  return found.flat().flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

async function conditionsOf(reader: Reader, filter: PlanFilter): Promise<Condition[]> {
  const { region, field, text } = filter;
  const regions = region ? await regionsInside(reader, [region]) : undefined;
  const inField = field ? await plansInField(reader, field) : undefined;
  const stating = await plansStating(reader, filter);
  return new Conditions()
    .is('level', filter.level)
    .is('kind', filter.kind)
    .is('inCorpus', filter.inCorpus)
    .add(filter.issuedFrom, 'n.issuedOn >= $issuedFrom', (issuedFrom) => ({ issuedFrom }))
    .add(filter.issuedTo, 'n.issuedOn <= $issuedTo', (issuedTo) => ({ issuedTo }))
    .add(filter.agency, 'EXISTS { MATCH (:Agency {id: $agency})-[:ISSUES]->(n) }', (agency) => ({ agency }))
    .add(filter.plan, 'EXISTS { MATCH (n)-[:IMPLEMENTS|CITES|SUPERSEDES]->(:Plan {id: $plan}) }', (plan) => ({
      plan,
    }))
    .add(regions, 'EXISTS { MATCH (n)-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }', (regions) => ({
      regions,
    }))
    .add(inField, 'n.id IN $inField', (inField) => ({ inField }))
    .add(stating, 'n.id IN $stating', (stating) => ({ stating }))
    .add(filter.year, '(n.periodStart <= $year AND n.periodEnd >= $year)', (year) => ({ year }))
    .all(text ? [hasText(text, ['title', 'shortTitle', 'docNumber'])] : []).list;
}

const plansOf = async (reader: Reader, filter: PlanFilter): Promise<ListQuery> => ({
  match: '(n:Plan)',
  all: 'Plan',
  conditions: await conditionsOf(reader, filter),
});

/** Chooses among what is told of plans, as a list of plans is filtered and ordered. */
export const chosenPlans = (
  reader: Reader,
  { filter, order }: { filter?: PlanFilter | null | undefined; order?: PlanOrder | null | undefined },
): Promise<Choice> =>
  choiceOf({ filter, order }, async () =>
    listIds(
      reader,
      await plansOf(reader, filter ?? {}),
      orderOf(order ?? { field: 'ISSUED_ON', direction: 'ASC' }),
    ),
  );

export const listPlans = async (
  reader: Reader,
  filter: PlanFilter,
  order: PlanOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> => listPage(reader, await plansOf(reader, filter), orderOf(order), page);

/** The plan with this property, read before cited ones; null where there is none. */
export async function findPlan(
  reader: Reader,
  property: 'docNumber' | 'title',
  value: string,
): Promise<Entity | null> {
  const [row] = await reader.read(
    `MATCH (n:Plan {${property}: $value}) RETURN n, labels(n) AS labels ORDER BY n.inCorpus DESC, n.id LIMIT 1`,
    { value },
  );
  return row ? toEntity(row.n!, row.labels!) : null;
}
