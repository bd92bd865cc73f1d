import { createMcpHandler, type McpServer } from '@modelcontextprotocol/server';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ErrorLog } from '../format-error.ts';
import type { SiteOf } from './site.ts';

const path = '/mcp';

/** What of a request says nothing to the protocol. */
const ofTheConnection = new Set(['connection', 'content-length', 'transfer-encoding', 'host', 'keep-alive']);

/** POST /mcp: the Model Context Protocol over HTTP, without sessions. The body has been read as JSON. */
export function assistantOverHttp(
  serverFor: (site: string) => McpServer,
  siteOf: SiteOf,
  log: ErrorLog,
): RequestHandler {
  const handler = createMcpHandler(
    ({ requestInfo }) => serverFor((requestInfo?.url ?? '').slice(0, -path.length)),
    { onerror: log },
  );
  return async (request, response) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined && !ofTheConnection.has(name)) headers.set(name, String(value));
    const hasBody = request.method === 'POST';
    const answer = await handler.fetch(
      new Request(`${siteOf(request)}${path}`, {
        method: request.method,
        headers,
        ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
      }),
    );
    response.status(answer.status);
    answer.headers.forEach((value, name) => {
      response.setHeader(name, value);
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

/** A body that is no JSON is told in the form of the protocol, as all else is there. */
export const unreadableMessage: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof SyntaxError) || response.headersSent) return next(error);
  response.status(400).json({
    jsonrpc: '2.0',
    id: null,
    error: { code: -32700, message: 'Parse error: the body must be JSON in UTF-8' },
  });
};
