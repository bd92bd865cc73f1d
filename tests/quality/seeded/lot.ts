import { createHash } from 'node:crypto';

/** Draws by a seed: what is drawn depends on each item alone, so that a graph that grows keeps most of what was drawn before. */
export class Lot {
  readonly #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** 0 to 2³² − 1, the same for the same words */
  number(words: string): number {
    return createHash('sha256').update(`${this.#seed} ${words}`).digest().readUInt32BE(0);
  }

  one<T>(items: readonly T[], words: string): T {
    if (items.length === 0) throw new RangeError(`nothing to draw from for ${words}`);
    return items[this.number(words) % items.length]!;
  }

  /** So many of them, in the order of their lots. */
  some<T>(items: readonly T[], count: number, wordsOf: (item: T) => string): T[] {
    return items
      .map((item) => ({ item, lot: this.number(wordsOf(item)) }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, count)
      .map(({ item }) => item);
  }
}
