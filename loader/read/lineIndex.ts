import { fitting } from '../collections.ts';

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
    const line = fitting(this.#starts, (start) => start <= offset);
    return { line, column: offset - this.#starts[line - 1]! + 1 };
  }

  /** Where a line begins, if there is one. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1];
  }
}
