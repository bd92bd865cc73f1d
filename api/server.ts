import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Writable } from 'node:stream';
import { constants } from 'node:zlib';
import compression from 'compression';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphStore } from '../graph-schema/index.ts';
import { assistant } from './assistant/server.ts';
import { buildApiSchema } from './build-schema.ts';
import { Documents } from './cache/documents.ts';
import { GraphWatch } from './following/watch.ts';
import type { ErrorLog } from './format-error.ts';
import { type GraphqlOptions, graphqlServer } from './graphql.ts';
import { admission } from './http/admission.ts';
import { answers, createKept, knownNow } from './http/answers.ts';
import { assistantOverHttp, unreadableMessage } from './http/assistant.ts';
import { changes } from './http/changes.ts';
import { explorer } from './http/explorer.ts';
import { exportable, exporter } from './http/export.ts';
import { failures, notFound, onlyPostAndGet } from './http/failures.ts';
import { health, isReady } from './http/health.ts';
import { isLoopback, onlyOwnHosts } from './http/hosts.ts';
import { createMetrics, showMetrics } from './http/metrics.ts';
import { observed } from './http/observed.ts';
import { described, type OpenApiPart, openApiPath } from './http/openapi.ts';
import { underPrefix } from './http/prefix.ts';
import { ratesWithin } from './http/rates.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security.ts';
import { siteBy } from './http/site.ts';
import { streams } from './http/stream.ts';
import { type Access, accessBy, onlyWhoMay } from './http/tokens.ts';
import { viewer } from './http/viewer.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import type { RuleText } from './schema/rule.ts';
import type { Verifier } from './verifier.ts';

/** A step above what the library takes by itself: it makes the viewer a fifteenth smaller, in the same time. */
const brotliQuality = 5;

/** Another room that is served, and how it is described to programs. */
export interface Beside {
  readonly handler: RequestHandler;
  readonly described: OpenApiPart;
}

export interface ApiOptions extends GraphqlOptions {
  /** folder of the built viewer; without it `/` leads to the explorer */
  readonly viewerDir?: string;
  readonly limits?: Partial<Limits>;
  /** what is known of the rules that evidence names */
  readonly rules?: readonly RuleText[];
  /** takes errors whose cause must not leave the server; standard error where it is not given */
  readonly log?: ErrorLog;
  /**
   * Names under which it may be asked beside those of this machine, where it listens to this machine alone: those of a proxy.
   * `any` asks for no name.
   */
  readonly hosts?: readonly string[] | 'any';
  /** takes a line of JSON for each request and each such error; nothing is told of requests where it is not given */
  readonly requestLog?: Writable;
  /** who may ask; everyone where it is not given */
  readonly access?: Access;
  /** origins whose pages may ask, or `*`; none where it is not given */
  readonly cors?: readonly string[] | '*';
  /** path under which a proxy serves it, e.g. /gangmu */
  readonly prefix?: string;
  /** requests that one address or token may send in a minute; any number where it is not given */
  readonly perMinute?: number;
  /**
   * Whether GET is answered without a header that pages of other places cannot send unasked (`Apollo-Require-Preflight`); true where it is not
   * given.
   */
  readonly plainGet?: boolean;
  /** whether there is a page to try queries on; true where it is not given */
  readonly explorer?: boolean;
  /** where the viewer is served, for links; the address that was asked where it is not given */
  readonly site?: string;
  /** what else is served beside the graph, by who puts the rooms together */
  readonly beside?: Beside;
  /** reads drafts for the query `verify`; without it that is refused */
  readonly verifier?: Verifier;
}

/** The API over a store, ready to be put into a server. */
export interface Api {
  readonly app: Express;
  /** Ends the streams of who follows the graph, which have no end of their own. */
  letGo(): void;
  /** Ends what was begun; the store stays open. */
  stop(): Promise<void>;
}

/** What a page of another place may send and read. */
const corsHeaders = {
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'Content-Type',
    'Authorization',
    'Apollo-Require-Preflight',
    'If-None-Match',
    'Last-Event-ID',
  ],
  exposedHeaders: ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  maxAge: 600,
};

const toStandardError: ErrorLog = (error) => console.error(error);

/**
 * Makes the application: /graphql, /graphql/stream, /export, /mcp, /livez, /readyz, /healthz, /metrics, /openapi.json, /explorer, and the viewer at /. It only reads
 * the store.
 */
export async function createApi(given: GraphStore, options: ApiOptions = {}): Promise<Api> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const requests = options.requestLog && requestLog(options.requestLog);
  const log = requests?.errors ?? options.log ?? toStandardError;
  const documents = new Documents(limits.documentBytes);
  const metrics = createMetrics(
    () => ({
      documents: documents.bytes,
      answers: kept.answers.bytes,
      reads: kept.reads.bytes,
      model: kept.models.bytes,
      words: kept.words.bytes,
    }),
    () => watch.followers,
    async () => (await given.memory?.().catch(() => 0)) ?? 0,
  );
  const store = observed(given, metrics);
  const kept = createKept(store, limits);
  const known = () => knownNow(store, kept);
  const watch = new GraphWatch(store, { ...limits.watch, timeoutMs: limits.timeoutMs }, log);
  const { access = accessBy([], 'read'), cors: origins = [], perMinute, prefix, verifier } = options;
  const { plainGet = true } = options;
  const siteOf = siteBy(options.site, prefix);
  const schema = await buildApiSchema();
  const graphql = graphqlServer(schema, limits, log, metrics, documents, options);
  const { handler: streaming, letGo } = streams({ ...options, schema, store, watch, limits, log });
  const mcp = assistantOverHttp(
    await assistant(store, { timeoutMs: limits.timeoutMs, log, verifier, known }),
    siteOf,
    log,
  );
  const rules = new Map(options.rules?.map((rule) => [rule.id, rule]));
  const answering = answers({ ...{ graphql, store, limits, kept, rules, metrics, log, verifier }, plainGet });
  await graphql.start();
  const app = express();
  app.disable('x-powered-by');
  // what a proxy on this machine says of who asks
  app.set('trust proxy', 'loopback');
  if (requests) app.use(requests.handler);
  if (prefix) app.use(underPrefix(prefix));
  app.use(securityHeaders());
  if (origins.length) app.use(cors({ origin: origins === '*' ? '*' : [...origins], ...corsHeaders }));
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } } }));
  app.get('/livez', (_, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  if (options.hosts && options.hosts !== 'any')
    app.use(onlyOwnHosts(options.hosts, origins === '*' ? [] : origins));
  app.get('/readyz', isReady(store));
  app.use(
    (_, response, next) => {
      response.vary('Authorization');
      next();
    },
    onlyWhoMay('read', access),
  );
  if (perMinute !== undefined) app.use(ratesWithin(perMinute, access));
  app.get('/healthz', health(store, log));
  app.get('/metrics', showMetrics(metrics, store));
  app
    .route('/graphql')
    .all(admission(limits.running, metrics))
    .get(answering)
    .post(express.json({ limit: limits.requestBytes }), answering)
    .all(onlyPostAndGet);
  app
    .route('/graphql/stream')
    .get(streaming)
    .post(express.json({ limit: limits.requestBytes }), streaming)
    .all(onlyPostAndGet);
  app.get('/export', exporter(store, siteOf, log));
  app.get('/export/formats', exportable);
  app.all(
    '/mcp',
    admission(limits.running, metrics),
    express.json({ limit: limits.requestBytes }),
    unreadableMessage,
    mcp,
  );
  app.get(['/changes', '/changes.atom'], changes(store, limits.timeoutMs, known));
  app.get(openApiPath, described(siteOf, options.beside?.described));
  if (options.beside) app.use(options.beside.handler);
  if (options.explorer !== false) app.use(explorer());
  app.use(viewer(options.viewerDir));
  app.use(notFound);
  app.use(failures(limits.requestBytes, log));
  const stop = () => {
    letGo();
    kept.models.end();
    kept.words.end();
    return graphql.stop();
  };
  return { app, letGo, stop };
}

export interface ServeOptions extends ApiOptions {
  /** 0 for any free one */
  readonly port: number;
  /** 127.0.0.1 where it is not given: nobody but this machine */
  readonly host?: string;
}

/** A server that listens. */
export interface Running {
  readonly url: string;
  /** Takes no more requests, answers those that it has, and ends. The store stays open. May be repeated. */
  close(): Promise<void>;
}

/** How long a request may take to arrive: who sends a little at a time would hold a place for ever. */
const requestMs = 30_000;

/** How long an answer that has begun may take after `close`. */
const graceMs = 10_000;

/** Serves the API over a store. Throws where the port is taken or may not be used. */
export async function serve(
  store: GraphStore,
  { port, host = '127.0.0.1', ...options }: ServeOptions,
): Promise<Running> {
  const { hosts = isLoopback(host) ? [] : 'any' } = options;
  const api = await createApi(store, { ...options, hosts });
  const server = createServer({ requestTimeout: requestMs }, api.app);
  try {
    await listen(server, port, host);
  } catch (error) {
    await api.stop();
    throw error;
  }
  const { port: bound } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close() {
      api.letGo();
      closing ??= drain(server).then(() => api.stop());
      return closing;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? 'is taken; choose another'
          : `cannot be listened to (${error.code ?? error.message})`;
      reject(new Error(`port ${port} of ${host} ${reason}`, { cause: error }));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

/** Lets answers that have begun come to their end, but not for ever. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
