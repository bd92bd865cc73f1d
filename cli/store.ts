import { Option } from '@commander-js/extra-typings';
import { defaultStorePath, type GraphStore, openStore, storeOptionsFromEnv } from '../graph-schema/index.ts';

export const storeOption = () =>
  new Option(
    '--store <path>',
    `where the embedded store lies (default: GANGMU_STORE, or ${defaultStorePath}); wins over NEO4J_URI`,
  );

/** Opens the store that the command line and the environment name, and closes it whatever `work` comes to. */
export async function withStore<T>(
  path: string | undefined,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(storeOptionsFromEnv(process.env, path));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
