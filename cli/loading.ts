import type { GraphStore } from '../graph-schema/index.ts';
import {
  type LoadOptions,
  type LoadPreview,
  type LoadReport,
  load,
  previewLoad,
  type ReadAhead,
  readAhead,
} from '../loader/index.ts';
import { Interrupted } from './interrupt.ts';
import { type MessageKey, say } from './language/say.ts';
import { showProgress } from './progress.ts';
import type { WhenStopped } from './store.ts';

/** How documents are loaded, besides from where. */
type How = Omit<LoadOptions, 'paths' | 'onProgress' | 'signal'>;

const stopped: Record<WhenStopped, MessageKey> = {
  'nothing is kept': 'stopped.nothing',
  'whole plans are kept': 'stopped.some',
};

/**
 * Loads documents with a display of how far it has come. Throws an Interrupted where the signal stops it.
 * @param paths files and folders; the corpus that comes with Gangmu where there are none
 */
export const loadShowingProgress = (
  store: GraphStore,
  paths: readonly string[],
  signal: AbortSignal,
  whenStopped: WhenStopped,
  how: How = {},
): Promise<LoadReport> =>
  showingProgress(signal, stopped[whenStopped], (options) => load(store, { paths, ...how, ...options }));

/** The same for what loading would do. */
export const previewShowingProgress = (
  store: GraphStore,
  paths: readonly string[],
  signal: AbortSignal,
  how: How = {},
): Promise<LoadPreview> =>
  showingProgress(signal, 'stopped.preview', (options) => previewLoad(store, { paths, ...how, ...options }));

/** The same for reading before a load has its turn. */
export const readShowingProgress = (
  store: GraphStore,
  paths: readonly string[],
  signal: AbortSignal,
  how: How = {},
): Promise<ReadAhead> =>
  showingProgress(signal, 'stopped.nothing', (options) => readAhead(store, { paths, ...how, ...options }));

/** @param stopped what a person who stops the work is told */
async function showingProgress<T>(
  signal: AbortSignal,
  stopped: MessageKey,
  work: (options: LoadOptions) => Promise<T>,
): Promise<T> {
  const progress = showProgress();
  try {
    return await work({ signal, onProgress: progress.update });
  } catch (error) {
    if (signal.aborted) throw new Interrupted(say(stopped), signal, { cause: error });
    throw error;
  } finally {
    progress.stop();
  }
}
