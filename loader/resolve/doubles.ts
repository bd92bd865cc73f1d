import { areUnlike, indicatorKey, similarity } from './indicator.ts';

/** A quantity of the graph, as far as it tells whether another is the same. */
export interface Measured {
  id: string;
  name: string;
  unit?: string;
}

/** Two quantities that may be one, and how alike their names are, 0–1. */
export interface Double<M extends Measured> {
  one: M;
  other: M;
  likeness: number;
}

/** a pair of characters that more names have than this tells none apart */
const MAX_SHARING = 30;
/** below this nobody would take two names for one */
const LEAST = 0.6;

const sortOf = (unit: string | undefined) => (unit ?? '').replace(/^[百千万亿]+/u, '');

/**
 * The quantities whose names are most alike, the likest first: of one unit, and with no word in one alone that tells quantities apart.
 * Names are compared where they share a pair of characters that few others have.
 */
export function likeliestDoubles<M extends Measured>(measured: readonly M[]): Double<M>[] {
  const keyed = measured.map((it) => ({ it, key: indicatorKey(it.name) }));
  const holding = new Map<string, number[]>();
  for (const [at, { key }] of keyed.entries())
    for (const pair of pairsIn(key)) {
      const there = holding.get(pair);
      if (there) there.push(at);
      else holding.set(pair, [at]);
    }
  const compared = new Set<string>();
  const found: Double<M>[] = [];
  for (const places of holding.values()) {
    if (places.length > MAX_SHARING) continue;
    for (const [n, a] of places.entries())
      for (const b of places.slice(n + 1)) {
        const pair = `${a} ${b}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const [one, other] = [keyed[a]!, keyed[b]!];
        const likeness = similarity(one.key, other.key);
        if (likeness < LEAST || sortOf(one.it.unit) !== sortOf(other.it.unit)) continue;
        if (!areUnlike(one.key, other.key)) found.push({ one: one.it, other: other.it, likeness });
      }
  }
  return found.sort((x, y) => y.likeness - x.likeness || (x.one.id < y.one.id ? -1 : 1));
}

const pairsIn = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)));
