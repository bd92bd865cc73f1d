import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A domain of industry or technology, with the other words for it. */
export interface Domain {
  name: string;
  aliases: readonly string[];
  /** the kind of industry or technology under which the gazetteer lists it: Manufacturing, Information, … */
  kind: string;
}

const entry = z.union([z.tuple([z.string().min(1)]), z.tuple([z.string().min(1), z.string()])]);
const table = z
  .record(z.string(), z.array(entry))
  .parse(parse(readFileSync(new URL('./fields.yaml', import.meta.url), 'utf8')));

/** Every domain of the gazetteer. */
export const domains: readonly Domain[] = Object.entries(table).flatMap(([kind, entries]) =>
  entries.map(([name, others = '']) => ({ name, aliases: others.split(' ').filter(Boolean), kind })),
);
