import type { Row, Value } from '../../graph-schema/index.ts';
import type { HeldNode } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import type { ListOrder, Window } from '../relay/keyset.ts';
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

/** The same of nodes. Each key of the order must say what it is of a node. */
export const heldNodePage = (
  window: Window,
  { keys }: ListOrder,
  nodes: readonly HeldNode[],
): Page<ListEdge<Entity>> =>
  heldPage(
    window,
    nodes,
    ({ properties }) => keys.map((key) => key.of!(properties)),
    (node, cursor) => ({ cursor, node: heldEntity(node) }),
  );
