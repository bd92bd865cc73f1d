import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { type GraphStore, type GraphVersion, StoreError } from '../../graph-schema/index.ts';
import { Held, type Make } from '../cache/held.ts';
import { VersionedCache } from '../cache/versioned.ts';
import { type ApiContext, contextOf, type Known, type Rules } from '../context.ts';
import type { ErrorLog } from '../format-error.ts';
import type { Limits } from '../limits/limits.ts';
import { ReadModels } from '../read-model/models.ts';
import { fillIndex } from '../search/index/fill.ts';
import type { WordIndex } from '../search/index/word-index.ts';
import type { Verifier } from '../verifier.ts';
import { answer } from './failures.ts';
import type { Metrics } from './metrics.ts';
import { traced } from './observed.ts';
import { turns } from './turns.ts';

/** An answer as it is sent. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  /** the query that was asked, by its name in the schema */
  readonly operation: string;
  /** whether the same question has the same answer until the graph changes */
  readonly lasting: boolean;
  /** the body packed, once somebody wanted it so */
  packed?: Promise<Buffer>;
}

/** What is kept until the graph changes. */
export interface Kept {
  readonly answers: VersionedCache<Answer>;
  readonly reads: VersionedCache<readonly object[]>;
  readonly models: ReadModels;
  readonly words: Held<WordIndex>;
}

export function createKept(store: GraphStore, limits: Limits): Kept {
  const { answerCacheBytes, readCacheBytes, modelBytes, wordBytes } = limits;
  const models = new ReadModels(store, modelBytes);
  const make: Make<WordIndex> = async (isWanted) =>
    fillIndex(store, models.of(await store.version()), wordBytes, isWanted);
  return {
    answers: new VersionedCache(answerCacheBytes),
    reads: new VersionedCache(readCacheBytes),
    models,
    words: new Held(store, wordBytes === 0 ? undefined : make),
  };
}

export interface Answering {
  readonly graphql: ApolloServer<ApiContext>;
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly kept: Kept;
  readonly rules: Rules;
  readonly metrics: Metrics;
  readonly log: ErrorLog;
  readonly verifier?: Verifier | undefined;
  /** whether GET needs no header that pages of other places cannot send unasked */
  readonly plainGet: boolean;
}

/** The better first. */
const legacyType = 'application/json';
const types = ['application/graphql-response+json', legacyType];

/** A store that does not say its version within this time is away, and whoever asks need not wait to hear so. */
const versionMs = 1500;

/** What comes too late counts as null. */
function inTime<T>(present: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(resolve, versionMs, null);
    present.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** Seconds after which to come again where the store is away. */
const retryAfter = '1';

/** Shorter ones are sent as they are. */
const packedFrom = 1024;

/** Tells answers of this process from those of another, which may be of other rules or limits. */
const run = randomUUID();

const pack = promisify(gzip);

/**
 * Answers questions at /graphql, sent with POST as JSON or with GET in the address. The answer to a question is kept until the
 * graph changes; the same question asked by several at once is answered once. Where there is no graph, 503.
 */
export function answers(answering: Answering): RequestHandler {
  const { store, kept, metrics, log } = answering;
  const running = new Map<string, Promise<Answer>>();

  const answerTo = (request: Request, key: string, version: GraphVersion): Promise<Answer> => {
    const begun = running.get(key);
    if (begun) return begun;
    const made = execute(answering, request, version).then((answer) => {
      if (answer.lasting) kept.answers.set(version.id, key, answer, 2 * answer.body.length);
      return answer;
    });
    running.set(key, made);
    const over = () => running.delete(key);
    made.then(over, over);
    return made;
  };

  /** that it is away is told once, not to each request anew */
  let wasThere = true;
  const note = (error: unknown) => {
    const isAway = error instanceof StoreError && error.code === 'unavailable';
    if (!isAway || wasThere) log(error);
    if (isAway) wasThere = false;
  };

  const turn = turns();

  return async (request, response) => {
    await turn();
    const present = store.version().catch((error: unknown) => {
      note(error);
      return error instanceof StoreError && error.code === 'timeout' ? undefined : null;
    });
    const version = await inTime(present);
    if (version === null) {
      metrics.answers.inc({ from: 'nowhere' });
      response.set('Retry-After', retryAfter);
      return answer(response, 503, 'STORE_UNAVAILABLE', 'the graph cannot be reached now; try again later');
    }
    wasThere = true;
    if (!version) return send(request, response, await execute(answering, request));
    turnTo(kept, version);
    const key = keyOf(request, version);
    response.set('ETag', `W/"${key}"`);
    if (request.method === 'GET' && request.headers['if-none-match']?.includes(key)) {
      metrics.answers.inc({ from: 'unchanged' });
      return response.set('Cache-Control', revalidated).status(304).end();
    }
    const known = kept.answers.get(version.id, key);
    metrics.answers.inc({ from: known ? 'kept' : 'graph' });
    await send(request, response, known ?? (await answerTo(request, key, version)));
  };
}

/** What is wrong with a question in GraphQL, not with the request that brings it. */
const ofGraphql = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Apollo puts errors first. */
const isWhole = (body: string) => body.startsWith('{"data":');

/** The codes of the errors of an answer. */
function codesOf(body: string): string[] {
  if (isWhole(body)) return [];
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors.map(({ extensions }) => extensions?.code ?? '');
}

/**
 * Clients of the older form take any other status than 200 for a failure of the connection (GraphQL over HTTP, “application/json”). Where the
 * store went away meanwhile, one of these it is.
 */
function statusOf(status: number, type: string | undefined, body: string): number {
  const codes = codesOf(body);
  if (codes.includes('STORE_UNAVAILABLE')) return 503;
  const isOfGraphql = codes.length > 0 && codes.every((code) => ofGraphql.has(code));
  return type === legacyType && status === 400 && isOfGraphql ? 200 : status;
}

/** Headers that a page of another place cannot send without asking first. */
const preflighted = ['apollo-require-preflight', 'x-apollo-operation-name'];

const typeOf = (request: Request) => request.accepts(types) || undefined;

function keyOf(request: Request, version: GraphVersion): string {
  const question = request.method === 'GET' ? request.url : JSON.stringify(request.body);
  // what Apollo looks at to refuse a request that a foreign page could have sent
  const { accept, 'content-type': contentType } = request.headers;
  const asked = preflighted.map((name) => request.headers[name]);
  return createHash('sha256')
    .update(
      [run, version.id, request.method, typeOf(request) ?? accept, contentType, ...asked, question].join(
        '\n',
      ),
    )
    .digest('base64url');
}

/** Forgets what is of another version. */
function turnTo({ answers, reads }: Kept, { id }: GraphVersion): void {
  for (const cache of [answers, reads]) cache.turnTo(id);
}

/** What others have read of the present version, for who asks beside /graphql. */
export async function knownNow(store: GraphStore, kept: Kept): Promise<Known> {
  const version = await store.version();
  turnTo(kept, version);
  return knownOf(kept, version);
}

/** What others have read of a version, for who asks it now. */
function knownOf({ reads, models, words }: Kept, version: GraphVersion): Known {
  const model = models.of(version);
  // from memory it is filled in seconds, so that the first who searches finds it; of a large graph it is for those who search
  if (model) words.of(version);
  return { version, reads, model, words: () => words.of(version) };
}

/** Answers a question anew, as a span of its own. */
const execute = (answering: Answering, request: Request, version?: GraphVersion): Promise<Answer> =>
  traced('graphql', {}, async (span) => {
    const answer = await executed(answering, request, version);
    span.setAttribute('graphql.operation', answer.operation);
    return answer;
  });

async function executed(
  { graphql, store, limits, kept, rules, verifier, plainGet }: Answering,
  request: Request,
  version?: GraphVersion,
): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const type = typeOf(request);
  if (type) headers.set('accept', type);
  // foreign pages are refused by their name (hosts.ts), and cannot read what they ask for
  if (request.method === 'GET' && plainGet) headers.set('apollo-require-preflight', 'true');
  let lasting = true;
  let operation = 'none';
  const { search } = new URL(request.url, 'http://localhost');
  const {
    status = 200,
    headers: sent,
    body,
  } = await graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search, body: request.body },
    context: async () =>
      contextOf(store, limits.timeoutMs, version && knownOf(kept, version), {
        verifier,
        rules,
        keepNothing: () => {
          lasting = false;
        },
        noteOperation: (asked) => {
          operation = asked;
        },
      }),
  });
  if (body.kind !== 'complete') throw new Error('answers come whole');
  return {
    status: statusOf(status, type, body.string),
    type: sent.get('content-type') ?? types[0]!,
    body: Buffer.from(body.string),
    operation,
    // what failed once may go well the next time
    lasting: lasting && status === 200 && isWhole(body.string),
  };
}

const revalidated = 'public, max-age=0, must-revalidate';

async function send(request: Request, response: Response, answer: Answer): Promise<void> {
  const { status, type, body, operation, lasting } = answer;
  response.locals.operation = operation;
  response.status(status).set('Content-Type', type).vary('Accept');
  if (!lasting) response.removeHeader('ETag');
  if (status === 503) response.set('Retry-After', retryAfter);
  response.set('Cache-Control', lasting ? revalidated : 'no-store');
  if (!lasting || body.length < packedFrom || !request.acceptsEncodings('gzip')) {
    response.end(body);
    return;
  }
  answer.packed ??= pack(body);
  response
    .vary('Accept-Encoding')
    .set('Content-Encoding', 'gzip')
    .end(await answer.packed);
}
