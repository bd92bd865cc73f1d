import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ServerEvent, sendEvents } from './events.ts';

const limits = { heartbeatMs: 20, patienceMs: 100 };

let close: () => void = () => undefined;
afterEach(() => close());

/** A server that sends these to whoever asks; what came of it. */
async function sending(events: () => AsyncIterable<ServerEvent>, { patienceMs } = limits) {
  let ended: Promise<void> | undefined;
  const server = createServer((_, response: ServerResponse) => {
    ended = sendEvents(response, events(), { ...limits, patienceMs });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  return { port, ended: () => ended };
}

describe('a stream of events', () => {
  it('has a name, an id and JSON of each, and ends with them', async () => {
    const { port } = await sending(async function* () {
      yield { id: '1', event: 'next', data: { text: '一\n二' } };
      yield { event: 'complete' };
    });
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(await response.text()).toBe(
      ':\n\nid: 1\nevent: next\ndata: {"text":"一\\n二"}\n\nevent: complete\ndata: \n\n',
    );
  });

  it('shows that it lives while nothing happens, and takes no more when its reader is gone', async () => {
    let isOver = false;
    const { port, ended } = await sending(async function* () {
      try {
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          yield { event: 'next', data: 1 };
        }
      } finally {
        isOver = true;
      }
    });
    const response = await fetch(`http://127.0.0.1:${port}/`);
    let read = '';
    for await (const piece of response.body!) {
      read += new TextDecoder().decode(piece);
      if (/:\n\n:\n\n/.test(read)) break;
    }
    await ended();
    expect(isOver).toBe(true);
  });

  it('is given up where its reader takes nothing, and keeps nothing for it', async () => {
    let taken = 0;
    const data = 'x'.repeat(1_000_000);
    const { port, ended } = await sending(async function* () {
      for (;;) {
        taken++;
        yield { event: 'next', data };
      }
    });
    const socket = connect(port, '127.0.0.1').pause();
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await expect.poll(() => ended() !== undefined).toBe(true);
    await ended();
    // what the two ends of the connection hold, not what there is to tell
    expect(taken).toBeLessThan(100);
    socket.destroy();
  });
});
