import { fitting } from '../collections.ts';
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
    const before = fitting(this.#spans, (span) => span.start < end);
    return before > 0 && this.#ends[before - 1]! > start;
  }
}

/** What rules said of the numbers that they passed over. */
export class Refusals {
  readonly #all: readonly NoTarget[];

  constructor(passed: readonly NoTarget[]) {
    this.#all = [...passed].sort((a, b) => a.span.start - b.span.start);
  }

  at({ start, end }: Span): NoTarget | undefined {
    const it = this.#all[fitting(this.#all, ({ span }) => span.end <= start)];
    return it && it.span.start < end ? it : undefined;
  }
}
