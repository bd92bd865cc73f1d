import type { Page } from '../relay/connection.ts';
import type { PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { TaskFilter } from '../schema/inputs.ts';
import { type Condition, hasText, listPage } from './list.ts';
import type { Reader } from './reader.ts';
import { readingOrder } from './stated.ts';

function conditionsOf({ plan, agency, role, year, text }: TaskFilter): Condition[] {
  const conditions: Condition[] = [];
  const does = { LEADS: 'LEADS', SUPPORTS: 'SUPPORTS', any: 'LEADS|SUPPORTS' }[role ?? 'any'];
  if (plan) conditions.push({ where: 'n.plan = $plan', params: { plan } });
  if (agency)
    conditions.push({
      where: `EXISTS { MATCH (:Agency {id: $agency})-[:${does}]->(n) }`,
      params: { agency },
    });
  else if (role) conditions.push({ where: `EXISTS { MATCH (:Agency)-[:${does}]->(n) }`, params: {} });
  if (typeof year === 'number') conditions.push({ where: 'n.year = $year', params: { year } });
  if (text) conditions.push(hasText(text, ['title', 'text']));
  return conditions;
}

/** Tasks plan by plan, as each one reads. */
export const listTasks = (
  reader: Reader,
  filter: TaskFilter,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> =>
  listPage(reader, { match: '(n:Task)', conditions: conditionsOf(filter) }, readingOrder, page);
