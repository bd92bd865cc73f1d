import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a unit counts: how many things, what share, how much money, which place in a ranking, how long, … */
export const quantityKinds = [
  'percent',
  'points',
  'money',
  'multiple',
  'tenth',
  'person',
  'rank',
  'ordinal',
  'time',
  'count',
  'measure',
  'year',
  'bare',
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

export const operators = ['=', '~', '>=', '<=', '+', '-', 'x', 'rank'] as const;
export type Operator = (typeof operators)[number];

const words = z.array(z.string().min(1));
const bounds = z.partialRecord(z.enum(['>=', '<=', '~']), words);

const schema = z.strictObject({
  digits: z.record(z.string(), z.number()),
  magnitudes: z.record(z.string(), z.number()),
  ranges: words,
  bounds: z.strictObject({ before: bounds, after: bounds, inside: bounds }),
  expressions: z.array(
    z.strictObject({
      words,
      value: z.number(),
      operator: z.enum(operators),
      unit: z.string(),
      kind: z.enum(quantityKinds),
    }),
  ),
  noBound: words,
  vague: words,
  notVague: words,
  units: z.partialRecord(z.enum(quantityKinds), words),
});

/** The forms of `forms.yaml`, checked when this module is loaded. */
export const forms = schema.parse(parse(readFileSync(new URL('./forms.yaml', import.meta.url), 'utf8')));
