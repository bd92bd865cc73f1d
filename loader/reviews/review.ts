import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type EdgeType, edgeTypes } from '../../graph-schema/index.ts';
import { settable } from './settable.ts';

const link = z.strictObject({
  type: z.enum(edgeTypes as [EdgeType, ...EdgeType[]]),
  from: z.string().min(1),
  to: z.string().min(1),
});

const name = z.strictObject({
  label: z.enum(['Agency', 'Region']),
  printed: z.string().min(1),
  id: z.string().min(1),
});

const reviewedThing = z.union([
  z.strictObject({ link }),
  z.strictObject({ node: z.string().min(1) }),
  z.strictObject({ name }),
  z.strictObject({ review: z.string().min(1) }),
]);

const shape = z.strictObject({
  /** made of its content */
  id: z.string().min(1),
  at: z.iso.datetime(),
  /** who */
  by: z.string().min(1).max(200),
  /** a note */
  why: z.string().max(10_000).default(''),
  kind: z.enum(['accept', 'reject', 'correct', 'add', 'withdraw']),
  /** id of the plan whose words it rests on */
  plan: z.string().min(1).optional(),
  /** those words, as printed */
  quote: z.string().min(1).max(20_000).optional(),
  /** where they stood in the plan's text; tells one of several places apart that print the same */
  start: z.int().min(0).optional(),
  about: reviewedThing,
  /** names of the nodes at the time, by end; tell whether what has these ids today is what was reviewed */
  names: z.partialRecord(z.enum(['from', 'to', 'node']), z.string()).optional(),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
});

/** What a person says of something in the graph: one line of reviews.jsonl. */
export type Review = z.infer<typeof shape>;

/** A line of a file of reviews, or what a program sends, that is no review. */
export class ReviewError extends Error {
  override name = 'ReviewError';
}

/** The same review is the same line on every machine, so that two files can be brought together. */
function idOf({ id: _, ...content }: Omit<Review, 'id'> & { id?: string }): string {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
    .slice(0, 16);
}

/** Makes a whole review of what is known of it. Throws a ReviewError that says what is wrong. */
export function newReview(given: unknown, now: Date = new Date()): Review {
  if (!given || typeof given !== 'object' || Array.isArray(given))
    throw new ReviewError('a review is a JSON object; docs/living.md shows its form');
  const { id: _, ...rest } = given as Record<string, unknown>;
  const content = { at: now.toISOString(), why: '', ...rest } as Omit<Review, 'id'>;
  return checked({ ...content, id: idOf(content) });
}

/** A review as it stands in a file. Throws a ReviewError that says what is wrong. */
export function parseReview(line: string): Review {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ReviewError('this is no JSON; each line is one review');
  }
  const review = checked(value);
  const id = idOf(review);
  // a line that was written or changed by hand has no id of its own, or not the right one
  return review.id === id ? review : { ...review, id };
}

export const lineOf = (review: Review): string => `${JSON.stringify(review)}\n`;

function checked(value: unknown): Review {
  const withId = value && typeof value === 'object' && !('id' in value) ? { ...value, id: '?' } : value;
  const parsed = shape.safeParse(withId);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ReviewError(`${issue!.path.join('.') || 'the review'}: ${issue!.message}`);
  }
  const review = parsed.data as Review;
  const fault = faultOf(review);
  if (fault) throw new ReviewError(fault);
  return review;
}

/** Says what does not fit together in a review. */
function faultOf({ kind, about, plan, quote, set, why }: Review): string | undefined {
  if (kind === 'withdraw') return 'review' in about ? undefined : 'withdraw is about {"review": ID}';
  if ('review' in about) return `${kind} is about a link, a node or a name; withdraw takes back a review`;
  if (!plan) return 'plan: the id of the plan whose words it rests on is missing';
  if (kind !== 'accept' && why.trim() === '') return 'why: say in a few words why';
  if (kind === 'add' && !('link' in about)) return 'add is about a link';
  if (kind === 'add' && quote === undefined)
    return 'quote: a link that is added rests on a sentence of the plan';
  if (kind === 'reject' && 'node' in about && about.node.startsWith('plan:'))
    return 'a plan as a whole is taken out with gangmu remove';
  if ('name' in about && kind !== 'correct') return 'a name is corrected: set {"id": …} or {"name": …}';
  if (kind !== 'correct') return set ? 'set belongs to correct' : undefined;
  if (!set || !Object.keys(set).length) return 'set: say what is right instead';
  return setFault(about, set);
}

function setFault(about: Review['about'], set: NonNullable<Review['set']>): string | undefined {
  const keys = Object.keys(set);
  const other = (known: readonly string[]) => keys.find((key) => !known.includes(key));
  if ('link' in about) {
    const wrong = other(['type', 'from', 'to']) ?? keys.find((key) => typeof set[key] !== 'string');
    if (wrong) return `set.${wrong}: of a link type, from and to can be set`;
    return set.type === undefined || edgeTypes.includes(set.type as EdgeType)
      ? undefined
      : `set.type: there is no type of link ${set.type}`;
  }
  if ('name' in about) {
    const wrong = other(['id', 'name']) ?? keys.find((key) => typeof set[key] !== 'string');
    return wrong ? `set.${wrong}: of a name, id or name can be set` : undefined;
  }
  return 'node' in about ? settable(about.node, set) : undefined;
}

/** What a review is about, in one key; two of one subject cannot both hold. */
export function subjectOf({ about, plan = '' }: Review): string {
  if ('link' in about) return `link ${about.link.type} ${about.link.from} ${about.link.to}`;
  if ('name' in about) return `name ${plan} ${about.name.label} ${about.name.printed} ${about.name.id}`;
  return 'node' in about ? `node ${about.node}` : `review ${about.review}`;
}
