import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphStore, StoreError } from '../graph-schema/index.ts';
import { withStore } from './store.ts';

/** How often to look whether the server is there. */
const everyMs = 1000;

/** A store on a server that may be away yet: everything fails as `unavailable` until it is there, and then goes on by itself. */
export class AwaitedStore implements GraphStore {
  readonly description: string;
  readonly #ended = new AbortController();
  readonly #opening: Promise<void>;
  #store: GraphStore | undefined;

  /** @param open tries again what it throws as a StoreError `unavailable`; anything else stays */
  constructor(open: () => Promise<GraphStore>, description: string, onWait: (error: StoreError) => void) {
    this.description = description;
    this.#opening = this.#open(open, onWait);
    this.#opening.catch(() => undefined);
  }

  async #open(open: () => Promise<GraphStore>, onWait: (error: StoreError) => void): Promise<void> {
    for (let tries = 0; !this.#ended.signal.aborted; tries++) {
      try {
        this.#store = await open();
        return;
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'unavailable')) throw error;
        if (tries === 0) onWait(error);
        await sleep(everyMs, undefined, { signal: this.#ended.signal }).catch(() => undefined);
      }
    }
  }

  /** Whether it is there, once the first try has ended; throws where trying again is of no use. */
  async isThere(patienceMs: number): Promise<boolean> {
    await Promise.race([this.#opening, sleep(patienceMs, undefined, { ref: false })]);
    return this.#store !== undefined;
  }

  get #there(): GraphStore {
    if (this.#store) return this.#store;
    throw new StoreError('unavailable', {
      en: `${this.description} is not there yet`,
      zh: `${this.description} 还没有`,
    });
  }

  read: GraphStore['read'] = async (...args) => this.#there.read(...args);
  write: GraphStore['write'] = async (work) => this.#there.write(work);
  candidates: GraphStore['candidates'] = async (...args) => this.#there.candidates(...args);
  version: GraphStore['version'] = async () => this.#there.version();
  memory = async () => (await this.#store?.memory?.()) ?? 0;
  prepare: GraphStore['prepare'] = async () => this.#there.prepare();

  async close(): Promise<void> {
    this.#ended.abort();
    await this.#opening.catch(() => undefined);
    await this.#store?.close();
  }
}

/** How long the first try may take, until serving begins without the store. */
const patienceMs = 2000;

/** Like `withStore`, but does not wait for a server that is away: `isThere` says whether the store is. */
export async function withAwaitedStore<T>(
  path: string | undefined,
  work: (store: GraphStore, isThere: boolean) => Promise<T>,
): Promise<T> {
  const { openToRead, storeOptionsFromEnv } = await import('../graph-schema/index.ts');
  const options = storeOptionsFromEnv(process.env, path);
  if (!options.neo4j) return withStore(path, (store) => work(store, true), { apart: true });
  const store = new AwaitedStore(
    () => openToRead(options),
    `neo4j ${options.neo4j.uri}`,
    ({ message }) => process.stderr.write(`${message}\n`),
  );
  try {
    return await work(store, await store.isThere(patienceMs));
  } finally {
    await store.close();
  }
}
