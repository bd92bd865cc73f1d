/** Documents in, graph out. Other rooms import from here only. */
export { checkManifest } from './corpus/manifest.ts';
export { corpusDirectory, readExtensions } from './documents.ts';
export { holdsOnly, type ListedPlan, listPlans, type Removal, removePlans } from './listing.ts';
export { type LoadOptions, load } from './load.ts';
export { type LoadPreview, previewLoad } from './preview.ts';
export { LoadError, MAX_BYTES } from './read/index.ts';
export type { LoadProgress } from './reading.ts';
export * from './report.ts';
export { describe } from './reviews/describe.ts';
export { appendReviews, inOrder, readReviews, reviewsName } from './reviews/file.ts';
export { lineOf, newReview, parseReview, type Review, ReviewError, subjectOf } from './reviews/review.ts';
export { Reviewing, type StandingReview } from './reviews/reviewing.ts';
export { applyToStore } from './reviews/settle.ts';
export { type WorkItem, worklist } from './reviews/worklist.ts';
