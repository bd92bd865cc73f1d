import { z } from 'zod';
import { fold } from '../tree.ts';
import { readVocabulary } from '../vocabulary.ts';

/** Kinds of document, longest word first. */
export const documentKinds = readVocabulary(
  new URL('./kinds.yaml', import.meta.url),
  z.array(
    z.strictObject({
      kind: z.string(),
      annex: z.boolean().optional(),
      alone: z.literal(true).optional(),
      sets: z.literal(false).optional(),
    }),
  ),
).sort((a, b) => b.kind.length - a.kind.length);

/** First and last year of each five-year plan, by the words a title uses (十三五). */
export const fiveYearPlans = new Map(
  Object.entries(
    readVocabulary(
      new URL('./five-year-plans.yaml', import.meta.url),
      z.record(z.string(), z.tuple([z.int(), z.int()])),
    ),
  ),
);

export const provinces = readVocabulary(
  new URL('./provinces.yaml', import.meta.url),
  z.array(z.strictObject({ name: z.string(), short: z.string(), signs: z.string() })),
);

/** Central organs, longest name first. */
export const centralBodies = readVocabulary(
  new URL('./central-bodies.yaml', import.meta.url),
  z.array(z.string()),
).sort((a, b) => b.length - a.length);

const marginalia = readVocabulary(
  new URL('./marginalia.yaml', import.meta.url),
  z.strictObject({ labels: z.array(z.string()), lines: z.array(z.string()) }),
);
const labels = new Set(marginalia.labels);
const marginalLine = new RegExp(`^(?:${marginalia.lines.join('|')})$`, 'u');

const MAX_LABEL = 16;
/** no marginal line is longer, but for the way to a web page */
const MAX_MARGINAL = 80;
const MAX_WAY = 330;
const way = /[>＞»›]|:\/\//;

/** The label before the colon of a line that only describes the document (发文机关：…), with what stands behind it. */
export function labelled(line: string): { label: string; from: number } | undefined {
  const head = line.slice(0, MAX_LABEL);
  const colon = head.search(/[:：】]/u);
  if (colon < 1) return undefined;
  const label = head.slice(0, colon).replace(/[\s【]/gu, '');
  return labels.has(label) ? { label, from: colon + 1 } : undefined;
}

/** Whether a trimmed line is no word of the plan (a database's note, distribution, pagination). */
export const isMarginal = (line: string): boolean =>
  line.length <= (way.test(line) ? MAX_WAY : MAX_MARGINAL) && marginalLine.test(fold(line));
