import type { TypedDocumentString } from '../generated/operations.ts';
import { answerOf } from './answer.ts';
import { heard } from './version.ts';

/** What went wrong: `away`, nobody answers; `refused`, the server answers with an error. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: 'away' | 'refused';
  constructor(kind: ApiError['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

interface Answer<T> {
  data?: T;
  errors?: { message: string }[];
  extensions?: { graph?: { version: string } };
}

/** Asks the api. Throws an ApiError where it is away or refuses; there is no half an answer. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const answer = (await answerOf(response).catch(() => ({}))) as Answer<Result>;
  const complaint = answer.errors?.map((error) => error.message).join('; ');
  if (complaint) throw new ApiError('refused', complaint);
  if (!response.ok || !answer.data) throw new ApiError('away', `HTTP ${response.status}`);
  if (answer.extensions?.graph) heard(answer.extensions.graph.version);
  return answer.data;
}

/** Milliseconds after which a server that says nothing is taken to be away. */
const patience = 30_000;

/** Sends a question, and waits no longer than that for the answer to begin. */
export async function send(body: string, signal?: AbortSignal, patienceMs = patience): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const late = AbortSignal.timeout(patienceMs);
  const until = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await fetch('./graphql', { method: 'POST', headers, body, signal: until });
  } catch (error) {
    if (signal?.aborted) throw error;
    const what = late.aborted ? `no answer within ${patienceMs / 1000} seconds` : 'no answer to ./graphql';
    throw new ApiError('away', what, { cause: error });
  }
}
