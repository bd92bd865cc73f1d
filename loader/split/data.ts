import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const load = <T>(name: string, shape: z.ZodType<T>): T =>
  shape.parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

/** Kinds of document, longest word first. */
export const kinds = load(
  './kinds.yaml',
  z.array(z.strictObject({ kind: z.string(), annex: z.boolean().optional() })),
).sort((a, b) => b.kind.length - a.kind.length);

/** First and last year of each five-year plan, by the words a title uses (十三五). */
export const fiveYearPlans = new Map(
  Object.entries(load('./five-year-plans.yaml', z.record(z.string(), z.tuple([z.int(), z.int()])))),
);

export const provinces = load(
  './provinces.yaml',
  z.array(z.strictObject({ name: z.string(), short: z.string(), signs: z.string() })),
);

/** Central organs, longest name first. */
export const centralBodies = load('./central-bodies.yaml', z.array(z.string())).sort(
  (a, b) => b.length - a.length,
);

const marginalia = load('./marginalia.yaml', z.array(z.string())).map(
  (pattern) => new RegExp(`^(?:${pattern})$`, 'u'),
);

/** Whether a trimmed and folded line is no word of the plan (a database's note, distribution, pagination). */
export const isMarginal = (folded: string): boolean =>
  folded.length <= 450 && marginalia.some((pattern) => pattern.test(folded));
