import type { Params } from '../../graph-schema/index.ts';
import type { HeldNode, ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type OrderKey, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { toEntity } from './entities.ts';
import { heldNodePage } from './held-page.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';

/** Plan by plan, as each one reads. */
export const readingOrder: ListOrder = {
  name: 'reading',
  keys: [
    { expression: 'n.plan', kind: 'string', of: ({ plan }) => plan },
    { expression: 'coalesce(n.start, -1)', kind: 'number', of: ({ start }) => start ?? -1 },
    { expression: 'n.id', kind: 'string', of: ({ id }) => id },
  ],
};

/** By a key, and what is alike in it as it reads; the usual order without a key. */
export const orderOfStated = (
  list: string,
  field: string,
  direction: 'ASC' | 'DESC',
  key: OrderKey | undefined,
): ListOrder =>
  key || direction === 'DESC'
    ? {
        name: `${list} ${field} ${direction}`,
        keys: [...(key ? [key] : []), ...readingOrder.keys].map((key) => ({ ...key, direction })),
      }
    : readingOrder;

/** Nodes that a plan states. */
export interface StatedFilter {
  readonly label: 'Section' | 'Task' | 'Target';
  /** for sections: how deep the outline goes, from 1 */
  readonly depthMax?: number;
}

const condition = ({ depthMax }: StatedFilter) => (depthMax === undefined ? 'true' : 'n.depth <= $depthMax');
const parameter = ({ depthMax }: StatedFilter): Params => (depthMax === undefined ? {} : { depthMax });

const heldStated = (
  model: ReadModel,
  { label, depthMax }: StatedFilter,
  plan: Entity,
): readonly HeldNode[] => {
  const all = model.stated(label, plan.id);
  return depthMax === undefined ? all : all.filter(({ properties }) => Number(properties.depth) <= depthMax);
};

/** How many nodes each plan states. One query. */
export async function countStated(
  reader: Reader,
  filter: StatedFilter,
  plans: readonly Entity[],
): Promise<number[]> {
  const { model } = reader;
  if (model) return plans.map((plan) => heldStated(model, filter, plan).length);
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:${filter.label} {plan: id}) WHERE ${condition(filter)} RETURN id, count(n) AS count`,
    { ids: plans.map(({ id }) => id), ...parameter(filter) },
  );
  return byParent(plans, rows).map(([row]) => Number(row?.count ?? 0));
}

/** For each plan the same page of the nodes that it states, as it reads. One query. */
export async function statedPages(
  reader: Reader,
  filter: StatedFilter,
  page: PageRequest,
  plans: readonly Entity[],
  count: (plan: Entity) => Promise<number>,
): Promise<Page<ListEdge<Entity>>[]> {
  const window = windowOf(page, readingOrder);
  const { model } = reader;
  if (model) return plans.map((plan) => heldNodePage(window, readingOrder, heldStated(model, filter, plan)));
  const rows = await reader.read(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (n:${filter.label} {plan: id}) WHERE ${condition(filter)}
       WITH n, ${window.columns}
       WHERE ${window.where}
       RETURN n, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit
     }
     RETURN id, n, labels(n) AS labels, ${window.keys}`,
    { ...window.params, ids: plans.map(({ id }) => id), ...parameter(filter) },
  );
  return byParent(plans, rows).map((own, i) =>
    window.page(
      own,
      ({ n, labels }, cursor) => ({ cursor, node: toEntity(n!, labels!) }),
      () => count(plans[i]!),
    ),
  );
}
