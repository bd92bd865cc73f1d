/** GraphQL over the graph. Other rooms import from here only. */
export { answer } from './http/failures.ts';
export { isLoopback } from './http/hosts.ts';
export { type Access, accessBy, onlyWhoMay, parseTokens } from './http/tokens.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export { warmUp } from './queries/cascade/warm-up.ts';
export { type Api, type ApiOptions, createApi, type Running, type ServeOptions, serve } from './server.ts';
export type { CheckedDraft, Verifier } from './verifier.ts';
