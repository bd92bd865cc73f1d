import type { Page } from '../relay/connection.ts';
import type { ListOrder, OrderKey, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { ValueOf } from '../schema/enums.ts';
import type { TargetFilter, TargetOrder, TargetOrderField } from '../schema/inputs.ts';
import { Conditions, statedConditions } from './conditions.ts';
import { type Condition, hasText, listPage } from './list.ts';
import type { Reader } from './reader.ts';
import { orderOfStated } from './stated.ts';

/** Lower than any value of a target. */
const lowest = '-1e300';

const orderKeys: Record<Exclude<ValueOf<typeof TargetOrderField>, 'READING'>, OrderKey> = {
  YEAR: { expression: 'coalesce(n.year, 0)', kind: 'number', of: ({ year }) => year ?? 0 },
  VALUE: { expression: `coalesce(n.value, ${lowest})`, kind: 'number', of: ({ value }) => value ?? lowest },
  CONFIDENCE: { expression: 'n.confidence', kind: 'number', of: ({ confidence }) => confidence },
};

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

/** Targets, plan by plan as each one reads, or in the order that is asked for. */
export const listTargets = async (
  reader: Reader,
  filter: TargetFilter,
  order: TargetOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> =>
  listPage(
    reader,
    { match: '(n:Target)', all: 'Target', conditions: await targetConditions(reader, filter) },
    targetOrder(order),
    page,
  );
