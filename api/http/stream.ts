import type { Request, RequestHandler } from 'express';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, subscribe } from 'graphql';
import type { GraphStore } from '../../graph-schema/index.ts';
import { contextOf } from '../context.ts';
import type { GraphWatch } from '../following/watch.ts';
import { type ErrorLog, errorFormatter } from '../format-error.ts';
import type { GraphqlOptions } from '../graphql.ts';
import type { Limits } from '../limits/limits.ts';
import { type AskedSubscription, type Refusal, subscriptionChecks } from '../limits/subscriptions.ts';
import { type ServerEvent, sendEvents } from './events.ts';
import { answer } from './failures.ts';

export interface Streaming extends Pick<GraphqlOptions, 'introspection' | 'trusted'> {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly watch: GraphWatch;
  readonly limits: Limits;
  readonly log: ErrorLog;
}

export interface Streams {
  readonly handler: RequestHandler;
  /** Ends all of them, so that clients come again to whoever serves then. */
  letGo(): void;
}

const eventStream = 'text/event-stream';

/** What a request asks, or what is wrong with it. */
function askedIn({ method, body, query: parameters }: Request): AskedSubscription | string {
  const given: Record<string, unknown> | undefined = method === 'GET' ? parameters : body;
  const { query, operationName, variables = {} } = given ?? {};
  if (typeof query !== 'string')
    return 'send a subscription with POST as JSON: {"query": "subscription { … }", "variables": {…}}, or with GET: ?query=…';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return 'operationName is the name of an operation';
  const values = typeof variables === 'string' ? objectFrom(variables) : variables;
  if (values !== null && (typeof values !== 'object' || Array.isArray(values)))
    return 'variables are a JSON object';
  return { query, operationName: operationName || undefined, variables: { ...values } };
}

function objectFrom(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return printed;
  }
}

/**
 * Subscriptions at /graphql/stream, by GraphQL over SSE (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md), one connection
 * for each. Each message has the version of the graph as its id, so that a client that was cut off goes on where it was.
 * The library for it keeps streams of its other mode without bound, and messages for who does not read them.
 */
export function streams(streaming: Streaming): Streams {
  const { schema, store, watch, limits, log } = streaming;
  const open = new Set<AbortController>();
  const check = subscriptionChecks(schema, limits, streaming);

  const begin = async (asked: AskedSubscription, seen: string | undefined, signal: AbortSignal) => {
    const told: { version?: string } = {};
    const checked = check(asked);
    if ('errors' in checked) return { result: checked, told };
    const contextValue = contextOf(store, limits.timeoutMs, undefined, {
      async *follow(since) {
        for await (const feed of watch.follow(seen ?? since, signal)) {
          told.version = feed.graph;
          yield feed;
        }
      },
    });
    const { operationName, variables: variableValues } = asked;
    const result = await subscribe({
      schema,
      document: checked.document,
      operationName,
      variableValues,
      contextValue,
    });
    return { result, told };
  };

  /** The errors of an answer as they leave the server. */
  const shown = ({ errors, ...answer }: ExecutionResult | Refusal) => ({
    ...answer,
    ...(errors && { errors: errors.map((error) => errorFormatter(log)(jsonOf(error), error)) }),
  });

  async function* messages(asked: AskedSubscription, seen: string | undefined, signal: AbortSignal) {
    const { result, told } = await begin(asked, seen, signal);
    if (!(Symbol.asyncIterator in result)) yield { event: 'next', data: shown(result) };
    else
      for await (const one of result)
        yield { event: 'next', data: shown(one), ...(told.version && { id: told.version }) };
    // who is let go shall come again
    if (!signal.aborted) yield { event: 'complete' };
  }

  const handler: RequestHandler = async (request, response) => {
    if (!request.accepts(eventStream))
      return answer(response, 406, 'BAD_REQUEST', `subscriptions are answered as ${eventStream}`);
    const asked = askedIn(request);
    if (typeof asked === 'string') return answer(response, 400, 'BAD_REQUEST', asked);
    if (open.size >= limits.followers) {
      response.set('Retry-After', '30');
      return answer(response, 503, 'TOO_BUSY', 'as many follow the graph as may; try again later');
    }
    const gone = new AbortController();
    open.add(gone);
    response.once('close', () => gone.abort());
    try {
      const events = messages(asked, request.get('last-event-id'), gone.signal);
      const first = await events.next();
      await sendEvents(response, startingWith(first, events), limits.stream);
    } catch (error) {
      log(error);
      if (response.headersSent) return void response.destroy();
      response.set('Retry-After', '1');
      answer(response, 503, 'STORE_UNAVAILABLE', 'the graph cannot be reached now; try again later');
    } finally {
      gone.abort();
      open.delete(gone);
    }
  };
  return {
    handler,
    letGo() {
      for (const one of open) one.abort();
    },
  };
}

const jsonOf = (error: unknown) =>
  error instanceof GraphQLError ? error.toJSON() : { message: String(error) };

/** The events, of which one has been taken already. */
async function* startingWith(
  first: IteratorResult<ServerEvent, void>,
  events: AsyncGenerator<ServerEvent, void>,
): AsyncGenerator<ServerEvent, void> {
  if (first.done) return;
  yield first.value;
  yield* events;
}
