import { reviewLink } from './links.ts';
import { reviewName } from './names.ts';
import { reviewNode } from './nodes.ts';
import type { Part, Taken } from './part.ts';
import type { Review } from './review.ts';
import type { Orphan } from './words.ts';

/** What came of a review where the plan was read that it rests on. */
export interface Outcome {
  review: Review;
  /** absent where it is honoured */
  orphan?: Orphan;
  taken?: Taken;
}

/**
 * Applies reviews to what was read of a plan, in the order of time: each speaks of what its reviewer saw, with the earlier ones
 * applied.
 */
export const applyReviews = (part: Part, reviews: readonly Review[]): Outcome[] =>
  reviews.map((review) => {
    const outcome = applyOne(part, review);
    return 'told' in outcome ? { review, orphan: outcome } : { review, taken: outcome };
  });

function applyOne(part: Part, review: Review): Taken | Orphan {
  const { about } = review;
  if ('link' in about) return reviewLink(part, review, about.link);
  if ('node' in about) return reviewNode(part, review, about.node);
  if ('name' in about) return reviewName(part, review, about.name);
  throw new Error(`review ${review.id} is about no plan`);
}
