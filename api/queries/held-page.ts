import type { Label, Row, Value } from '../../graph-schema/index.ts';
import type { HeldNode, ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { encodeCursor, type KeyValues } from '../relay/cursor.ts';
import { type ListOrder, type PageRequest, sortedBy, sortedPage, type Window } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { heldEntity } from './entities.ts';

/**
 * The page of a list that is held in memory, in any order.
 * @param keysOf what each is ordered by, as the order of the window has it
 */
export function heldPage<T, E extends { cursor: string }>(
  window: Window,
  items: readonly T[],
  keysOf: (item: T) => readonly (Value | undefined)[],
  edge: (item: T, cursor: string) => E,
): Page<E> {
  const rows = items.map((item, at) => {
    const row: Row = { at };
    for (const [i, key] of keysOf(item).entries()) row[`k${i}`] = key ?? null;
    return row;
  });
  return window.page(
    window.cut(rows),
    ({ at }, cursor) => edge(items[Number(at)]!, cursor),
    async () => items.length,
  );
}

/** Each key of the order must say what it is of a node. */
const keysBy =
  ({ keys }: ListOrder) =>
  ({ properties }: HeldNode) =>
    keys.map((key) => key.of!(properties));

/** The nodes of a label by the name of an order, put in it once. */
const sorted = new WeakMap<ReadModel, Map<string, readonly HeldNode[]>>();

/** All nodes of a label, in order. */
export function heldInOrder(model: ReadModel, label: Label, order: ListOrder): readonly HeldNode[] {
  const lists = sorted.get(model) ?? new Map<string, readonly HeldNode[]>();
  sorted.set(model, lists);
  const name = `${label} ${order.name}`;
  const list = lists.get(name) ?? sortedBy(model.all(label), order, keysBy(order));
  lists.set(name, list);
  return list;
}

/** The page of a list of nodes that are in order. */
export function heldNodePage(
  page: PageRequest,
  order: ListOrder,
  nodes: readonly HeldNode[],
): Page<ListEdge<Entity>> {
  const keysOf = keysBy(order);
  return sortedPage(page, order, nodes, keysOf, (node) => ({
    node: heldEntity(node),
    get cursor() {
      return encodeCursor(order.name, keysOf(node) as unknown as KeyValues);
    },
  }));
}
