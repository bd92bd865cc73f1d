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

/** Whether the lower form begins anew after the upper one has gone on from its last number. */
function beginsAnew(coming: readonly Mark[], lower: Form, upper: Form, last: number | undefined): boolean {
  if (last === undefined) return false;
  const goesOn = coming.findIndex(({ form, number }) => form.series === upper.series && number === last + 1);
  return goesOn >= 0 && coming.slice(goesOn).find(({ form }) => form.series === lower.series)?.number === 1;
}

/**
 * Infers the level of each section from the series that are open: a number that counts on belongs to its series, a new
 * form goes below what is open. What stands above what is learnt from the document, from what has been read or from
 * the numbers to come; only where it does not show is the usual order asked.
 */
export class Levels {
  readonly #open: Series[] = [];
  /** by form: the forms that are known to stand above it */
  readonly #above = new Map<string, Set<string>>();
  /** by form: the forms that it has been a misprint of, or they of it */
  readonly #misprinted = new Map<string, Set<string>>();
  /** by form: its last number, open or closed */
  readonly #last = new Map<string, number>();
  readonly #marks: readonly Mark[];

  /** @param marks every mark of the text that is not doubtful, in order: what is still to come */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

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

  /** Whether the number is the next of a series inside an open section: then the section is not over. */
  countsOnIn(section: SectionNode, { form, number }: Mark): boolean {
    return this.#next(form, number) > this.#open.findIndex((series) => series.section === section);
  }

  /** Index of the open series that the number counts on: of its own form, else of the first that it is a misprint of. */
  #next(form: Form, number: number | undefined): number {
    if (number === undefined) return -1;
    for (const id of [form.series, ...form.misprints]) {
      const at = this.#open.findLastIndex((s) => s.forms.has(id) && number === s.last + 1);
      if (at < 0) continue;
      // 3. behind 2、 is no misprint where it counts on from 2. under the heading before
      const countsByItself = this.#last.get(form.series) === number - 1;
      if (id === form.series || !countsByItself || this.#misprinted.get(form.series)?.has(id)) return at;
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

  /** Whether the first mark of a form stands above an open series, or in it. */
  #isAbove(mark: Mark, other: Series): boolean {
    const { form } = mark;
    // a box belongs to whatever is open, and only what heads sections ends it
    if (form.kind === 'box') return false;
    if (other.form.kind === 'box' || form.kind === 'annex') return form.rank < other.form.rank;
    if (this.#above.get(other.form.series)?.has(form.series)) return true;
    if (this.#above.get(form.series)?.has(other.form.series)) return false;
    return this.#willBeAbove(mark, other) ?? form.rank < other.form.rank;
  }

  /**
   * What the numbers to come tell: of two forms, the one that begins anew after the other has gone on stands below it.
   * Undefined where neither does, as where the lower one counts on across the headings.
   */
  #willBeAbove(mark: Mark, other: Series): boolean | undefined {
    const here = this.#marks.indexOf(mark);
    // behind the next mark of what is above both, all begins anew
    const above = new Set(this.#open.slice(0, this.#open.indexOf(other)).flatMap(({ forms }) => [...forms]));
    const end = this.#marks.findIndex(
      ({ form }, i) => i > here && (form.kind === 'annex' || above.has(form.series)),
    );
    const coming = this.#marks.slice(here + 1, end < 0 ? undefined : end);
    if (beginsAnew(coming, mark.form, other.form, other.last)) return false;
    if (beginsAnew(coming, other.form, mark.form, mark.number)) return true;
    return undefined;
  }

  /** Takes a section in: closes what it ends and tells where it belongs. */
  enter(mark: Mark, section: SectionNode): Level {
    const { form, number } = mark;
    const at = this.#series(mark);
    const last = number ?? (at >= 0 ? this.#open[at]!.last + 1 : 1);
    if (at < 0 || number === 1) {
      if (at >= 0) this.#open.length = at;
      else
        while (this.#open.length && this.#isAbove(mark, this.#open.at(-1)!))
          this.#isBelow(this.#open.pop()!, form);
      this.#push({ forms: new Set([form.series]), form, last, section });
    } else {
      const series = this.#open[at]!;
      this.#open.length = at;
      for (const id of series.forms) if (id !== form.series) this.#misprint(form.series, id);
      this.#push({ forms: series.forms.add(form.series), form: series.form, last, section });
    }
    this.#last.set(form.series, last);
    return { parent: this.#open.at(-2)?.section, depth: this.#open.length };
  }

  #misprint(a: string, b: string): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      this.#misprinted.set(x, (this.#misprinted.get(x) ?? new Set()).add(y));
  }

  #isBelow({ form }: Series, above: Form): void {
    this.#above.set(form.series, (this.#above.get(form.series) ?? new Set()).add(above.series));
  }

  #push(series: Series): void {
    // what numbers are above a box says nothing about those inside it
    const box = this.#open.findLastIndex(({ form }) => form.kind === 'box');
    for (const { form } of this.#open.slice(box + 1)) this.#isBelow(series, form);
    this.#open.push(series);
  }
}
