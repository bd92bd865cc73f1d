import type { GraphStore, Value } from '../store/port.ts';
import { edgesByEnds, nodesById } from './graph.ts';

/** A node or edge in which two graphs differ. */
export interface Difference {
  change: 'came' | 'went' | 'changed';
  kind: 'node' | 'edge';
  id: string;
  /** label of a node, type of an edge */
  of: string;
  before?: Record<string, Value>;
  after?: Record<string, Value>;
}

interface Item {
  id: string;
  of: string;
  /** what tells the order in which a store gives them */
  order: readonly string[];
  properties: Record<string, Value>;
}

/**
 * What of a graph is otherwise in another, nodes by id first, then edges by type and ends. Both are read side by side, a page of each
 * in memory.
 */
export async function* compareGraphs(before: GraphStore, after: GraphStore): AsyncGenerator<Difference> {
  yield* sideBySide('node', nodesOf(before), nodesOf(after));
  yield* sideBySide('edge', edgesOf(before), edgesOf(after));
}

async function* nodesOf(store: GraphStore): AsyncGenerator<Item> {
  for await (const { id, labels, properties } of nodesById(store))
    yield { id, of: labels[1] ?? '', order: [id], properties };
}

async function* edgesOf(store: GraphStore): AsyncGenerator<Item> {
  for await (const { id, type, from, to, properties } of edgesByEnds(store))
    yield { id, of: type, order: [type, from, to], properties };
}

async function* sideBySide(
  kind: Difference['kind'],
  before: AsyncGenerator<Item>,
  after: AsyncGenerator<Item>,
): AsyncGenerator<Difference> {
  let [a, b] = [await before.next(), await after.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compare(a.value.order, b.value.order);
    if (order < 0) {
      const { id, of, properties } = a.value as Item;
      yield { change: 'went', kind, id, of, before: properties };
      a = await before.next();
    } else if (order > 0) {
      const { id, of, properties } = b.value as Item;
      yield { change: 'came', kind, id, of, after: properties };
      b = await after.next();
    } else {
      const [was, is] = [a.value as Item, b.value as Item];
      if (JSON.stringify(was.properties) !== JSON.stringify(is.properties))
        yield { change: 'changed', kind, id: is.id, of: is.of, before: was.properties, after: is.properties };
      [a, b] = [await before.next(), await after.next()];
    }
  }
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) if (part !== b[i]) return part < b[i]! ? -1 : 1;
  return 0;
}
