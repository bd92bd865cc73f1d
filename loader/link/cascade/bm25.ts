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
  readonly #documents: { item: T; bag: Bag; length: number }[];
  readonly #holding = new Map<string, { document: number; times: number }[]>();
  readonly #telling = new Map<string, number>();
  readonly #averageLength: number;
  readonly #b: number;

  /** @param b how much long documents are held against themselves, 0–1 */
  constructor(documents: Iterable<readonly [T, Bag]>, b: number) {
    this.#b = b;
    this.#documents = [...documents].map(([item, bag]) => {
      let length = 0;
      for (const times of bag.values()) length += times;
      return { item, bag, length };
    });
    let total = 0;
    for (const [document, { bag, length }] of this.#documents.entries()) {
      total += length;
      for (const [word, times] of bag) {
        const there = this.#holding.get(word);
        if (there) there.push({ document, times });
        else this.#holding.set(word, [{ document, times }]);
      }
    }
    this.#averageLength = total / Math.max(1, this.#documents.length);
  }

  /** How much it tells that a document holds a word. */
  telling(word: string): number {
    let telling = this.#telling.get(word);
    if (telling === undefined) {
      telling = this.#tellingOf(word);
      this.#telling.set(word, telling);
    }
    return telling;
  }

  #tellingOf(word: string): number {
    const holding = this.#holding.get(word)?.length ?? 0;
    return Math.log(1 + (this.#documents.length - holding + 0.5) / (holding + 0.5)) * tellingOf(word);
  }

  /** Every document that shares a word with the query, in no order. */
  search(query: Bag): Scored<T>[] {
    const scores = new Map<number, number>();
    let reachable = 0;
    for (const [word, weight] of query) {
      const telling = weight * this.telling(word);
      const holding = this.#holding.get(word);
      // a word that stands nowhere here cannot be shared; it still says that the query is about something else
      reachable += holding ? telling : unknown * telling;
      for (const { document, times } of holding ?? []) {
        const length = this.#documents[document]!.length / this.#averageLength;
        const share = (times * (k1 + 1)) / (times + k1 * (1 - this.#b + this.#b * length));
        scores.set(document, (scores.get(document) ?? 0) + telling * share);
      }
    }
    return [...scores].map(([document, score]) => ({
      item: this.#documents[document]!.item,
      score: score / reachable,
    }));
  }
}
