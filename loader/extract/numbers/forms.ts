import { z } from 'zod';
import { guardTable } from '../../lexical/guards.ts';
import { readVocabulary, wordList } from '../../vocabulary.ts';

/** What a unit counts: how many things, what share, how much money, which place in a ranking, how long, … */
const quantityKinds = [
  'percent',
  'points',
  'money',
  'multiple',
  'tenth',
  'person',
  'rank',
  'time',
  'count',
  'measure',
  'year',
  'bare',
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

const operators = ['=', '~', '>=', '<=', '+', '-', 'x', 'rank'] as const;
/** `=` is reached, `~` about; `+` and `-` a change of so much; `x` a multiple; `rank` a place in a ranking. */
export type Operator = (typeof operators)[number];

const bounds = z.partialRecord(z.enum(['>=', '<=', '~']), wordList);

const schema = z.strictObject({
  ranges: wordList,
  bounds: z.strictObject({ before: bounds, after: bounds, inside: bounds }),
  guards: guardTable,
  expressions: z.array(
    z.strictObject({
      words: wordList,
      value: z.number(),
      operator: z.enum(operators),
      unit: z.string(),
      kind: z.enum(quantityKinds),
      /** what it starts from */
      baselineValue: z.number().optional(),
      behind: wordList.optional(),
      closes: z.boolean().optional(),
    }),
  ),
  vague: wordList,
  units: z.partialRecord(z.enum([...quantityKinds, 'ordinal']), wordList),
});

/** The forms of `forms.yaml`, checked when this module is loaded. */
export const quantityForms = readVocabulary(new URL('./forms.yaml', import.meta.url), schema);
