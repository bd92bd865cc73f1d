import type { Page } from '../relay/connection.ts';
import type { ListOrder, OrderKey, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { ValueOf } from '../schema/enums.ts';
import type { TargetFilter, TargetOrder, TargetOrderField } from '../schema/inputs.ts';
import { type Choice, choiceOf } from './chosen.ts';
import { Conditions, statedConditions } from './conditions.ts';
import { type Condition, hasText, type ListQuery, listIds, listPage } from './list.ts';
import type { Reader } from './reader.ts';
import { orderOfStated } from './stated.ts';

/** Lower than any value of a target. */
const lowest = '-1e300';

const orderKeys: Record<Exclude<ValueOf<typeof TargetOrderField>, 'READING'>, OrderKey> = {
  YEAR: { expression: 'coalesce(n.year, 0)', kind: 'number', of: ({ year }) => year ?? 0 },
  VALUE: { expression: `coalesce(n.value, ${lowest})`, kind: 'number', of: ({ value }) => value ?? lowest },
  CONFIDENCE: { expression: 'n.confidence', kind: 'number', of: ({ confidence }) => confidence },
};

const readingFirst: TargetOrder = { field: 'READING', direction: 'ASC' };

export const targetOrder = ({ field, direction }: TargetOrder): ListOrder =>
  orderOfStated('targets', field, direction, field === 'READING' ? undefined : orderKeys[field]);

const isSuspect = (wanted: boolean): Condition => ({
  where: `n.suspect IS ${wanted ? 'NOT ' : ''}NULL`,
  params: {},
  holds: ({ properties }) => (properties.suspect !== undefined && properties.suspect !== null) === wanted,
});

/** What a filter asks of targets `n`. */
export async function targetConditions(reader: Reader, filter: TargetFilter): Promise<Condition[]> {
  const { indicator, unit, operator, limit, pace, binding, suspect, text } = filter;
  return (
    new Conditions()
      .all(await statedConditions(reader, filter, 'Target'))
      .add(indicator, 'EXISTS { MATCH (n)-[:MEASURES]->(:Indicator {id: $indicator}) }', (indicator) => ({
        indicator,
      }))
      .is('unit', unit)
      .is('operator', operator)
      // the page has a parameter of this name
      .add(limit, 'n.limit = $bound', (bound) => ({ bound }))
      .is('pace', pace)
      .is('binding', binding)
      .all(typeof suspect === 'boolean' ? [isSuspect(suspect)] : [])
      .all(text ? [hasText(text, ['name', 'quote'])] : []).list
  );
}

const targetsOf = async (reader: Reader, filter: TargetFilter): Promise<ListQuery> => ({
  match: '(n:Target)',
  all: 'Target',
  conditions: await targetConditions(reader, filter),
});

/** What can be asked of the targets that an analysis tells of. */
export interface TargetChoice {
  readonly filter?: TargetFilter | null;
  readonly order?: TargetOrder | null;
}

/** Chooses among what is told of targets, as a list of targets is filtered and ordered. */
export const chosenTargets = (reader: Reader, { filter, order }: TargetChoice): Promise<Choice> =>
  choiceOf({ filter, order }, async () =>
    listIds(reader, await targetsOf(reader, filter ?? {}), targetOrder(order ?? readingFirst)),
  );

/** Targets, plan by plan as each one reads, or in the order that is asked for. */
export const listTargets = async (
  reader: Reader,
  filter: TargetFilter,
  order: TargetOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> =>
  listPage(reader, await targetsOf(reader, filter), targetOrder(order), page);
