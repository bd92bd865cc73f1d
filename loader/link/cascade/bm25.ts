import { addTo, kept } from '../../collections.ts';
import { limits } from './limits.ts';
import { tellingOf } from './words.ts';

/** Words with how often, or with what weight, they stand. */
export type Bag = ReadonlyMap<string, number>;

export interface Scored<T> {
  item: T;
  /** share of what the query could score at one occurrence of each of its words: 0 for nothing in common, about 1 for its own words */
  score: number;
}

const { k1, unknown } = limits.bm25;

/**
 * Okapi BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, 2009) over bags of words,
 * with weights for the words of the query. Scores are divided by what the query could reach, so that those of a long query and
 * of a short one compare.
 */
export class Bm25<T> {
  readonly #items: T[];
  /** where a word stands, and what one occurrence in the query brings each document, before how much the word tells */
  readonly #holding = new Map<string, { document: number; share: number }[]>();
  readonly #telling = new Map<string, number>();

  /** @param b how much long documents are held against themselves, 0–1 */
  constructor(documents: Iterable<readonly [T, Bag]>, b: number) {
    const bags = [...documents].map(([item, bag]) => ({ item, bag, length: lengthOf(bag) }));
    const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
    this.#items = bags.map(({ item }) => item);
    for (const [document, { bag, length }] of bags.entries())
      for (const [word, times] of bag) {
        const share = (times * (k1 + 1)) / (times + k1 * (1 - b + b * (length / average)));
        addTo(this.#holding, word, { document, share });
      }
  }

  /** How much it tells that a document holds a word. */
  telling(word: string): number {
    return kept(this.#telling, word, () => {
      const holding = this.#holding.get(word)?.length ?? 0;
      return Math.log(1 + (this.#items.length - holding + 0.5) / (holding + 0.5)) * tellingOf(word);
    });
  }

  /** Every document that shares a word with the query, in no order. */
  search(query: Bag): Scored<T>[] {
    const scores = new Float64Array(this.#items.length);
    const met = new Set<number>();
    let reachable = 0;
    for (const [word, weight] of query) {
      const telling = weight * this.telling(word);
      const holding = this.#holding.get(word);
      // a word that stands nowhere here cannot be shared; it still says that the query is about something else
      reachable += holding ? telling : unknown * telling;
      for (const { document, share } of holding ?? []) {
        scores[document]! += telling * share;
        met.add(document);
      }
    }
    return [...met].map((document) => ({
      item: this.#items[document]!,
      score: scores[document]! / reachable,
    }));
  }
}

function lengthOf(bag: Bag): number {
  let length = 0;
  for (const times of bag.values()) length += times;
  return length;
}
