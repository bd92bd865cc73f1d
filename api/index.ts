/** GraphQL over the graph. Other rooms import from here only. */

export { ask } from './ask.ts';
export { serveAssistant } from './assistant/stdio.ts';
export { answer } from './http/failures.ts';
export { isLoopback } from './http/hosts.ts';
export { openApiIn } from './http/openapi.ts';
export { type Access, accessBy, onlyWhoMay, parseTokens } from './http/tokens.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export { warmUp } from './queries/cascade/warm-up.ts';
export {
  type Api,
  type ApiOptions,
  type Beside,
  createApi,
  type Running,
  type ServeOptions,
  serve,
} from './server.ts';
export type { CheckedDraft, Verifier } from './verifier.ts';
