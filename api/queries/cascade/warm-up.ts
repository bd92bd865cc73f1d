import type { GraphStore } from '../../../graph-schema/index.ts';
import { Reader } from '../reader.ts';
import { mostOfLevel, walkCypher } from './cypher.ts';

/** How long a server may take to plan a level of a walk. */
const timeoutMs = 10_000;

/**
 * Walks from nowhere, one level of each kind: a Neo4j that has just started plans slowly, for which whoever asks first would
 * wait. One after the other, so that they never stand in the way of more than one request, and none after `signal`. Never
 * throws: what fails here will be told to whoever asks.
 */
export async function warmUp(store: GraphStore, signal: AbortSignal): Promise<void> {
  for (const statement of Object.values(walkCypher)) {
    if (signal.aborted) return;
    const nowhere = { ids: [], minConfidence: 0, force: [], roles: [], mostOfLevel };
    await new Reader(store, timeoutMs).read(statement, nowhere).catch(() => undefined);
  }
}
