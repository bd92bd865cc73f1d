/** A stretch of a passage, or of a part of it: `text.slice(from, to)`. In the Text of a plan it is a `Span`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where the words stand that an expression fits. */
export const stretchOf = ({ index, 0: words }: RegExpExecArray): Stretch => ({
  from: index,
  to: index + words.length,
});

/** Where an expression (with `g`) fits a text, in order and apart. */
export const stretchesOf = (form: RegExp, text: string): Stretch[] =>
  Array.from(text.matchAll(form), stretchOf);

/** The same behind as many characters more. */
export const moved = <T extends Stretch>(stretch: T, by: number): T => ({
  ...stretch,
  from: stretch.from + by,
  to: stretch.to + by,
});

/** Whether two stretches share a character. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** Stretches in the order in which they begin, those that overlap taken together. */
export function united(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/** Those of several in order that none of the others, in order as well, holds a part of. */
export function apartFrom<T extends Stretch>(stretches: readonly T[], others: readonly Stretch[]): T[] {
  let next = 0;
  return stretches.filter(({ from, to }) => {
    while (next < others.length && others[next]!.to <= from) next++;
    return (others[next]?.from ?? to) >= to;
  });
}

/** Those of several in order that none of the others, in order as well and apart, holds whole. */
export function notInside<T extends Stretch>(stretches: readonly T[], others: readonly Stretch[]): T[] {
  let next = 0;
  return stretches.filter(({ from, to }) => {
    while (next < others.length && others[next]!.to <= from) next++;
    const other = others[next];
    return !other || from < other.from || to > other.to;
  });
}
