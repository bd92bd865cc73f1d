import type { Label } from '../model/nodes.ts';

/** What a Cypher parameter or result may be. Dates travel as ISO strings, integers as numbers. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

export type Params = Record<string, Value>;

/** One row of a result: its columns by name. A node or a relationship in a result is its plain property map. */
export type Row = Record<string, Value>;

/** One hit of a full-text search, best first. */
export interface Hit {
  id: string;
  label: Label;
  name: string;
  /** higher is better; comparable within one answer only */
  score: number;
}

/** A write transaction that is still open. */
export interface Transaction {
  run(cypher: string, params?: Params): Promise<Row[]>;
}

/**
 * Where the graph is kept. All reading and writing is openCypher that both engines run, written once; only full-text
 * search is spelled by each engine in its own way.
 */
export interface GraphStore {
  /** e.g. `embedded .gangmu/graph.db` or `neo4j neo4j://localhost:7687`; holds no secret */
  readonly description: string;
  /** A read transaction, retried on transient errors. Throws where the query would write. */
  read(cypher: string, params?: Params): Promise<Row[]>;
  /** One write transaction: all that `work` runs, or nothing where it throws. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Full text, CJK-aware. An empty text or list of labels has no hits. */
  search(text: string, labels: readonly Label[], limit: number): Promise<Hit[]>;
  /** Constraints and indexes; may be called any number of times. */
  prepare(): Promise<void>;
  /** Lets go of files and connections; every later call throws a StoreError with code `closed`. */
  close(): Promise<void>;
}

export type StoreErrorCode = 'unavailable' | 'unauthorized' | 'closed' | 'query' | 'constraint' | 'timeout';

/** What went wrong in a store, in words that say what to do. The engine's own error is its `cause`. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
