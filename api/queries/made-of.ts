import type { GraphStore } from '../../graph-schema/index.ts';
import type { Reader } from './reader.ts';

type Make = (reader: Reader) => Promise<object>;

/** What was made of the present version of each graph. */
const made = new WeakMap<GraphStore, { version: string; things: Map<Make, Promise<object>> }>();

/** What `make` makes of this version of a graph, made once; what has failed is made anew. */
export function madeOf(store: GraphStore, version: string, make: Make, reader: Reader): Promise<object> {
  const present = made.get(store);
  const { things } = present?.version === version ? present : { things: new Map<Make, Promise<object>>() };
  if (things !== present?.things) made.set(store, { version, things });
  const known = things.get(make);
  if (known) return known;
  const making = make(reader);
  things.set(make, making);
  making.catch(() => things.delete(make));
  return making;
}
