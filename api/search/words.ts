import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

const words = z
  .strictObject({
    roles: z.strictObject({ LEADS: z.array(z.string()), SUPPORTS: z.array(z.string()) }),
    either: z.array(z.string()),
    idle: z.array(z.string()),
    common: z.array(z.string()),
  })
  .parse(load(readFileSync(new URL('words.yaml', import.meta.url), 'utf8')));

export type Role = keyof typeof words.roles;

export const { either, idle } = words;

const common = new Set(words.common);

/** Those that few nodes have; all, where many nodes have each of them. */
export function rarest(grams: readonly string[]): readonly string[] {
  const rare = grams.filter((gram) => !common.has(gram));
  return rare.length ? rare : grams;
}

/** Each word with the relation that it means, the longest first. */
export const roleWords: readonly (readonly [string, Role])[] = (Object.keys(words.roles) as Role[])
  .flatMap((role) => words.roles[role].map((word) => [word, role] as const))
  .sort(([a], [b]) => b.length - a.length);
