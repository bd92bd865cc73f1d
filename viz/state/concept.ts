/**
 * One concept of what the viewer shows (what is selected, what is on the canvas, …) and how a link says it.
 *
 * A concept reads its own parameters of the link and writes them back; what a link does not say, or says wrongly, is
 * `initial`. `read(write(state))` is `state`, always.
 */
export interface Concept<S> {
  readonly initial: S;
  /** names of the parameters that it owns; no two concepts own the same */
  readonly params: readonly string[];
  read(link: URLSearchParams): S;
  /** its parameters, each once or several times; nothing where it is `initial` */
  write(state: S): readonly Param[];
  /** whether this change is a step that the browser's back button undoes; otherwise it takes the place of the last */
  isStep(before: S, after: S): boolean;
}

export type Param = readonly [name: string, value: string];

/** The value if it is one of those, otherwise nothing. */
export const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((v) => v === value);

/** A parameter for each of the values. */
export const each = (name: string, values: readonly string[]): Param[] => values.map((v) => [name, v]);

/** A parameter where there is a value. */
export const optional = (name: string, value: string | undefined): Param[] => (value ? [[name, value]] : []);

/** A whole number that is not negative, otherwise nothing. */
export const wholeNumber = (value: string | undefined | null): number | undefined =>
  value && /^\d{1,9}$/.test(value) ? Number(value) : undefined;

/** Whether it is a day of the calendar, YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  // the 31st of February is read as the 3rd of March
  new Date(text).toISOString().startsWith(text);
