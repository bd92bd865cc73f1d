/** Documents in, graph out. Other rooms import from here only. */

export type { ReadAhead } from './bringing.ts';
export { checkManifest } from './corpus/manifest.ts';
export { corpusDirectory, readExtensions } from './documents.ts';
export { type AlikeIndicators, alikeIndicators, type ListedIndicator, listIndicators } from './indicators.ts';
export { holdsOnly, type ListedPlan, listPlans, type Removal, removePlans } from './listing.ts';
export { type LoadOptions, load, readAhead } from './load.ts';
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
export { rulesVersion } from './rulesVersion.ts';
