import { z } from 'zod';
import { evidenceShape } from './evidence.ts';
import type { Label } from './nodes.ts';

/** One definition for each type of edge: which kinds of node it joins, and what it carries. */
export interface EdgeDefinition {
  readonly doc: string;
  /** the pairs of labels that it may join: [from, to] */
  readonly joins: readonly (readonly [Label, Label])[];
  readonly shape: z.ZodRawShape;
}

/** the name of the other end exactly as the quote prints it */
const asPrinted = z.string().optional();

/** how binding a step of the cascade is, as ELI tells `transposes` from `applies` */
const force = z.enum(['stated', 'derived', 'thematic']).optional();

/** ids of what its other end leads on to and this end is nothing like: the way up from here goes round them */
const unlike = z.array(z.string()).optional();

/** the clause at the other end, which is answered, as `quote` is the one at this end */
const answered = {
  /** id of the Plan at the other end, which states what is answered */
  toPlan: z.string().optional(),
  /** its exact words that are answered: `text.slice(toStart, toEnd) === toQuote` in the Text of that plan */
  toQuote: z.string().optional(),
  /** UTF-16 offset of their first code unit there */
  toStart: z.int().min(0).optional(),
  /** UTF-16 offset just behind them */
  toEnd: z.int().min(0).optional(),
} as const;

const define = <const S extends z.ZodRawShape>(
  doc: string,
  joins: readonly (readonly [Label, Label])[],
  shape: S,
) => ({ doc, joins, shape: { ...evidenceShape, ...shape } });

const pairs = (from: readonly Label[], to: readonly Label[]) =>
  from.flatMap((a) => to.map((b) => [a, b] as const));

export const edges = {
  SUPERSEDES: define('takes the place of the other, or follows it in the same series', [['Plan', 'Plan']], {
    asPrinted,
  }),
  IMPLEMENTS: define(
    'carries the other out',
    [['Plan', 'Plan'], ...pairs(['Task', 'Section'], ['Task', 'Section', 'Target', 'SpecialProject'])],
    {
      asPrinted,
      force,
      ...answered,
      unlike,
    },
  ),
  CITES: define('names it, without superseding or implementing it', [['Plan', 'Plan']], { asPrinted }),
  ISSUES: define('puts the plan into force', [['Agency', 'Plan']], { asPrinted }),
  ADDRESSED_TO: define('is sent to', [['Plan', 'Agency']], { asPrinted }),
  LEADS: define('is answerable for it (牵头单位)', pairs(['Agency'], ['Task', 'SpecialProject', 'Plan']), {
    asPrinted,
  }),
  SUPPORTS: define('takes part in it (配合单位)', pairs(['Agency'], ['Task', 'SpecialProject', 'Plan']), {
    asPrinted,
  }),
  HAS_TEXT: define('was read as', [['Plan', 'Text']], {}),
  CONTAINS: define(
    'has as a part of its outline',
    pairs(['Plan', 'Section'], ['Section', 'Task', 'Target', 'SpecialProject']),
    { asPrinted },
  ),
  MEASURES: define('sets a value for', [['Target', 'Indicator']], { asPrinted }),
  APPLIES_TO: define('holds for', pairs(['Target', 'Task', 'Plan'], ['Region']), { asPrinted }),
  REFINES: define('is a region’s or a year’s share of', [['Target', 'Target']], { force, ...answered }),
  ANSWERS: define('tells what became of', [['Outcome', 'Target']], {
    /** whether the number that was aimed at was reached; whether anyone can say */
    verdict: z.enum(['reached', 'exceeded', 'missed', 'notComparable']),
    /** how far from it, in the unit of the target: above zero for more */
    difference: z.number().optional(),
  }),
  CONTRIBUTES_TO: define('is measured by', [['Task', 'Target']], { force }),
  CONTINUES: define(
    'follows, in a later period',
    [
      ['SpecialProject', 'SpecialProject'],
      ['Target', 'Target'],
    ],
    {},
  ),
  PART_OF: define(
    'belongs to',
    [
      ['SpecialProject', 'SpecialProject'],
      ['Region', 'Region'],
      ['Agency', 'Agency'],
    ],
    {},
  ),
  ABOUT: define('is in the field of', pairs(['Task', 'SpecialProject', 'Target'], ['Field']), { asPrinted }),
  MENTIONS: define(
    'names it, without any of the above',
    pairs(['Section', 'Plan'], ['Plan', 'SpecialProject', 'Agency', 'Region', 'Indicator', 'Field']),
    { asPrinted },
  ),
} as const satisfies Record<string, EdgeDefinition>;

export type EdgeType = keyof typeof edges;
export const edgeTypes = Object.keys(edges) as EdgeType[];
