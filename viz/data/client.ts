import type { TypedDocumentString } from '../generated/operations.ts';

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
}

/** Asks the api. Throws an ApiError where it is away or refuses; there is no half an answer. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const complaint = answer.errors?.map((error) => error.message).join('; ');
  if (complaint) throw new ApiError('refused', complaint);
  if (!response.ok || !answer.data) throw new ApiError('away', `HTTP ${response.status}`);
  return answer.data;
}

/** Milliseconds after which a server that says nothing is taken to be away. */
const patience = 30_000;

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const late = AbortSignal.timeout(patience);
  const until = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await fetch('./graphql', { method: 'POST', headers, body, signal: until });
  } catch (error) {
    if (signal?.aborted) throw error;
    const what = late.aborted ? `no answer within ${patience / 1000} seconds` : 'no answer to ./graphql';
    throw new ApiError('away', what, { cause: error });
  }
}
