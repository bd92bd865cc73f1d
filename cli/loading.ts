import type { GraphStore } from '../graph-schema/index.ts';
import { type LoadReport, load } from '../loader/index.ts';
import { Interrupted } from './interrupt.ts';
import { showProgress } from './progress.ts';

/**
 * Loads documents with a display of how far it has come. Throws an Interrupted where the signal stops it.
 * @param paths files and folders; the corpus that comes with Gangmu where there are none
 */
export async function loadShowingProgress(
  store: GraphStore,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<LoadReport> {
  const progress = showProgress();
  try {
    return await load(store, { paths, signal, onProgress: progress.update });
  } catch (error) {
    if (signal.aborted)
      throw new Interrupted('Stopped. What was loaded so far is kept; load again to go on.', {
        cause: error,
      });
    throw error;
  } finally {
    progress.stop();
  }
}
