import { Option } from '@commander-js/extra-typings';
import type { GraphStore } from '../graph-schema/index.ts';

export const storeOption = () =>
  new Option(
    '--store <path>',
    'where the embedded store lies (default: GANGMU_STORE, or in .gangmu/); wins over NEO4J_URI',
  );

/**
 * Opens the store that the command line and the environment name, and closes it whatever `work` comes to.
 * @param missing what a command does that only reads, where nothing was ever kept there: it works on an empty store, which
 * is gone behind it, or leaves no trace of a mistyped path
 */
export async function withStore<T>(
  path: string | undefined,
  work: (store: GraphStore) => Promise<T>,
  missing: 'created' | 'empty' | 'refused' = 'created',
): Promise<T> {
  // here, so that help and usage errors come without waiting for the engines
  const { openStore, storeExists, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  const options = storeOptionsFromEnv(process.env, path);
  const exists = missing === 'created' || storeExists(options);
  if (!exists && missing === 'refused') throw noGraph(options.path ?? 'the store');
  const store = await openStore(exists ? options : { path: ':memory:' });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A command that needs a graph has found none. */
export const noGraph = (place: string): Error =>
  new Error(
    `${place} holds no graph. Check --store; or load documents first: gangmu load (gangmu serve --load for the corpus)`,
  );

/** Whether nothing was ever loaded into a store. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const [row] = await store.read('MATCH (p:Plan) RETURN p.id AS id LIMIT 1');
  return row === undefined;
}
