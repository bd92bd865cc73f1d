import { gramsOf } from '../../graph-schema/index.ts';
import type { Wanted } from './understood.ts';

/** How many pairs of characters are looked for: it bounds the clauses of a query, each of which an engine looks at. */
const mostGrams = 30;

/** Pairs of characters of all wordings, those of what was typed first, or of each those that are chosen. */
export function gramsFor(
  { terms }: Wanted,
  choice: (grams: readonly string[]) => readonly string[] = (grams) => grams,
): string[] {
  const wordings = terms.flatMap((term) => term.wordings).sort((a, b) => b.worth - a.worth);
  return [...new Set(wordings.flatMap(({ text }) => choice(gramsOf(text))))].slice(0, mostGrams);
}
