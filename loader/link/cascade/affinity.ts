import type { Bag } from './bm25.ts';
import { subjectWords, tellingOf, wordsOf } from './words.ts';

/** What a plan is about as a whole: the words that tell something, what is said often less than as often. */
export function topicsOf(texts: Iterable<string>): Bag {
  const times = new Map<string, number>();
  for (const text of texts) {
    const telling = subjectWords(text);
    for (const word of wordsOf(text)) if (telling.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return new Map([...times].map(([word, n]) => [word, Math.sqrt(n) * tellingOf(word)]));
}

/**
 * How near what two plans are about is, 0–1: the cosine of their topics. A scheme for science and an outline for innovation come to
 * .6, one for digital government and one for farm machines to .3, and of what two such share a reader says that it is chance.
 */
export function affinityOf(one: Bag, other: Bag): number {
  let dot = 0;
  for (const [word, weight] of one) dot += weight * (other.get(word) ?? 0);
  const size = Math.sqrt(squares(one) * squares(other));
  return size > 0 ? dot / size : 0;
}

function squares(bag: Bag): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight * weight;
  return sum;
}
