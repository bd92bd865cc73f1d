import type { Page } from '../relay/connection.ts';
import type { ListOrder, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { ValueOf } from '../schema/enums.ts';
import type { PlanFilter, PlanOrder, PlanOrderField } from '../schema/inputs.ts';
import { toEntity } from './entities.ts';
import { type Condition, hasText, listPage } from './list.ts';
import type { Reader } from './reader.ts';

const orderKeys: Record<ValueOf<typeof PlanOrderField>, { expression: string; kind: 'string' | 'number' }> = {
  ISSUED_ON: { expression: "coalesce(n.issuedOn, '')", kind: 'string' },
  TITLE: { expression: 'n.title', kind: 'string' },
  PERIOD_START: { expression: 'coalesce(n.periodStart, 0)', kind: 'number' },
};

const orderOf = ({ field, direction }: PlanOrder): ListOrder => ({
  name: `plans ${field} ${direction}`,
  keys: [
    { ...orderKeys[field], direction },
    { expression: 'n.id', kind: 'string', direction },
  ],
});

function conditionsOf(filter: PlanFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = (where: string, params: Condition['params']) => conditions.push({ where, params });
  if (filter.level) add('n.level = $level', { level: filter.level });
  if (filter.kind) add('n.kind = $kind', { kind: filter.kind });
  if (typeof filter.inCorpus === 'boolean') add('n.inCorpus = $inCorpus', { inCorpus: filter.inCorpus });
  if (filter.issuedFrom) add('n.issuedOn >= $issuedFrom', { issuedFrom: filter.issuedFrom });
  if (filter.issuedTo) add('n.issuedOn <= $issuedTo', { issuedTo: filter.issuedTo });
  if (filter.agency)
    add('EXISTS { MATCH (:Agency {id: $agency})-[:ISSUES]->(n) }', { agency: filter.agency });
  if (filter.text) conditions.push(hasText(filter.text, ['title', 'shortTitle', 'docNumber']));
  return conditions;
}

export const listPlans = (
  reader: Reader,
  filter: PlanFilter,
  order: PlanOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> =>
  listPage(reader, { match: '(n:Plan)', conditions: conditionsOf(filter) }, orderOf(order), page);

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
