/** Words as the alternatives of an expression, the longest first. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** The same of several lists, under their names. */
export const alternativesIn = <K extends string>(lists: Readonly<Record<K, Iterable<string>>>) =>
  Object.fromEntries(
    Object.entries<Iterable<string>>(lists).map(([name, words]) => [name, alternatives(words)]),
  ) as Record<K, string>;

/** Where a sticky expression that fits at a place ends. */
export function endOfMatch(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}
