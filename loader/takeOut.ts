import type { GraphStore } from '../graph-schema/index.ts';
import { plansBelow, removePlan } from './graph/index.ts';
import { turn } from './turn.ts';

/**
 * Takes plans out, each in a transaction of its own; where others name one it stays as one that is only cited.
 * @returns ids of the plans that are to be linked again, since they led to one of these
 */
export async function takeOut(
  store: GraphStore,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<string[]> {
  const gone = new Set(ids);
  const bereft = await plansBelow(store, ids);
  for (const id of ids) {
    await turn(signal);
    await removePlan(store, id);
  }
  return bereft.filter((id) => !gone.has(id));
}
