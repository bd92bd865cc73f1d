import type { Candidate, GraphStore, Label, Params, Row } from '../../graph-schema/index.ts';
import { bytesOf } from '../cache/size.ts';
import type { VersionedCache } from '../cache/versioned.ts';
import { apiError } from '../errors.ts';
import { labelOf } from '../label-of.ts';
import type { ReadModel } from '../read-model/model.ts';
import type { WordIndex } from '../search/index/word-index.ts';
import { madeOf } from './made-of.ts';

const nodesCypher = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n, labels(n) AS labels';

/** What a request may take from those before it: what they read of the same version of the graph. */
export interface KeptReads {
  readonly cache: VersionedCache<readonly object[]>;
  readonly version: string;
  /** the whole of it in memory, where it is there */
  readonly model?: ReadModel | undefined;
  /** which of its nodes have which words, where that is there; begun with the first search */
  readonly words?: (() => WordIndex | undefined) | undefined;
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

  /** The graph in memory, where it is there; else it has to be read. */
  get model(): ReadModel | undefined {
    return this.#kept?.model;
  }

  /** Which nodes have which words, where that is there; else the engine has to be asked. */
  get words(): WordIndex | undefined {
    return this.#kept?.words?.();
  }

  read(cypher: string, params: Params = {}): Promise<Row[]> {
    return this.#keeping(
      () => `${cypher}\n${JSON.stringify(params)}`,
      () => this.#store.read(cypher, params, { timeoutMs: this.#left() }),
    );
  }

  /** Kept by nobody: what is made of them is. */
  async candidates(grams: readonly string[], labels: readonly Label[], most: number): Promise<Candidate[]> {
    const { model } = this;
    const options = { timeoutMs: this.#left(), idsOnly: model !== undefined };
    const found = await this.#store.candidates(grams, labels, most, options);
    return model ? found.flatMap(({ properties }) => model.node(String(properties.id)) ?? []) : found;
  }

  /** Those of these nodes that there are, kept by nobody too. */
  async nodes(ids: readonly string[]): Promise<Candidate[]> {
    const { model } = this;
    if (model) return ids.flatMap((id) => model.node(id) ?? []);
    const rows = await this.#store.read(nodesCypher, { ids: [...ids] }, { timeoutMs: this.#left() });
    return rows.map(({ n, labels }) => ({ label: labelOf(labels!), properties: n as Row }));
  }

  /** What is made of the graph, once for each version of it; nothing of it depends on who asks. */
  async oncePerVersion<T extends object>(make: (reader: Reader) => Promise<T>): Promise<T> {
    const version = this.#kept?.version ?? (await this.#store.version()).id;
    return madeOf(this.#store, version, make as (reader: Reader) => Promise<object>, this) as Promise<T>;
  }

  /** Rows or hits that others have found of the same version, or else those that `read` finds. */
  async keeping<T extends object>(key: string, read: () => Promise<T>): Promise<T> {
    const [kept] = await this.#keeping(
      () => key,
      async () => [await read()],
    );
    return kept!;
  }

  async #keeping<T extends object>(keyOf: () => string, read: () => Promise<T[]>): Promise<T[]> {
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
