import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NamesDocument } from '../generated/operations.ts';
import { ApiError, request, send } from './client.ts';
import { queryClient } from './query.ts';
import { forget, graphVersions, hasChanged, lookForChange } from './version.ts';

let server: Server | undefined;

/** A server that answers so, as the one that the page comes from. */
async function serverThat(answers: (path: string) => string | undefined): Promise<void> {
  server = createServer((asked, response) => {
    const answer = answers(asked.url ?? '');
    if (answer !== undefined) response.end(answer);
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, how: RequestInit) =>
    real(new URL(path, `http://127.0.0.1:${port}/`), how),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
  forget();
});

describe('a request', () => {
  it('is given up where the server says nothing', async () => {
    await serverThat(() => undefined);
    const lost = send('{}', undefined, 50);
    await expect(lost).rejects.toThrow('no answer within 0.05 seconds');
    await expect(lost).rejects.toMatchObject({ kind: 'away' });
  });

  it('that the reader no longer wants is no fault of the server', async () => {
    await serverThat(() => undefined);
    const wanted = new AbortController();
    const sent = send('{}', wanted.signal);
    wanted.abort();
    await expect(sent).rejects.not.toBeInstanceOf(ApiError);
  });

  it.each([
    ['away', 2, true],
    ['refused', 0, false],
  ] as const)('to a server that is %s is sent %d times more', (kind, more, again) => {
    const { retry } = queryClient.getDefaultOptions().queries as {
      retry: (failures: number, error: Error) => boolean;
    };
    const tries = [0, 1, 2, 3].filter((failures) => retry(failures, new ApiError(kind, '')));
    expect(tries).toHaveLength(more);
    expect(tries.length > 0).toBe(again);
  });
});

describe('a character that turns the direction of a text', () => {
  it('is a mark of the same length wherever it is shown, and stays in an id', async () => {
    const id = 'plan:a\u202eb';
    await serverThat(() => JSON.stringify({ data: { nodes: [{ id, name: '2.5%\u2067达到\u202e%5.8' }] } }));
    expect(await request(NamesDocument, { ids: [id] })).toEqual({
      nodes: [{ id, name: '2.5%\ufffd达到\ufffd%5.8' }],
    });
  });
});

describe('the graph of an answer', () => {
  it('is another when a later answer says so, and the same again when it is taken', async () => {
    let version = 'first';
    await serverThat((path) =>
      JSON.stringify(
        path === '/readyz'
          ? { status: 'ok', graph: { id: version } }
          : { data: {}, extensions: { graph: { version } } },
      ),
    );
    const changed = () => hasChanged(graphVersions.getState());
    await request(NamesDocument, { ids: [] });
    await request(NamesDocument, { ids: [] });
    expect(changed()).toBe(false);
    version = 'second';
    await lookForChange();
    expect(changed()).toBe(true);
    forget();
    await request(NamesDocument, { ids: [] });
    expect(changed()).toBe(false);
  });
});
