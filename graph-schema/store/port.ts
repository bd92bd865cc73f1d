import type { Label } from '../model/nodes.ts';
import type { GraphVersion } from './version.ts';

/** What a Cypher parameter or result may be. Dates travel as ISO strings, integers as numbers. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

export type Params = Record<string, Value>;

/**
 * One row of a result: its columns by name. A node or a relationship in a result is its plain property map, a path is
 * `{ nodes, edges }` of such maps; a query that needs labels, types or ends asks for them (`labels(n)`, `type(r)`).
 */
export type Row = Record<string, Value>;

/** A node that an engine found by its text. */
export interface Candidate {
  label: Label;
  properties: Row;
}

export interface ReadOptions {
  /** after how many milliseconds to give up with a StoreError `timeout`; without it a read may take its time */
  timeoutMs?: number;
}

/** What is wanted of candidates. */
export interface CandidateOptions extends ReadOptions {
  /** of their properties the `id` alone, by whoever has the others */
  idsOnly?: boolean;
}

/** A write transaction that is still open. */
export interface Transaction {
  /**
   * A statement that fails dooms the transaction, even where `work` catches its error. Those that are asked before another has ended run in
   * their order: over a network they need not wait for each other's answers.
   */
  run(cypher: string, params?: Params): Promise<Row[]>;
}

/**
 * Where the graph is kept. All reading and writing is openCypher that both engines run, written once; only full-text
 * search is spelled by each engine in its own way.
 */
export interface GraphStore {
  /** e.g. `embedded .gangmu/graph` or `neo4j neo4j://localhost:7687`; holds no secret */
  readonly description: string;
  /** A read transaction, retried on transient errors. Throws where the query would write. */
  read(cypher: string, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /**
   * One write transaction: all that `work` runs, or nothing where it throws. `work` may run again after a transient
   * error. It must not call `write` of the same store, which would wait for itself.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * The version of the graph: another one after every write that changed it, whoever wrote. Cheap, and not tried again where the
   * server is away. What another process wrote to a server shows within a quarter of a second, or at once where it is asked `anew`.
   */
  version(options?: { anew?: boolean }): Promise<GraphVersion>;
  /**
   * Nodes whose searched properties hold any of these words, each once: pairs of Han characters or words of other scripts (`gramsOf`).
   * Of each property the `most` that the engine counts best; in no order.
   */
  candidates(
    grams: readonly string[],
    labels: readonly Label[],
    most: number,
    options?: CandidateOptions,
  ): Promise<Candidate[]>;
  /** How many bytes of memory it takes in processes of its own on this machine, where it has some. */
  memory?(): Promise<number>;
  /** Constraints and indexes; may be called any number of times. */
  prepare(): Promise<void>;
  /** Lets go of files and connections; every later call throws a StoreError with code `closed`. May be repeated. */
  close(): Promise<void>;
}

/**
 * - `unavailable`: the server is away, or another process has the file
 * - `unauthorized`: wrong user or password
 * - `damaged`: the file is no store, or is broken
 * - `closed`: the store was closed before
 * - `query`: the engine cannot run the query, or the query would write in a read
 * - `constraint`: the write breaks a rule of the graph, e.g. an id that is taken
 * - `timeout`: the query took longer than it was given
 */
export type StoreErrorCode =
  | 'unavailable'
  | 'unauthorized'
  | 'damaged'
  | 'closed'
  | 'query'
  | 'constraint'
  | 'timeout';

/** What went wrong in a store, in words that say what to do. The engine's own error is its `cause`. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: StoreErrorCode;
  /** the message in Chinese */
  readonly messageZh: string;
  constructor(code: StoreErrorCode, said: { en: string; zh: string }, options?: ErrorOptions) {
    super(said.en, options);
    this.code = code;
    this.messageZh = said.zh;
  }
}
