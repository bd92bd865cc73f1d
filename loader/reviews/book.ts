import type { ReviewRecord } from '../../graph-schema/index.ts';
import { addTo } from '../collections.ts';
import { inOrder } from './file.ts';
import { parseReview, type Review, subjectOf } from './review.ts';

/** Links that the cascade draws: they are reviewed where it draws them, whatever drew them. */
const cascadeTypes: ReadonlySet<string> = new Set(['REFINES', 'CONTRIBUTES_TO', 'CONTINUES']);

/** Whether a review is about a step of the cascade, which is drawn anew whenever a plan above changes. */
export const isOfCascade = ({ about }: Review): boolean =>
  'link' in about && isCascadeLink(about.link.type, about.link.from);

export const isCascadeLink = (type: string, from: string): boolean =>
  cascadeTypes.has(type) || (type === 'IMPLEMENTS' && from.startsWith('task:'));

/** All reviews that are known, and which of them hold. */
export class ReviewBook {
  readonly all: readonly Review[];
  /** why those do not hold that do not */
  readonly #set: ReadonlyMap<string, 'overruled' | 'withdrawn'>;
  readonly #byPlan = new Map<string, Review[]>();

  constructor(reviews: readonly Review[]) {
    this.all = inOrder(reviews);
    this.#set = setAside(this.all);
    for (const review of this.all)
      if (review.plan && review.kind !== 'withdraw' && !this.#set.has(review.id))
        addTo(this.#byPlan, review.plan, review);
  }

  /** Those that stand in a file and those that a store knows: none of either is lost. */
  static of(reviews: readonly Review[], records: Iterable<ReviewRecord>): ReviewBook {
    const known = [...records].map(({ line }) => parseReview(line));
    return new ReviewBook([...reviews, ...known]);
  }

  /** ids of the plans that reviews rest on */
  get plans(): string[] {
    return [...this.#byPlan.keys()].sort();
  }

  /** Those that hold and rest on words of a plan, by time. */
  holding(plan: string): readonly Review[] {
    return this.#byPlan.get(plan) ?? [];
  }

  /** Why a review does not hold, whatever the graph has. */
  setAside({ id }: Pick<Review, 'id'>): 'overruled' | 'withdrawn' | undefined {
    return this.#set.get(id);
  }
}

/** Of two reviews of one thing the later one holds; of those that set fields, as far as they set the same. */
function setAside(reviews: readonly Review[]): Map<string, 'overruled' | 'withdrawn'> {
  const aside = new Map<string, 'overruled' | 'withdrawn'>();
  for (const { about } of reviews) if ('review' in about) aside.set(about.review, 'withdrawn');
  const standing = new Map<string, Review[]>();
  for (const review of reviews) {
    if (review.kind === 'withdraw' || aside.has(review.id)) continue;
    const subject = subjectOf(review);
    const before = standing.get(subject) ?? [];
    const staying = before.filter((earlier) => !overrules(review, earlier));
    for (const earlier of before) if (!staying.includes(earlier)) aside.set(earlier.id, 'overruled');
    standing.set(subject, [...staying, review]);
  }
  return aside;
}

/** Whether the later of two reviews of one thing leaves nothing of the earlier. */
function overrules(later: Review, earlier: Review): boolean {
  if (!('node' in later.about)) return true;
  if (later.kind === 'reject' || earlier.kind === 'reject') return true;
  if (later.kind !== earlier.kind) return false;
  const set = later.set ?? {};
  return Object.keys(earlier.set ?? {}).every((field) => field in set);
}
