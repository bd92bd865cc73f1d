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
import type { Reader } from './reader.ts';
import { ReaderApart, ReaderEnded } from './reader-apart.ts';
import type { GraphVersion } from './version.ts';

/** How often to look whether the file is another. */
const lookEveryMs = 500;

type OpenReader = (path: string) => Promise<Reader>;

/** For a command, which asks what it needs and ends. */
export const inThisProcess: OpenReader = async (path) => EmbeddedStore.openReadOnly(path);

/** For a server, which anybody asks anything for as long as it runs. */
export const inAnotherProcess: OpenReader = (path) => ReaderApart.open(path);

/**
 * An embedded store to read, which follows its file: when a writer puts another in its place, reads that begin from then on are of
 * that one, and reads under way end on the one that they began on. Where the new file cannot be opened, the old one is read on.
 * A reader that is stuck in queries that were given up, or has fallen, gives way to another of the same file.
 */
export class LiveStore implements GraphStore {
  readonly description: string;
  readonly #path: string;
  readonly #openReader: OpenReader;
  #current: Reader;
  /** resolves when the last change of the reader that was asked for has ended: they take turns */
  #lastChange: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  /** Throws a StoreError `unavailable` where somebody writes to the file itself, `damaged` where it is no store. */
  static async open(path: string, openReader: OpenReader = inThisProcess): Promise<LiveStore> {
    await recover(path);
    return new LiveStore(path, openReader, await openReader(path));
  }

  private constructor(path: string, openReader: OpenReader, current: Reader) {
    this.#path = path;
    this.#openReader = openReader;
    this.#current = current;
    this.description = current.description;
    this.#follow(current);
    watchFile(path, { interval: lookEveryMs, persistent: false }, this.#look);
  }

  readonly #look = (now: Stats, before: Stats): void => {
    if (now.ino === before.ino && now.mtimeMs === before.mtimeMs) return;
    if (now.ino !== 0) void this.#change(() => true);
  };

  #follow(reader: Reader): void {
    reader.onStuck?.(() => void this.#change((current) => current === reader));
  }

  /** Opens the file anew where that is still due when its turn has come. */
  #change(isDue: (current: Reader) => boolean): Promise<void> {
    const turn = this.#lastChange.then(async () => {
      if (this.#closing || !isDue(this.#current)) return;
      const next = await this.#openReader(this.#path);
      const old = this.#current;
      this.#current = next;
      this.#follow(next);
      void old.close();
    });
    this.#lastChange = turn.catch((error) => {
      if (!(error instanceof StoreError)) throw error;
      process.emitWarning(`${error.message}; the graph is served as it was before`);
    });
    return turn;
  }

  /** What the reader of this moment answers; where it falls meanwhile, what the next one does. */
  async #asked<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    const reader = this.#current;
    try {
      return await ask(reader);
    } catch (error) {
      if (!(error instanceof ReaderEnded)) throw error;
      await this.#change((current) => current === reader);
      return ask(this.#current);
    }
  }

  read(cypher: string, params?: Params, options?: ReadOptions): Promise<Row[]> {
    return this.#asked((reader) => reader.read(cypher, params, options));
  }

  candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    options?: CandidateOptions,
  ): Promise<Candidate[]> {
    return this.#asked((reader) => reader.candidates(grams, labels, most, options));
  }

  /** Stands in the file, so that another file has another. */
  version(): Promise<GraphVersion> {
    return this.#asked((reader) => reader.version());
  }

  async memory(): Promise<number> {
    return (await this.#current.memory?.()) ?? 0;
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
    this.#closing ??= this.#lastChange.then(() => this.#current.close());
    return this.#closing;
  }
}
