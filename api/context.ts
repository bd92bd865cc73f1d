import type { GraphStore } from '../graph-schema/index.ts';
import { Loaders } from './queries/loaders.ts';
import { Reader } from './queries/reader.ts';

/** What the resolvers of one request share: what it may read, and what it has read already. */
export interface ApiContext {
  readonly reader: Reader;
  readonly loaders: Loaders;
}

export function contextOf(store: GraphStore, timeoutMs: number): ApiContext {
  const reader = new Reader(store, timeoutMs);
  return { reader, loaders: new Loaders(reader) };
}
