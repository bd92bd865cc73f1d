import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { Label } from '../model/nodes.ts';
import { type IndexDefinition, lookupIndexes, uniqueIds } from '../model/schema.ts';
import { bounded } from './bounded.ts';
import { closedError, openError, queryError } from './embedded-errors.ts';
import { EmbeddedSearch } from './embedded-search.ts';
import { plainRow } from './embedded-values.ts';
import {
  type Candidate,
  type CandidateOptions,
  type GraphStore,
  type Params,
  type ReadOptions,
  type Row,
  StoreError,
  type Transaction,
} from './port.ts';
import {
  type GraphVersion,
  newVersion,
  newVersionCypher,
  versionCypher,
  versionOf,
  versionParams,
} from './version.ts';

/** A read begins with one of these; everything else writes or changes the schema. */
const readingClause = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/)*(?:MATCH|OPTIONAL|UNWIND|WITH|RETURN|CALL)\b/i;

/** The engine cannot stop a query that runs: so many that were given up may still run before reads are refused. */
const abandonedLimit = 4;

/**
 * The graph in this process: in memory, or in one file that one process at a time has open. Queries run off the
 * event loop; writes take turns.
 */
export class EmbeddedStore implements GraphStore {
  readonly description: string;
  readonly #db: GrafeoDB;
  readonly #search: EmbeddedSearch;
  readonly #reads = new Set<Promise<unknown>>();
  #abandoned = 0;
  #changed = false;
  /** resolves when the last write that was asked for has ended */
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;
  /** known once somebody asked or wrote: nobody else writes to the file */
  #version: GraphVersion | undefined;

  private constructor(db: GrafeoDB, description: string) {
    this.#db = db;
    this.#search = new EmbeddedSearch(db, (...args) => this.read(...args));
    this.description = description;
  }

  /**
   * Opens the file at `path`, or makes it with its folders; `:memory:` keeps nothing. Throws a StoreError
   * `unavailable` where another process has it open, `damaged` where it is no store.
   * @param name what to call it
   */
  static open(path: string, name = path): EmbeddedStore {
    try {
      const db = grafeo.GrafeoDB.create(path === ':memory:' ? undefined : path);
      return new EmbeddedStore(db, `embedded ${name}`);
    } catch (error) {
      throw openError(name, error);
    }
  }

  /**
   * Opens the file at `path` to read only, as any number of processes may at a time. Throws a StoreError `unavailable` where there is
   * none or one writes to it, `damaged` where it is no store.
   */
  static openReadOnly(path: string): EmbeddedStore {
    try {
      return new EmbeddedStore(grafeo.GrafeoDB.openReadOnly(path), `embedded ${path}`);
    } catch (error) {
      throw openError(path, error);
    }
  }

  /** Whether anything was changed since it was opened. */
  get hasChanged(): boolean {
    return this.#changed;
  }

  async read(cypher: string, params: Params = {}, { timeoutMs }: ReadOptions = {}): Promise<Row[]> {
    this.#ensureOpen();
    if (!readingClause.test(cypher))
      throw new StoreError('query', {
        en: `a read may not write or change the schema, but this would:\n${cypher}`,
        zh: `读取时不得写入或改动结构，而此语句会：\n${cypher}`,
      });
    if (this.#abandoned >= abandonedLimit)
      throw new StoreError('timeout', {
        en: `${this.#abandoned} queries that took too long still run; try again later`,
        zh: `还有 ${this.#abandoned} 个超时的查询在运行；请稍后再试`,
      });
    const running = this.#runReading(cypher, params);
    this.#reads.add(running);
    const ended = () => this.#reads.delete(running);
    running.then(ended, ended);
    return bounded(running, timeoutMs, () => {
      this.#abandoned++;
      const over = () => {
        this.#abandoned--;
      };
      running.then(over, over);
    });
  }

  async #runReading(cypher: string, params: Params): Promise<Row[]> {
    const transaction = this.#db.beginTransaction();
    try {
      const result = await transaction.executeCypher(cypher, params);
      if (changes(result.counters))
        throw new StoreError('query', {
          en: `a read may not write, but this did (it was undone):\n${cypher}`,
          zh: `读取时不得写入，而此语句写入了（已撤销）：\n${cypher}`,
        });
      return result.toArray().map(plainRow);
    } catch (error) {
      throw queryError(error, cypher);
    } finally {
      transaction.rollback();
    }
  }

  async version(): Promise<GraphVersion> {
    this.#ensureOpen();
    if (this.#version) return this.#version;
    const found = versionOf(await this.read(versionCypher));
    // a write may have ended meanwhile
    this.#version ??= found;
    return this.#version;
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#ensureOpen();
    const turn = this.#lastWrite.then(() => this.#runWriting(work));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async #runWriting<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction();
    let open = true;
    let failure: unknown;
    let changed = false;
    const runNow = async (cypher: string, params: Params): Promise<Row[]> => {
      if (!open)
        throw new StoreError('query', {
          en: 'the write transaction has ended: await every run() inside it',
          zh: '写入事务已结束：事务内的每个 run() 都要 await',
        });
      if (failure) throw failure;
      try {
        const result = await transaction.executeCypher(cypher, params);
        changed ||= changes(result.counters);
        return result.toArray().map(plainRow);
      } catch (error) {
        failure = queryError(error, cypher);
        throw failure;
      }
    };
    let last: Promise<unknown> = Promise.resolve();
    const run = (cypher: string, params: Params = {}): Promise<Row[]> => {
      const turn = last.then(() => runNow(cypher, params));
      last = turn.catch(() => undefined);
      return turn;
    };
    try {
      const outcome = await work({ run });
      if (failure) throw failure;
      const version = newVersion();
      if (changed) await transaction.executeCypher(newVersionCypher, versionParams(version));
      transaction.commit();
      if (changed) {
        this.#version = version;
        this.#search.forget();
      }
      this.#changed ||= changed;
      return outcome;
    } catch (error) {
      undo(transaction);
      throw error instanceof Error && 'gqlStatus' in error ? queryError(error, 'COMMIT') : error;
    } finally {
      open = false;
    }
  }

  async candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    options: CandidateOptions = {},
  ): Promise<Candidate[]> {
    this.#ensureOpen();
    return this.#search.candidates(grams, labels, most, options);
  }

  async prepare(): Promise<void> {
    this.#ensureOpen();
    await this.write(async (tx) => {
      for (const { name, label } of uniqueIds)
        await tx.run(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      // the constraint alone does not make MERGE fast: without an index on the key it scans the label
      for (const { name, label, property } of [...uniqueIds.map(lookup), ...lookupIndexes])
        await tx.run(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
    });
    await this.#search.prepare();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#lastWrite;
    if (this.#abandoned === 0) await Promise.allSettled(this.#reads);
    try {
      this.#db.close();
    } catch (error) {
      throw queryError(error, `closing ${this.description}`);
    }
  }

  #ensureOpen(): void {
    if (this.#closing) throw closedError(this.description);
  }
}

/** A commit that failed has ended the transaction, though the engine may call it active; why it failed is what counts. */
function undo(transaction: { readonly isActive: boolean; rollback(): void }): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {}
}

const changes = (counters: object): boolean => Object.values(counters).some((count) => count > 0);

const lookup = ({ name, label, property }: IndexDefinition): IndexDefinition => ({
  name: `${name}_lookup`,
  label,
  property,
});
