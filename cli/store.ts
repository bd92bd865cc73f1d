import { Option } from '@commander-js/extra-typings';
import type { GraphStore } from '../graph-schema/index.ts';

export const storeOption = () =>
  new Option(
    '--store <path>',
    'where the embedded store lies (default: GANGMU_STORE, or in .gangmu/); wins over NEO4J_URI',
  );

/** Opens the store that the command line and the environment name, and closes it whatever `work` comes to. */
export async function withStore<T>(
  path: string | undefined,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  // here, so that help and usage errors come without waiting for the engines
  const { openStore, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  const store = await openStore(storeOptionsFromEnv(process.env, path));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Whether nothing was ever loaded into a store. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const [row] = await store.read('MATCH (p:Plan) RETURN p.id AS id LIMIT 1');
  return row === undefined;
}
