import type { WatchOptions } from '../following/watch.ts';
import type { EventLimits } from '../http/events.ts';

/** How much one request may ask for, and all of them together. */
export interface Limits {
  /** levels of fields within fields */
  readonly depth: number;
  /** fields under another name, in the whole document */
  readonly aliases: number;
  /** how often one field or directive may stand in one place */
  readonly repeats: number;
  /** see cost.ts */
  readonly cost: number;
  /** words and signs of a document */
  readonly tokens: number;
  /** size of the body in bytes */
  readonly requestBytes: number;
  /** time for all that a request reads */
  readonly timeoutMs: number;
  /** requests that are answered at once; more are told to come again */
  readonly running: number;
  /** who may follow the graph at once, beside those */
  readonly followers: number;
  /** how streams to them are kept, and given up */
  readonly stream: EventLimits;
  /** how the graph is looked at while somebody follows it */
  readonly watch: Omit<WatchOptions, 'timeoutMs'>;
  /** memory for questions as they were parsed */
  readonly documentBytes: number;
  /** memory for answers that are kept until the graph changes; 0 keeps none */
  readonly answerCacheBytes: number;
  /** memory for what was read of the store, likewise */
  readonly readCacheBytes: number;
  /**
   * memory for the whole graph, so that answers need no store; a graph that takes more is read from the store, and so is any with 0
   */
  readonly modelBytes: number;
  /** memory for the index of words; of a graph whose index takes more, the store's own is asked, and so of any with 0 */
  readonly wordBytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  depth: 20,
  aliases: 50,
  repeats: 5,
  cost: 100_000,
  tokens: 4000,
  // a draft of 400,000 characters (`longestDraft`), each three bytes, and the query around it
  requestBytes: 1_300_000,
  timeoutMs: 10_000,
  running: 100,
  followers: 100,
  stream: { heartbeatMs: 15_000, patienceMs: 30_000 },
  watch: { everyMs: 1000, settleMs: 30_000 },
  answerCacheBytes: 64 * mebibyte,
  // some 900 questions of 200 characters: a program has a few dozen
  documentBytes: 16 * mebibyte,
  readCacheBytes: 64 * mebibyte,
  // some 100,000 nodes with their relations
  modelBytes: 256 * mebibyte,
  // some million nodes, of whose graph nothing else is held
  wordBytes: 384 * mebibyte,
};
