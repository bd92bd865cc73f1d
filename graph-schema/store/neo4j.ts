import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type ResultSummary } from 'neo4j-driver';
import type { Label } from '../model/nodes.ts';
import { lookupIndexes, searchDefinitions, uniqueIds } from '../model/schema.ts';
import { bounded } from './bounded.ts';
import type { LockOptions } from './lock.ts';
import { serverError } from './neo4j-errors.ts';
import { Turn } from './neo4j-turn.ts';
import { parameters, plainRecord } from './neo4j-values.ts';
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
  areLone,
  columnOf,
  definitionsFor,
  eachOnce,
  loneCharacterCypher,
  loneCharacterParams,
} from './search.ts';
import {
  type GraphVersion,
  newVersion,
  newVersionCypher,
  versionCypher,
  versionOf,
  versionParams,
} from './version.ts';

/** Where a Neo4j server is and who asks. */
export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s` */
  uri: string;
  user: string;
  password: string;
  /** the server's default database where absent */
  database?: string;
}

/** How long to wait for the server before it counts as away. */
const connectMs = 5_000;
/** How long a query waits for one of the connections while all are busy: a server under load is not away. */
const queueMs = 60_000;
/** How long a transaction is tried again after transient errors (a leader election, a deadlock, a lost connection). */
const retryMs = 15_000;

/** How much longer than a query's time to wait for the server's word that it is over. */
const graceMs = 1_000;

/** How often to look whether the server is still there while a read goes on that has a time. */
const lookMs = 1_000;

/** How long a version counts as the present one without asking: what another process writes shows that much later. */
const versionMs = 250;

/** The graph on a Neo4j server or cluster, 5.26 LTS or later. */
export class Neo4jStore implements GraphStore {
  readonly description: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  #closing: Promise<void> | undefined;
  #version: { readonly until: number; readonly of: Promise<GraphVersion> } | undefined;
  /** while `inTurn` works */
  #turn: { turn: Turn; readonly options: LockOptions; version: string } | undefined;

  private constructor(driver: Driver, uri: string, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
    this.description = `neo4j ${uri}${database ? ` (${database})` : ''}`;
  }

  /** Connects. Throws a StoreError `unavailable` or `unauthorized`. */
  static async open({ uri, user, password, database }: Neo4jOptions): Promise<Neo4jStore> {
    let driver: Driver;
    try {
      driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        connectionTimeout: connectMs,
        connectionAcquisitionTimeout: queueMs,
        maxTransactionRetryTime: retryMs,
        userAgent: 'gangmu',
      });
    } catch (error) {
      throw serverError(error, uri);
    }
    const store = new Neo4jStore(driver, uri, database);
    try {
      await driver.verifyConnectivity();
      // which does not notice that there is no such database
      await store.read('RETURN 1 AS one');
    } catch (error) {
      await driver.close();
      throw serverError(error, uri);
    }
    return store;
  }

  read(cypher: string, params: Params = {}, { timeoutMs }: ReadOptions = {}): Promise<Row[]> {
    const reading = this.#read(cypher, params, timeoutMs);
    if (timeoutMs === undefined) return reading;
    // the server ends the query in time; this is for one that does not answer at all
    return bounded(this.#whileThere(reading), timeoutMs + graceMs);
  }

  /** What a read comes to; it fails as soon as the server is seen to be away, which the driver would wait for many seconds to come back. */
  async #whileThere<T>(reading: Promise<T>): Promise<T> {
    const over = new AbortController();
    const away = async (): Promise<never> => {
      for (;;) {
        await sleep(lookMs, undefined, { signal: over.signal });
        await this.version().catch((error: unknown) => {
          if (error instanceof StoreError && error.code === 'unavailable') throw error;
        });
      }
    };
    try {
      return await Promise.race([reading, away()]);
    } finally {
      over.abort();
    }
  }

  /** One query, begun and asked in one round trip, which a session of its own would need two for. */
  async #read(cypher: string, params: Params, timeoutMs: number | undefined): Promise<Row[]> {
    this.#ensureOpen();
    try {
      const { records } = await this.#driver.executeQuery(cypher, parameters(params), {
        routing: neo4j.routing.READ,
        bookmarkManager: null,
        ...(this.#database ? { database: this.#database } : {}),
        ...(timeoutMs === undefined ? {} : { transactionConfig: { timeout: timeoutMs } }),
      });
      return records.map(plainRecord);
    } catch (error) {
      throw serverError(error, this.description, cypher, timeoutMs);
    }
  }

  version({ anew = false } = {}): Promise<GraphVersion> {
    const now = performance.now();
    if (anew || !this.#version || this.#version.until <= now) {
      const of = this.#readVersion();
      const asked = { of, until: now + versionMs };
      this.#version = asked;
      of.catch(() => {
        if (this.#version === asked) this.#version = undefined;
      });
    }
    return this.#version.of;
  }

  /** In a session of its own: a transaction of the driver's is tried again for seconds where the server is away. */
  async #readVersion(): Promise<GraphVersion> {
    this.#ensureOpen();
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(this.#database ? { database: this.#database } : {}),
    });
    try {
      const { records } = await session.run(versionCypher, {}, { timeout: connectMs });
      return versionOf(records.map(plainRecord));
    } catch (error) {
      throw serverError(error, this.description, versionCypher, connectMs);
    } finally {
      await session.close();
    }
  }

  /**
   * Work that nobody else writes beside: who wants to has to wait, and so does this one. What it reads of the graph stays true until it
   * writes. Throws what `work` throws, StoreErrors, and the reason of the signal.
   */
  async inTurn<T>(work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
    this.#ensureOpen();
    const turn = await this.#takeTurn(options);
    this.#turn = { turn, options, version: (await this.#readVersion()).id };
    try {
      return await work();
    } finally {
      await this.#turn.turn.end();
      this.#turn = undefined;
    }
  }

  #takeTurn(options: LockOptions): Promise<Turn> {
    return Turn.take(this.#driver, this.#database, options).catch((error: unknown) => {
      if (options.signal?.aborted) throw error;
      throw serverError(error, this.description);
    });
  }

  /** Takes a turn again that a broken connection has lost. Throws a StoreError where somebody else has written meanwhile. */
  async #keepTurn(): Promise<void> {
    const own = this.#turn;
    if (!own || (await own.turn.isHeld())) return;
    await own.turn.end();
    own.turn = await this.#takeTurn(own.options);
    if ((await this.#readVersion()).id === own.version) return;
    throw new StoreError('unavailable', {
      en: `the connection to ${this.description} was lost for a while, and the graph was written to meanwhile; what stands are whole plans. Load again`,
      zh: `与 ${this.description} 的连接曾中断，其间图已被写入；已写入的均为完整文件。请再次载入`,
    });
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#ensureOpen();
    await this.#keepTurn();
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.WRITE,
      ...(this.#database ? { database: this.#database } : {}),
    });
    try {
      return await session.executeWrite((tx) => this.#work(tx, work));
    } catch (error) {
      throw serverError(error, this.description);
    } finally {
      this.#version = undefined;
      await session.close();
    }
  }

  async #work<T>(tx: ManagedTransaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
    let failure: unknown;
    let changed = false;
    const failed = (cypher: string) => (error: unknown) => {
      failure ??= error;
      throw serverError(error, this.description, cypher);
    };
    try {
      const outcome = await work({
        run: (cypher, params = {}) =>
          tx.run(cypher, parameters(params)).then(({ records, summary }) => {
            changed ||= hasChanged(summary);
            return records.map(plainRecord);
          }, failed(cypher)),
      });
      if (failure) throw failure;
      if (changed) {
        const version = newVersion();
        await tx.run(newVersionCypher, versionParams(version));
        if (this.#turn) this.#turn.version = version.id;
      }
      return outcome;
    } catch (error) {
      // the driver tries again only where it sees its own error
      throw neo4j.isRetryableError(failure) ? failure : error;
    }
  }

  async candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    options: CandidateOptions = {},
  ): Promise<Candidate[]> {
    this.#ensureOpen();
    if (grams.length === 0) return [];
    const answers = await Promise.all(
      definitionsFor(labels).map(async ({ name, label }) => {
        const rows = areLone(grams)
          ? await this.read(
              loneCharacterCypher(label, columnOf(options)),
              loneCharacterParams(grams, most),
              options,
            )
          : await this.read(
              `CALL db.index.fulltext.queryNodes($name, $text, {limit: $limit}) YIELD node AS n RETURN ${columnOf(options)}`,
              { name, text: luceneQuery(grams), limit: most },
              options,
            );
        return rows.map(({ n }) => ({ label, properties: n as Row }));
      }),
    );
    return eachOnce(answers.flat());
  }

  async prepare(): Promise<void> {
    const outdated = new Set(await this.#outdatedTextIndexes());
    await this.write(async (tx) => {
      for (const name of outdated) await tx.run(`DROP INDEX ${name}`);
    });
    await this.write(async (tx) => {
      for (const { name, label } of uniqueIds)
        await tx.run(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      for (const { name, label, property } of lookupIndexes)
        await tx.run(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
      for (const { name, label, properties } of searchDefinitions)
        await tx.run(
          `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties
            .map((property) => `n.${property}`)
            .join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
        );
    });
    await this.#read('CALL db.awaitIndexes(600)', {}, undefined);
  }

  /** Text indexes of an earlier model, which read other properties than this one. */
  async #outdatedTextIndexes(): Promise<string[]> {
    const existing = await this.#read(
      'SHOW FULLTEXT INDEXES YIELD name, properties RETURN name, properties',
      {},
      undefined,
    );
    return searchDefinitions
      .filter(({ name, properties }) => {
        const index = existing.find((row) => row.name === name);
        return index && String(index.properties) !== String(properties);
      })
      .map(({ name }) => name);
  }

  close(): Promise<void> {
    this.#closing ??= this.#driver.close();
    return this.#closing;
  }

  #ensureOpen(): void {
    if (this.#closing)
      throw new StoreError('closed', {
        en: `${this.description} was closed; open it again`,
        zh: `${this.description} 已关闭，请重新打开`,
      });
  }
}

/** Whether a statement changed the graph; what it changed of indexes does not count, and may not stand beside a change. */
const hasChanged = ({ counters }: ResultSummary) =>
  Object.entries(counters.updates()).some(
    ([what, count]) => count > 0 && !/^(?:indexes|constraints)/.test(what),
  );

/** Any of the words, none of which Lucene may read as an operator. */
const luceneQuery = (grams: readonly string[]) => grams.map((gram) => `"${gram}"`).join(' ');
