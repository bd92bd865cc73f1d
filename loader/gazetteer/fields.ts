import { z } from 'zod';
import { readVocabulary } from '../vocabulary.ts';

/** A domain of industry or technology, with the other words for it. */
export interface Domain {
  name: string;
  aliases: readonly string[];
  /** the kind of industry or technology under which the gazetteer lists it: Manufacturing, Information, … */
  kind: string;
}

const entry = z.union([z.tuple([z.string().min(1)]), z.tuple([z.string().min(1), z.string()])]);
const fieldTable = readVocabulary(
  new URL('./fields.yaml', import.meta.url),
  z.record(z.string(), z.array(entry)),
);

/** Every domain of the gazetteer. */
export const domains: readonly Domain[] = Object.entries(fieldTable).flatMap(([kind, entries]) =>
  entries.map(([name, others = '']) => ({ name, aliases: others.split(' ').filter(Boolean), kind })),
);
