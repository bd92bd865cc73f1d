import type { GraphStore, Hit, Label, Params, Row } from '../../graph-schema/index.ts';
import { bytesOf } from '../cache/size.ts';
import type { VersionedCache } from '../cache/versioned.ts';
import { apiError } from '../errors.ts';

/** What a request may take from those before it: what they read of the same version of the graph. */
export interface KeptReads {
  readonly cache: VersionedCache<readonly object[]>;
  readonly version: string;
}

/** What one request may read: only reads, and only until its time is up. Rows are shared; nobody may change them. */
export class Reader {
  readonly #store: GraphStore;
  readonly #timeoutMs: number;
  readonly #kept: KeptReads | undefined;
  readonly #deadline: number;

  constructor(store: GraphStore, timeoutMs: number, kept?: KeptReads) {
    this.#store = store;
    this.#timeoutMs = timeoutMs;
    this.#kept = kept;
    this.#deadline = performance.now() + timeoutMs;
  }

  get description(): string {
    return this.#store.description;
  }

  read(cypher: string, params: Params = {}): Promise<Row[]> {
    return this.#keeping(
      () => `${cypher}\n${JSON.stringify(params)}`,
      () => this.#store.read(cypher, params, { timeoutMs: this.#left() }),
    );
  }

  search(text: string, labels: readonly Label[], limit: number): Promise<Hit[]> {
    return this.#keeping(
      () => JSON.stringify([text, labels, limit]),
      () => this.#store.search(text, labels, limit, { timeoutMs: this.#left() }),
    );
  }

  async #keeping<T extends Row | Hit>(keyOf: () => string, read: () => Promise<T[]>): Promise<T[]> {
    if (!this.#kept) return read();
    const { cache, version } = this.#kept;
    const key = keyOf();
    const known = cache.get(version, key);
    if (known) return known as T[];
    const rows = await read();
    cache.set(version, key, rows, bytesOf(rows as Row[]) + 2 * key.length);
    return rows;
  }

  #left(): number {
    const left = Math.ceil(this.#deadline - performance.now());
    if (left <= 0)
      throw apiError('TIMEOUT', `the request took longer than ${this.#timeoutMs} ms; ask for less at once`);
    return left;
  }
}
