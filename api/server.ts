import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphStore } from '../graph-schema/index.ts';
import { buildApiSchema } from './build-schema.ts';
import { contextOf } from './context.ts';
import type { ErrorLog } from './format-error.ts';
import { graphqlServer } from './graphql.ts';
import { explorer } from './http/explorer.ts';
import { failures, notFound, onlyPost } from './http/failures.ts';
import { health } from './http/health.ts';
import { securityHeaders } from './http/security.ts';
import { viewer } from './http/viewer.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';

export interface ApiOptions {
  /** folder of the built viewer; without it `/` leads to the explorer */
  readonly viewerDir?: string;
  readonly limits?: Partial<Limits>;
  /** takes errors whose cause must not leave the server; standard error where it is not given */
  readonly log?: ErrorLog;
}

/** The API over a store, ready to be put into a server. */
export interface Api {
  readonly app: Express;
  /** Ends what was begun; the store stays open. */
  stop(): Promise<void>;
}

const toStandardError: ErrorLog = (error) => console.error(error);

/** Makes the application: /graphql, /healthz, /explorer, and the viewer at /. It only reads the store. */
export async function createApi(store: GraphStore, options: ApiOptions = {}): Promise<Api> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const log = options.log ?? toStandardError;
  const graphql = graphqlServer(await buildApiSchema(), limits, log);
  await graphql.start();
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(compression());
  app.get('/healthz', health(store, log));
  app
    .route('/graphql')
    .post(
      express.json({ limit: limits.requestBytes }),
      expressMiddleware(graphql, { context: async () => contextOf(store, limits.timeoutMs) }),
    )
    .all(onlyPost);
  app.use(explorer());
  app.use(viewer(options.viewerDir));
  app.use(notFound);
  app.use(failures(limits.requestBytes, log));
  return { app, stop: () => graphql.stop() };
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

/** How long an answer that has begun may take after `close`. */
const graceMs = 10_000;

/** Serves the API over a store. Throws where the port is taken or may not be used. */
export async function serve(
  store: GraphStore,
  { port, host = '127.0.0.1', ...options }: ServeOptions,
): Promise<Running> {
  const api = await createApi(store, options);
  const server = createServer(api.app);
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
