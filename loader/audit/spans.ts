import type { NoTarget } from '../extract/target.ts';
import type { Span } from '../tree.ts';

/** Spans that facts cover, asked for by halves. */
export class Covered {
  readonly #spans: readonly Span[];
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#ends = this.#spans.map(({ end }) => (reach = Math.max(reach, end)));
  }

  touches({ start, end }: Span): boolean {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.#ends[low - 1]! > start;
  }
}

/** What rules said of the numbers that they passed over. */
export class Refusals {
  readonly #all: readonly NoTarget[];

  constructor(passed: readonly NoTarget[]) {
    this.#all = [...passed].sort((a, b) => a.span.start - b.span.start);
  }

  at({ start, end }: Span): NoTarget | undefined {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#all[middle]!.span.end <= start) low = middle + 1;
      else high = middle;
    }
    const it = this.#all[low];
    return it && it.span.start < end ? it : undefined;
  }
}
