import { addTo } from '../collections.ts';
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
  const found: Double<M>[] = [];
  for (const [a, b] of worthComparing(keyed.map(({ key }) => key))) {
    const [one, other] = [keyed[a]!, keyed[b]!];
    const likeness = similarity(one.key, other.key);
    if (likeness < LEAST || sortOf(one.it.unit) !== sortOf(other.it.unit)) continue;
    if (!areUnlike(one.key, other.key)) found.push({ one: one.it, other: other.it, likeness });
  }
  return found.sort((x, y) => y.likeness - x.likeness || (x.one.id < y.one.id ? -1 : 1));
}

/** The places of names that share a pair of characters which few others have, each two once. */
function worthComparing(keys: readonly string[]): (readonly [number, number])[] {
  const holding = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) for (const pair of pairsIn(key)) addTo(holding, pair, at);
  const rare = [...holding.values()].filter((places) => places.length <= MAX_SHARING);
  const couples = rare.flatMap((places) =>
    places.flatMap((a, n) => places.slice(n + 1).map((b) => [a, b] as const)),
  );
  return [...new Map(couples.map((couple) => [couple.join(' '), couple])).values()];
}

const pairsIn = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)));
