import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { RequestHandler } from 'express';
import pino from 'pino';
import { pinoHttp } from 'pino-http';
import type { ErrorLog } from '../format-error.ts';

/** What a proxy may call a request: it stands in each line, and in a header of the answer. */
const goodId = /^[\w.:-]{1,64}$/;

const idHeader = 'X-Request-Id';

/** A log for machines: a line of JSON for each request, and for each error whose cause must not leave the server. */
export interface RequestLog {
  readonly handler: RequestHandler;
  readonly errors: ErrorLog;
}

/**
 * Writes to `out` when a request is answered: when, its id (that of the proxy before, or a new one), method, path, status and how many
 * milliseconds it took. What was asked, from where and by whom stands in no line.
 */
export function requestLog(out: Writable): RequestLog {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, out);
  const requests = new AsyncLocalStorage<string>();
  const log = pinoHttp({
    logger,
    genReqId(request, response) {
      const given = request.headers[idHeader.toLowerCase()];
      const id = typeof given === 'string' && goodId.test(given) ? given : randomUUID();
      response.setHeader(idHeader, id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?', 1)[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    customLogLevel: (_, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
    customAttributeKeys: { responseTime: 'ms' },
  });
  return {
    handler(request, response, next) {
      log(request, response);
      requests.run(String(request.id), () => next());
    },
    errors: (error) => logger.error({ id: requests.getStore(), err: error }),
  };
}
