import type { TypedDocumentString } from '../generated/operations.ts';
import { answerOf } from './answer.ts';
import { heard } from './version.ts';

/** What went wrong: `away`, nobody answers; `refused`, the server answers with an error. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly kind: 'away' | 'refused';
  /** what kind of refusal it is, as the server names it */
  readonly code: string;
  /** the message in Chinese, where the server said it */
  readonly messageZh: string | undefined;
  constructor(kind: ApiError['kind'], message: string, options: ErrorOptions & Refused = {}) {
    super(message, options);
    this.kind = kind;
    this.code = options.code ?? (kind === 'away' ? 'AWAY' : 'OTHER');
    this.messageZh = options.messageZh;
  }
}

/** What the server says of an error beside its message. */
interface Refused {
  code?: string;
  messageZh?: string;
}

/** Errors as every part of the server answers them. */
export interface Complaints {
  errors?: { message: string; extensions?: Refused }[];
}

/** All that is complained of, as one error; nothing where nothing is. */
export function refusalIn({ errors = [] }: Complaints): ApiError | undefined {
  const [first] = errors;
  return first && new ApiError('refused', errors.map(({ message }) => message).join('; '), first.extensions);
}

interface Answer<T> extends Complaints {
  data?: T;
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
  const refusal = refusalIn(answer);
  if (refusal) throw refusal;
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
