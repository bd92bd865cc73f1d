import { z } from 'zod';
import { listsNamed, readVocabulary } from '../../vocabulary.ts';

const names = readVocabulary(
  new URL('./fields.yaml', import.meta.url),
  z.strictObject(listsNamed('text title number issuer written published')),
);

/** What a field of a record says of a document, or that it is its text. */
export type Field = keyof typeof names;

const squeezed = (name: string) => name.toLowerCase().replace(/[\s_-]/gu, '');

const fields = new Map(
  (Object.entries(names) as [Field, string[]][]).flatMap(([field, called]) =>
    called.map((name) => [squeezed(name), field] as const),
  ),
);

/** What a field that is called so says. */
export const fieldOf = (name: string): Field | undefined => fields.get(squeezed(name));

const ranks = new Map(names.text.map((name, rank) => [squeezed(name), rank]));

/** Which of some names is that of the field that holds the text. */
export const textField = (called: readonly string[]): string | undefined =>
  called
    .filter((name) => ranks.has(squeezed(name)))
    .sort((a, b) => ranks.get(squeezed(a))! - ranks.get(squeezed(b))!)[0];
