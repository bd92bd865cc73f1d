import type { SectionNode } from '../tree.ts';
import type { Form, Mark } from './forms.ts';

/** A series of siblings that is still open: （一）, （二）, … */
interface Series {
  /** the forms that its numbers have been printed in; a misprint adds one */
  forms: Set<string>;
  form: Form;
  /** number of its last section */
  last: number;
  section: SectionNode;
}

/** Where a section belongs. */
export interface Level {
  /** undefined for the outermost */
  parent: SectionNode | undefined;
  depth: number;
}

/**
 * Infers the level of each section from the series that are open: a number that counts on belongs to its series, a new
 * form goes below what is open. What stands above what is learnt from the document; only where it has not been seen
 * is the usual order asked.
 */
export class Levels {
  readonly #open: Series[] = [];
  /** by form: the forms that were open above it */
  readonly #above = new Map<string, Set<string>>();

  /** The innermost open section. */
  get current(): SectionNode | undefined {
    return this.#open.at(-1)?.section;
  }

  /** Closes every section inside the given one, and with `itself` that one too. */
  closeTo(section: SectionNode, itself: boolean): void {
    const i = this.#open.findIndex((series) => series.section === section);
    if (i >= 0) this.#open.length = itself ? i : i + 1;
  }

  /** The sections that are open, outermost first. */
  get path(): SectionNode[] {
    return this.#open.map(({ section }) => section);
  }

  /** Whether the number is the next of an open series. */
  countsOn({ form, number }: Mark): boolean {
    return this.#next(form, number) >= 0;
  }

  /** Index of the open series that the number counts on: of its own form, else of the first that it is a misprint of. */
  #next(form: Form, number: number | undefined): number {
    if (number === undefined) return -1;
    for (const id of [form.series, ...form.misprints]) {
      const at = this.#open.findLastIndex((s) => s.forms.has(id) && number === s.last + 1);
      if (at >= 0) return at;
    }
    return -1;
  }

  /** The open series that a mark belongs to, or -1 where it begins a new one. */
  #series({ form, number }: Mark): number {
    const next = this.#next(form, number);
    if (next >= 0) return next;
    const own = this.#open.findLastIndex((s) => s.forms.has(form.series));
    const box = this.#open.findLastIndex((s) => s.form.kind === 'box');
    // inside a box the numbers begin anew
    return own < box && form.kind !== 'box' && form.rank > this.#open[box]!.form.rank ? -1 : own;
  }

  #isAbove(form: Form, other: Form): boolean {
    // a box belongs to whatever is open, and only what heads sections ends it
    if (form.kind === 'box') return false;
    if (other.kind === 'box') return form.rank < other.rank;
    if (this.#above.get(other.series)?.has(form.series)) return true;
    if (this.#above.get(form.series)?.has(other.series)) return false;
    return form.rank < other.rank;
  }

  /** Takes a section in: closes what it ends and tells where it belongs. */
  enter(mark: Mark, section: SectionNode): Level {
    const { form, number } = mark;
    const at = this.#series(mark);
    const last = number ?? (at >= 0 ? this.#open[at]!.last + 1 : 1);
    if (at >= 0) {
      const series = this.#open[at]!;
      this.#open.length = at;
      if (number !== 1) series.forms.add(form.series);
      const forms = number === 1 ? new Set([form.series]) : series.forms;
      this.#push({ forms, form: number === 1 ? form : series.form, last, section });
    } else {
      while (this.#open.length && this.#isAbove(form, this.#open.at(-1)!.form)) this.#open.pop();
      this.#push({ forms: new Set([form.series]), form, last, section });
    }
    const depth = this.#open.length;
    return { parent: this.#open.at(-2)?.section, depth };
  }

  #push(series: Series): void {
    const above = this.#above.get(series.form.series) ?? new Set();
    // what numbers are above a box says nothing about those inside it
    const box = this.#open.findLastIndex(({ form }) => form.kind === 'box');
    for (const { form } of this.#open.slice(box + 1)) above.add(form.series);
    this.#above.set(series.form.series, above);
    this.#open.push(series);
  }
}
