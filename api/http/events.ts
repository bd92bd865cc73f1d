import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** A message of a stream of Server-Sent Events. */
export interface ServerEvent {
  /** what a client that was cut off sends as `Last-Event-ID` */
  readonly id?: string;
  readonly event: string;
  readonly data?: unknown;
}

export interface EventLimits {
  /** a sign of life goes out so often, so that proxies and clients keep the connection */
  readonly heartbeatMs: number;
  /** who takes nothing for so long is let go */
  readonly patienceMs: number;
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // packed, messages would wait for each other
  'Cache-Control': 'no-store, no-transform',
  // and so they would in a proxy that gathers answers
  'X-Accel-Buffering': 'no',
};

const printed = ({ id, event, data }: ServerEvent): string =>
  [
    ...(id === undefined ? [] : [`id: ${id}`]),
    `event: ${event}`,
    `data: ${data === undefined ? '' : JSON.stringify(data)}`,
    '\n',
  ].join('\n');

/** Sends events as they come. The next one is only taken when the one before has been; who does not read is let go. */
export async function sendEvents(
  response: ServerResponse,
  events: AsyncIterable<ServerEvent>,
  { heartbeatMs, patienceMs }: EventLimits,
): Promise<void> {
  response.writeHead(200, headers);
  response.write(':\n\n');
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, heartbeatMs);
  const gone = new AbortController();
  const go = () => gone.abort();
  response.once('close', go);
  try {
    for await (const event of events) {
      if (response.write(printed(event))) continue;
      const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(patienceMs)]);
      await once(response, 'drain', { signal });
    }
    response.end();
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'AbortError';
    response.destroy();
    if (!isLate) throw error;
  } finally {
    clearInterval(heartbeat);
    response.off('close', go);
  }
}
