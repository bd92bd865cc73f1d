import { type Stats, unwatchFile, watchFile } from 'node:fs';
import type { Label } from '../model/nodes.ts';
import { EmbeddedStore } from './embedded.ts';
import { recover } from './generation.ts';
import {
  type Candidate,
  type CandidateOptions,
  type GraphStore,
  type Params,
  type ReadOptions,
  type Row,
  StoreError,
} from './port.ts';
import type { GraphVersion } from './version.ts';

/** How often to look whether the file is another. */
const lookEveryMs = 500;

/**
 * An embedded store to read, which follows its file: when a writer puts another in its place, reads that begin from then on are of
 * that one, and reads under way end on the one that they began on. Where the new file cannot be opened, the old one is read on.
 */
export class LiveStore implements GraphStore {
  readonly description: string;
  readonly #path: string;
  #current: EmbeddedStore;
  #closing: Promise<void> | undefined;

  /** Throws a StoreError `unavailable` where somebody writes to the file itself, `damaged` where it is no store. */
  static async open(path: string): Promise<LiveStore> {
    await recover(path);
    return new LiveStore(path, EmbeddedStore.openReadOnly(path));
  }

  private constructor(path: string, current: EmbeddedStore) {
    this.#path = path;
    this.#current = current;
    this.description = current.description;
    watchFile(path, { interval: lookEveryMs, persistent: false }, this.#look);
  }

  readonly #look = (now: Stats, before: Stats): void => {
    if (now.ino === before.ino && now.mtimeMs === before.mtimeMs) return;
    if (now.ino === 0 || this.#closing) return;
    try {
      const next = EmbeddedStore.openReadOnly(this.#path);
      const old = this.#current;
      this.#current = next;
      void old.close();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      process.emitWarning(`${error.message}; the graph is served as it was before`);
    }
  };

  read(cypher: string, params?: Params, options?: ReadOptions): Promise<Row[]> {
    return this.#current.read(cypher, params, options);
  }

  candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    options?: CandidateOptions,
  ): Promise<Candidate[]> {
    return this.#current.candidates(grams, labels, most, options);
  }

  /** Stands in the file, so that another file has another. */
  version(): Promise<GraphVersion> {
    return this.#current.version();
  }

  write(): Promise<never> {
    return Promise.reject(
      new StoreError('query', {
        en: `${this.description} is open to read only`,
        zh: `${this.description} 以只读方式打开`,
      }),
    );
  }

  /** Its indexes are those of the writer. */
  async prepare(): Promise<void> {}

  close(): Promise<void> {
    unwatchFile(this.#path, this.#look);
    this.#closing ??= this.#current.close();
    return this.#closing;
  }
}
