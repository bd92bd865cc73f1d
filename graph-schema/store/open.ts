import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Counts } from './checked.ts';
import type { WriteOptions } from './generation.ts';
import type { Neo4jOptions } from './neo4j.ts';
import { type GraphStore, StoreError } from './port.ts';

/** Which store to open: the Neo4j server where one is named, otherwise the file (or `:memory:`). */
export interface StoreOptions {
  neo4j?: Neo4jOptions;
  /** a file, or a folder in which the file is called `graph`; made where there is none. `:memory:` keeps nothing. */
  path?: string;
}

/** Where the graph is kept unless `--store` or GANGMU_STORE says otherwise. */
export const defaultStorePath = '.gangmu/';

/**
 * Which store to open: the file at `path` where one is given; otherwise, where the environment names a server by
 * NEO4J_URI, that one, with NEO4J_USER (default `neo4j`), NEO4J_PASSWORD and NEO4J_DATABASE; otherwise the file at
 * GANGMU_STORE, or at the default place.
 */
export function storeOptionsFromEnv(env: NodeJS.ProcessEnv, path?: string): StoreOptions {
  const uri = env.NEO4J_URI;
  if (path !== undefined || !uri) return { path: path ?? (env.GANGMU_STORE || defaultStorePath) };
  const password = env.NEO4J_PASSWORD;
  if (!password)
    throw new StoreError('unauthorized', {
      en: 'NEO4J_URI is set, but NEO4J_PASSWORD is not; set it too',
      zh: '已设置 NEO4J_URI，但没有设置 NEO4J_PASSWORD；请一并设置',
    });
  const database = env.NEO4J_DATABASE;
  return { neo4j: { uri, user: env.NEO4J_USER || 'neo4j', password, ...(database ? { database } : {}) } };
}

/** Opens a store to read and write. Throws a StoreError that says what to do: `unavailable`, `unauthorized` or `damaged`. */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  // each engine is loaded only where it is used
  if (options.neo4j) return (await import('./neo4j.ts')).Neo4jStore.open(options.neo4j);
  checkEngine();
  const { EmbeddedStore } = await import('./embedded.ts');
  return EmbeddedStore.open(fileAt(options.path ?? defaultStorePath));
}

/** The embedded engine is a binary for each kind of machine. Throws where there is none that runs on this one. */
function checkEngine(): void {
  try {
    // an import that fails here would end the process of Node 20 even where it is caught
    createRequire(import.meta.url)('@grafeo-db/js');
  } catch (error) {
    throw new StoreError(
      'unavailable',
      {
        en: 'the embedded store does not run here: it needs Linux with glibc 2.34 or later (Debian 12, Ubuntu 22.04, RHEL 9), macOS or Windows, and packages installed with their optional dependencies. Use a newer system, or keep the graph in Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD',
        zh: '内嵌图库无法在此运行：需要带 glibc 2.34 或更高版本的 Linux（Debian 12、Ubuntu 22.04、RHEL 9）、macOS 或 Windows，并连同可选依赖安装各包。请换用较新的系统，或把图存入 Neo4j：设置 NEO4J_URI、NEO4J_USER 和 NEO4J_PASSWORD',
      },
      { cause: error },
    );
  }
}

/**
 * The same to read, beside others that read and one that writes; what is written meanwhile is read from then on.
 * @param apart whether an embedded store is read by a process of its own, which a query that does not end cannot hold up for good:
 *   for what is asked by others, and for long
 */
export async function openToRead(
  options: StoreOptions,
  { apart = false }: { apart?: boolean } = {},
): Promise<GraphStore> {
  if (options.neo4j || options.path === inMemory) return openStore(options);
  checkEngine();
  const { LiveStore, inAnotherProcess } = await import('./live.ts');
  return LiveStore.open(fileAt(options.path ?? defaultStorePath), ...(apart ? [inAnotherProcess] : []));
}

/**
 * Writes to a store while others read it. An embedded one is written beside itself: all of it is seen when `work` is done, and nothing
 * where it throws. A server shows each transaction as it ends. One process at a time writes, the others wait. Throws what `work` throws, and StoreErrors.
 */
export async function writeBeside<T>(
  options: StoreOptions,
  work: (store: GraphStore) => Promise<T>,
  writing: WriteOptions = {},
): Promise<T> {
  if (!options.neo4j && options.path !== inMemory) {
    checkEngine();
    const { writeNextGeneration } = await import('./generation.ts');
    return writeNextGeneration(fileAt(options.path ?? defaultStorePath), work, writing);
  }
  if (options.neo4j) {
    const { Neo4jStore } = await import('./neo4j.ts');
    const server = await Neo4jStore.open(options.neo4j);
    return server.inTurn(() => work(server), writing).finally(() => server.close());
  }
  const store = await openStore(options);
  return work(store).finally(() => store.close());
}

/**
 * Puts another file in the place of an embedded store, which stays beside it under another name. It is checked before.
 * @param fill writes the file at the path that it is given
 */
export async function replaceStore(file: string, fill: (path: string) => Promise<void>): Promise<Counts> {
  checkEngine();
  const { putInPlace } = await import('./generation.ts');
  return putInPlace(file, fill);
}

/** Whether there is a store to open: a file that was written before, or a server, which answers for itself. */
export const storeExists = ({ neo4j, path = defaultStorePath }: StoreOptions): boolean =>
  neo4j !== undefined || (path !== inMemory && existsSync(fileAt(path)));

function isFolder(path: string): boolean {
  if (/[/\\]$/.test(path)) return true;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Where something is kept beside a store: in its folder, or under its name where it is a file; for a server in the folder of the
 * default store.
 */
export function besideStore({ path = defaultStorePath, neo4j }: StoreOptions, name: string): string {
  const place = neo4j || path === inMemory ? defaultStorePath : path;
  return isFolder(place) ? join(place, name) : `${place}.${name}`;
}

/** the path of a store that keeps nothing */
const inMemory = ':memory:';

/** The file of an embedded store; nothing for a server or a store that keeps nothing. */
export const fileOf = ({ neo4j, path = defaultStorePath }: StoreOptions): string | undefined =>
  neo4j || path === inMemory ? undefined : fileAt(path);

const fileAt = (path: string) => (isFolder(path) ? join(path, 'graph') : path);
