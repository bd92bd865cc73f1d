/** GraphQL over the graph. Other rooms import from here only. */
export { defaultLimits, type Limits } from './limits/limits.ts';
export { warmUp } from './queries/cascade/warm-up.ts';
export { type Api, type ApiOptions, createApi, type Running, type ServeOptions, serve } from './server.ts';
export type { CheckedDraft, Verifier } from './verifier.ts';
