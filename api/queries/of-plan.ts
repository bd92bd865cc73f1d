import type { HeldNode, ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { RelatedFilter, TargetFilter, TargetOrder, TaskFilter, TaskOrder } from '../schema/inputs.ts';
import { Conditions, relatedConditions } from './conditions.ts';
import { toEntity } from './entities.ts';
import { heldNodePage } from './held-page.ts';
import { allOf, type Condition } from './list.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';
import { readingOrder } from './stated.ts';
import { targetConditions, targetOrder } from './targets.ts';
import { taskConditions, taskOrder } from './tasks.ts';

/** Nodes that a plan states: which of them, in which order. */
export type PlanList =
  | {
      readonly label: 'Section';
      readonly filter: RelatedFilter;
      /** how deep the outline goes, from 1 */
      readonly depthMax?: number;
    }
  | { readonly label: 'Task'; readonly filter: TaskFilter; readonly order?: TaskOrder }
  | { readonly label: 'Target'; readonly filter: TargetFilter; readonly order?: TargetOrder };

async function conditionsOf(reader: Reader, list: PlanList): Promise<Condition[]> {
  if (list.label === 'Task') return taskConditions(reader, list.filter);
  if (list.label === 'Target') return targetConditions(reader, list.filter);
  return new Conditions()
    .add(list.depthMax, 'n.depth <= $depthMax', (depthMax) => ({ depthMax }))
    .all(await relatedConditions(reader, list.filter, 'n', 'n')).list;
}

function orderOf(list: PlanList): ListOrder {
  if (list.label === 'Task' && list.order) return taskOrder(list.order);
  if (list.label === 'Target' && list.order) return targetOrder(list.order);
  return readingOrder;
}

/** What a plan states, in memory, as it reads; a list that is filtered or ordered is read. */
function heldOf(
  model: ReadModel | undefined,
  list: PlanList,
): ((plan: Entity) => readonly HeldNode[]) | undefined {
  const isPlain = Object.keys(list.filter).length === 0 && !('order' in list);
  if (!model || !isPlain) return undefined;
  const depthMax = list.label === 'Section' ? list.depthMax : undefined;
  return ({ id }) => {
    const all = model.stated(list.label, id);
    return depthMax === undefined
      ? all
      : all.filter(({ properties }) => Number(properties.depth) <= depthMax);
  };
}

/** How many nodes each plan states. One query. */
export async function countOfPlans(
  reader: Reader,
  list: PlanList,
  plans: readonly Entity[],
): Promise<number[]> {
  const held = heldOf(reader.model, list);
  if (held) return plans.map((plan) => held(plan).length);
  const { where, params } = allOf(await conditionsOf(reader, list));
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:${list.label} {plan: id}) WHERE ${where} RETURN id, count(n) AS count`,
    { ...params, ids: plans.map(({ id }) => id) },
  );
  return byParent(plans, rows).map(([row]) => Number(row?.count ?? 0));
}

/** For each plan the same page of the nodes that it states. One query. */
export async function pagesOfPlans(
  reader: Reader,
  list: PlanList,
  page: PageRequest,
  plans: readonly Entity[],
  count: (plan: Entity) => Promise<number>,
): Promise<Page<ListEdge<Entity>>[]> {
  const held = heldOf(reader.model, list);
  if (held) return plans.map((plan) => heldNodePage(page, readingOrder, held(plan)));
  const window = windowOf(page, orderOf(list));
  const { where, params } = allOf(await conditionsOf(reader, list));
  const rows = await reader.read(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (n:${list.label} {plan: id}) WHERE ${where}
       WITH n, ${window.columns}
       WHERE ${window.where}
       RETURN n, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit
     }
     RETURN id, n, labels(n) AS labels, ${window.keys}`,
    { ...params, ...window.params, ids: plans.map(({ id }) => id) },
  );
  return byParent(plans, rows).map((own, i) =>
    window.page(
      own,
      ({ n, labels }, cursor) => ({ cursor, node: toEntity(n!, labels!) }),
      () => count(plans[i]!),
    ),
  );
}
