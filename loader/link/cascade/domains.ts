import { fieldsIn } from '../../extract/fields/fieldName.ts';
import { fold } from '../../tree.ts';
import { wordsOf } from './words.ts';

/** The domains of industry and technology that a text names. */
export const domainsOf = (text: string): ReadonlySet<string> =>
  new Set(fieldsIn(fold(text)).map(({ domain }) => domain.name));

/** The words by which a text names domains. */
export function domainWords(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(fieldsIn(folded).flatMap(({ from, to }) => wordsOf(folded.slice(from, to))));
}

/** How many of the one set are in the other. */
export function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const it of one) if (other.has(it)) both++;
  return both;
}
