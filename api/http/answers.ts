import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { type GraphStore, type GraphVersion, StoreError } from '../../graph-schema/index.ts';
import { VersionedCache } from '../cache/versioned.ts';
import { type ApiContext, contextOf, type Rules } from '../context.ts';
import type { ErrorLog } from '../format-error.ts';
import type { Limits } from '../limits/limits.ts';
import { ReadModels } from '../read-model/models.ts';
import type { Verifier } from '../verifier.ts';
import { answer } from './failures.ts';
import type { Metrics } from './metrics.ts';

/** An answer as it is sent. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
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
}

export const createKept = (store: GraphStore, limits: Limits): Kept => ({
  answers: new VersionedCache(limits.answerCacheBytes),
  reads: new VersionedCache(limits.readCacheBytes),
  models: new ReadModels(store, limits.modelBytes),
});

export interface Answering {
  readonly graphql: ApolloServer<ApiContext>;
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly kept: Kept;
  readonly rules: Rules;
  readonly metrics: Metrics;
  readonly log: ErrorLog;
  readonly verifier?: Verifier | undefined;
}

/** The better first. */
const legacyType = 'application/json';
const types = ['application/graphql-response+json', legacyType];

/** A store that does not say its version within this time is away, and whoever asks need not wait to hear so. */
const versionMs = 1500;

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

  return async (request, response) => {
    const late = sleep(versionMs, null, { ref: false });
    const present = store.version().catch((error: unknown) => {
      note(error);
      return error instanceof StoreError && error.code === 'timeout' ? undefined : null;
    });
    const version = await Promise.race([present, late]);
    if (version === null) {
      metrics.answers.inc({ from: 'nowhere' });
      response.set('Retry-After', '1');
      return answer(response, 503, 'STORE_UNAVAILABLE', 'the graph cannot be reached now; try again later');
    }
    wasThere = true;
    if (!version) return send(request, response, await execute(answering, request));
    for (const cache of [kept.answers, kept.reads]) cache.turnTo(version.id);
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

/** Clients of the older form take any other status than 200 for a failure of the connection (GraphQL over HTTP, “application/json”). */
function isOfGraphql(body: string): boolean {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors.length > 0 && errors.every(({ extensions }) => ofGraphql.has(extensions?.code ?? ''));
}

const typeOf = (request: Request) => request.accepts(types) || undefined;

function keyOf(request: Request, version: GraphVersion): string {
  const question = request.method === 'GET' ? request.url : JSON.stringify(request.body);
  // what Apollo looks at to refuse a request that a foreign page could have sent
  const { accept, 'content-type': contentType } = request.headers;
  return createHash('sha256')
    .update([run, version.id, request.method, typeOf(request) ?? accept, contentType, question].join('\n'))
    .digest('base64url');
}

const knownOf = ({ reads, models }: Kept, version: GraphVersion) => ({
  version,
  reads,
  model: models.of(version),
});

async function execute(
  { graphql, store, limits, kept, rules, verifier }: Answering,
  request: Request,
  version?: GraphVersion,
): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const type = typeOf(request);
  if (type) headers.set('accept', type);
  // foreign pages are refused by their name (hosts.ts), and cannot read what they ask for
  if (request.method === 'GET') headers.set('apollo-require-preflight', 'true');
  let lasting = true;
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
      }),
  });
  if (body.kind !== 'complete') throw new Error('answers come whole');
  return {
    status: type === legacyType && status === 400 && isOfGraphql(body.string) ? 200 : status,
    type: sent.get('content-type') ?? types[0]!,
    body: Buffer.from(body.string),
    // Apollo puts errors first; what failed once may go well the next time
    lasting: lasting && status === 200 && body.string.startsWith('{"data":'),
  };
}

const revalidated = 'public, max-age=0, must-revalidate';

async function send(request: Request, response: Response, answer: Answer): Promise<void> {
  const { status, type, body, lasting } = answer;
  response.status(status).set('Content-Type', type).vary('Accept');
  if (!lasting) response.removeHeader('ETag');
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
