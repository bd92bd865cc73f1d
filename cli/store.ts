import { Option } from '@commander-js/extra-typings';
import type { GraphStore } from '../graph-schema/index.ts';
import { say } from './language/say.ts';

export const storeOption = () => new Option('--store <path>', say('help.store'));

/**
 * Opens the store that the command line and the environment name, to read it beside whoever writes to it, and closes it whatever
 * `work` comes to.
 * @param missing what a command does where nothing was ever kept there: it works on an empty store, which is gone behind it, or it
 * fails; neither leaves a trace of a mistyped path
 * @param apart whether others ask, and for long (see `openToRead`)
 */
export async function withStore<T>(
  path: string | undefined,
  work: (store: GraphStore) => Promise<T>,
  { missing = 'refused', apart = false }: { missing?: 'empty' | 'refused'; apart?: boolean } = {},
): Promise<T> {
  // here, so that help and usage errors come without waiting for the engines
  const { openToRead, storeExists, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  const options = storeOptionsFromEnv(process.env, path);
  const exists = storeExists(options);
  if (!exists && missing === 'refused') throw noGraph(options.path ?? say('error.theStore'));
  const store = await openToRead(exists ? options : { path: ':memory:' }, { apart });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What comes of work that is interrupted while it writes. */
export type WhenStopped = 'nothing is kept' | 'whole plans are kept';

/**
 * Writes to that store while others read it; waits for another process that writes to it.
 * @param missing what a command does where there is none: it makes one, or fails
 */
export async function withStoreToWrite<T>(
  path: string | undefined,
  signal: AbortSignal,
  work: (store: GraphStore, whenStopped: WhenStopped) => Promise<T>,
  { missing = 'made', keep }: { missing?: 'made' | 'refused'; keep?: number | undefined } = {},
): Promise<T> {
  const { storeExists, storeOptionsFromEnv, writeBeside } = await import('../graph-schema/index.ts');
  const options = storeOptionsFromEnv(process.env, path);
  if (missing === 'refused' && !storeExists(options)) throw noGraph(options.path ?? say('error.theStore'));
  const whenStopped = options.neo4j ? 'whole plans are kept' : 'nothing is kept';
  return writeBeside(options, (store) => work(store, whenStopped), {
    signal,
    keep,
    onWait: () => process.stderr.write(`${say('waiting')}\n`),
  });
}

/** Whether that store was ever written to; a server answers for itself. */
export async function storeIsThere(path: string | undefined): Promise<boolean> {
  const { storeExists, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  return storeExists(storeOptionsFromEnv(process.env, path));
}

/**
 * The file of an embedded store. Throws for a server, which has means of its own.
 * @param missing whether one that is not there is to be made, or is an error
 */
export async function storeFile(
  path: string | undefined,
  missing: 'made' | 'refused' = 'refused',
): Promise<string> {
  const { fileOf, storeExists, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  const options = storeOptionsFromEnv(process.env, path);
  const file = fileOf(options);
  if (file === undefined) throw new Error(say('error.server'));
  if (missing === 'refused' && !storeExists(options)) throw noGraph(file);
  return file;
}

/** The file of reviews that belongs to that store: beside it, unless the environment names another. */
export async function reviewsPath(path: string | undefined): Promise<string> {
  if (process.env.GANGMU_REVIEWS) return process.env.GANGMU_REVIEWS;
  const { besideStore, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  return besideStore(storeOptionsFromEnv(process.env, path), 'reviews.jsonl');
}

/** The folder of the documents that were added through a server: beside its store. */
export async function documentsPath(path: string | undefined): Promise<string> {
  const { besideStore, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  return besideStore(storeOptionsFromEnv(process.env, path), 'documents');
}

/** A command that needs a graph has found none. */
export const noGraph = (place: string): Error => new Error(say('error.noGraph', { place }));

/** Whether nothing was ever loaded into a store. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const [row] = await store.read('MATCH (p:Plan) RETURN p.id AS id LIMIT 1');
  return row === undefined;
}
