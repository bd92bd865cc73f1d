import { type GraphStore, rememberingChange } from '../../graph-schema/index.ts';
import { standingPlans } from '../graph/standingPlans.ts';
import type { Linking } from '../linkUp.ts';
import type { Review } from './review.ts';
import { Reviewing, type StandingReview } from './reviewing.ts';

/**
 * Makes the graph what it is with all reviews, and draws the steps of those plans anew that are other than they were, or whose reviews
 * are others.
 * @param changed ids of plans that a load has written, or that led to what it took out
 * @returns with them those that reviews have changed
 */
export async function settleReviews(
  store: GraphStore,
  reviewing: Reviewing,
  changed: readonly string[],
  linking: Linking = {},
): Promise<string[]> {
  const open = new Set(changed);
  const measured = new Set<string>();
  for (const plan of reviewing.plans) {
    const indicators = await reviewing.settle(plan);
    if (!indicators) continue;
    open.add(plan);
    for (const id of indicators) measured.add(id);
  }
  if (measured.size) await (await import('../graph/index.ts')).judgeTargets(store, [...measured]);
  if (reviewing.book.all.length) {
    const standing = new Set((await standingPlans(store)).keys());
    for (const plan of reviewing.toLink(standing, changed.length > 0)) open.add(plan);
  }
  if (open.size) {
    const { linkPlansUp } = await import('../linkUp.ts');
    await linkPlansUp(store, open, {
      ...linking,
      reviewed: (plan, edges) => reviewing.cascade(plan, edges),
    });
  }
  await reviewing.finish();
  return [...open];
}

/** Applies reviews to a graph as it stands, without reading a document. */
export async function applyToStore(
  store: GraphStore,
  reviews: readonly Review[],
): Promise<readonly StandingReview[]> {
  await store.prepare();
  const reviewing = await Reviewing.open(store, reviews);
  return rememberingChange(store, async () => {
    const written = await settleReviews(store, reviewing, []);
    return { result: reviewing.standing(), written };
  });
}
