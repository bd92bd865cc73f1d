import type { Stretch } from '../../lexical/stretch.ts';

const separator = /[,;:。!?]/;

/** The clauses of a folded text: what stands between commas, semicolons, colons and stops outside brackets. */
export function clausesIn(text: string): Stretch[] {
  const clauses: Stretch[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(sign)) {
      clauses.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  if (from < text.length) clauses.push({ from, to: text.length });
  return clauses;
}

/** The clause that holds a place. */
export const clauseAt = (text: string, at: number): Stretch =>
  clausesIn(text).find(({ to }) => at < to) ?? { from: 0, to: text.length };
