import type { YearMark } from './calendar.ts';

/** The deadline that holds at a place: the last one before it. A past year stands until another is given. */
export class Clock {
  readonly #marks: readonly YearMark[];
  #next = 0;
  #year: number | undefined;
  #past = false;

  constructor(marks: readonly YearMark[], year: number | undefined) {
    this.#marks = marks.filter((m) => m.kind !== 'baseline');
    this.#year = year;
  }

  /** Places are asked for in reading order. */
  at(offset: number): { past: boolean; year: number | undefined } {
    for (let mark = this.#marks[this.#next]; mark && mark.start < offset; mark = this.#marks[++this.#next]) {
      this.#past = mark.kind === 'past';
      if (mark.kind === 'deadline') this.#year = mark.year;
      if (mark.kind === 'period') this.#year = undefined;
    }
    return { past: this.#past, year: this.#year };
  }
}
