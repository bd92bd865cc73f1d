import type { GraphStore, Hit, Label, Params, Row } from '../../graph-schema/index.ts';
import { apiError } from '../errors.ts';

/** What one request may read: only reads, and only until its time is up. */
export class Reader {
  readonly #store: GraphStore;
  readonly #timeoutMs: number;
  readonly #deadline: number;

  constructor(store: GraphStore, timeoutMs: number) {
    this.#store = store;
    this.#timeoutMs = timeoutMs;
    this.#deadline = performance.now() + timeoutMs;
  }

  get description(): string {
    return this.#store.description;
  }

  read(cypher: string, params: Params = {}): Promise<Row[]> {
    return this.#store.read(cypher, params, { timeoutMs: this.#left() });
  }

  search(text: string, labels: readonly Label[], limit: number): Promise<Hit[]> {
    return this.#store.search(text, labels, limit, { timeoutMs: this.#left() });
  }

  #left(): number {
    const left = Math.ceil(this.#deadline - performance.now());
    if (left <= 0)
      throw apiError('TIMEOUT', `the request took longer than ${this.#timeoutMs} ms; ask for less at once`);
    return left;
  }
}
