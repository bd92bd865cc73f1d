import type { GraphStore } from '../../../graph-schema/index.ts';
import { Reader } from '../reader.ts';
import { type Side, usualDepth, walk } from './walk.ts';

/** How long a server may take to plan a walk. */
const timeoutMs = 10_000;

/**
 * Walks from nowhere in each direction: a Neo4j that has just started takes seconds to plan its first walks, for which whoever
 * asks first would wait. One after the other, so that they never stand in the way of more than one request, and none after
 * `signal`. Never throws: what fails here will be told to whoever asks.
 */
export async function warmUp(store: GraphStore, signal: AbortSignal): Promise<void> {
  const ways: Side[][] = [['UP', 'DOWN'], ['DOWN'], ['UP']];
  for (const sides of ways) {
    if (signal.aborted) return;
    const starts = sides.map((side) => ({ id: '', side }));
    await walk(new Reader(store, timeoutMs), starts, { depth: usualDepth }).catch(() => undefined);
  }
}
