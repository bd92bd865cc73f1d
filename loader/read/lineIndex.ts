/** A place in a text, counted from 1. */
export interface Point {
  line: number;
  column: number;
}

/**
 * The lines of a text, for telling a reader where something stands. Made in one pass; a look-up halves the lines. A line ends at
 * `\n`, `\r\n` or `\r`.
 */
export class LineIndex {
  /** where each line begins */
  readonly #starts = [0];

  constructor(text: string) {
    for (const end of text.matchAll(/\r\n?|\n/g)) this.#starts.push(end.index + end[0].length);
  }

  /** The place of an offset. */
  pointOf(offset: number): Point {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** Where a line begins, if there is one. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1];
  }
}
