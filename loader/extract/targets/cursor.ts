import type { Span } from '../../tree.ts';

/** Hands out what stands in one stretch after the other, each once. */
export class Cursor<T> {
  readonly #items: readonly T[];
  readonly #placeOf: (item: T) => Span;
  #next = 0;

  constructor(items: readonly T[], placeOf: (item: T) => Span) {
    this.#items = items;
    this.#placeOf = placeOf;
  }

  take({ start, end }: Span): T[] {
    const taken: T[] = [];
    for (let item = this.#items[this.#next]; item; item = this.#items[++this.#next]) {
      const at = this.#placeOf(item);
      if (at.start >= end) break;
      if (at.start >= start && at.end <= end) taken.push(item);
    }
    return taken;
  }
}
