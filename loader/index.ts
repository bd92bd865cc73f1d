/** Documents in, graph out. Other rooms import from here only. */
export { corpusDirectory } from './documents.ts';
export { type AlikeIndicators, alikeIndicators, type ListedIndicator, listIndicators } from './indicators.ts';
export { holdsOnly, type ListedPlan, listPlans, type Removal, removePlans } from './listing.ts';
export { type LoadOptions, load } from './load.ts';
export { type LoadPreview, previewLoad } from './preview.ts';
export { LoadError } from './read/index.ts';
export type { LoadProgress } from './reading.ts';
export * from './report.ts';
