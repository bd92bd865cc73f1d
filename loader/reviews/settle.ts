import type { GraphStore } from '../../graph-schema/index.ts';
import { judgeTargets, standingPlans } from '../graph/index.ts';
import { linkPlansUp } from '../linkUp.ts';
import type { Review } from './review.ts';
import { Reviewing, type StandingReview } from './reviewing.ts';

/**
 * Makes the graph what it is with all reviews, and draws the steps of those plans anew that are other than they were, or whose reviews
 * are others.
 * @param changed ids of plans that a load has written, or that led to what it took out
 */
export async function settleReviews(
  store: GraphStore,
  reviewing: Reviewing,
  changed: readonly string[],
  linking: Parameters<typeof linkPlansUp>[2] = {},
): Promise<void> {
  const open = new Set(changed);
  const measured = new Set<string>();
  for (const plan of reviewing.plans) {
    const indicators = await reviewing.settle(plan);
    if (!indicators) continue;
    open.add(plan);
    for (const id of indicators) measured.add(id);
  }
  if (measured.size) await judgeTargets(store, [...measured]);
  if (reviewing.book.all.length) {
    const standing = new Set((await standingPlans(store)).keys());
    for (const plan of reviewing.toLink(standing, changed.length > 0)) open.add(plan);
  }
  await linkPlansUp(store, open, {
    ...linking,
    reviewed: (plan, edges) => reviewing.cascade(plan, edges),
  });
  await reviewing.finish();
}

/** Applies reviews to a graph as it stands, without reading a document. */
export async function applyToStore(
  store: GraphStore,
  reviews: readonly Review[],
): Promise<readonly StandingReview[]> {
  await store.prepare();
  const reviewing = await Reviewing.open(store, reviews);
  await settleReviews(store, reviewing, []);
  return reviewing.standing();
}
