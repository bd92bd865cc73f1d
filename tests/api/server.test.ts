import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi, serve } from '../../api/index.ts';
import { type Client, startApi, withRead } from './client.ts';

let api: Client;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(api.url + path, { headers, redirect: 'manual' });

describe('/healthz', () => {
  it('says which store answers and how much is in it', async () => {
    const response = await open('/healthz');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { statistics } = await api.data<{
      statistics: { nodes: { count: number }[]; edges: { count: number }[] };
    }>('{ statistics { nodes { count } edges { count } } }');
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    expect(await response.json()).toEqual({
      status: 'ok',
      store: 'embedded :memory:',
      nodes: sum(statistics.nodes),
      edges: sum(statistics.edges),
    });
  });
});

describe('/explorer', () => {
  it('is a page all of which comes from this server', async () => {
    const response = await open('/explorer');
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    const named = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    expect(named.length).toBeGreaterThan(2);
    for (const address of named) {
      if (address.startsWith('data:')) continue;
      const url = new URL(address, `${api.url}/explorer`);
      expect(url.origin).toBe(api.url);
      const asset = await fetch(url);
      expect([address, asset.status]).toEqual([address, 200]);
      expect((await asset.text()).length).toBeGreaterThan(100);
    }
    expect(page).not.toMatch(/https?:\/\//);
  });

  it('has the workers that its editor starts', async () => {
    for (const worker of ['editorWorkerService', 'graphql', 'json']) {
      const response = await open(`/explorer/${worker}.worker.js`);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('javascript'),
      ]);
      await response.body?.cancel();
    }
  });

  it('has nothing else', async () => {
    for (const path of ['/explorer/index.html', '/explorer/toString', '/explorer/..%2Fserver.ts'])
      expect([path, (await open(path)).status]).toEqual([path, 404]);
    expect((await open('/explorer/')).headers.get('location')).toBe('../explorer');
  });

  it('is where / leads as long as there is no viewer', async () => {
    const response = await open('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, 'explorer']);
  });
});

describe('every answer', () => {
  it('tells the browser to take nothing from elsewhere, and not what runs here', async () => {
    for (const path of ['/explorer', '/healthz', '/nothing']) {
      const { headers } = await open(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('to a path that is nothing is a 404 that says where to look', async () => {
    const response = await open('/nothing.txt');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('is packed where it is long', async () => {
    const response = await open('/explorer/graphiql.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    await response.body?.cancel();
  });
});

describe('the viewer', () => {
  let folder: string;
  let own: Client;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gangmu-viewer-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>纲目</title>');
    await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'console.log("viewer")');
    await writeFile(join(folder, '.secret'), 'secret');
    own = await startApi({ viewerDir: folder });
  });
  afterAll(async () => {
    await own.close();
    await rm(folder, { recursive: true });
  });

  const page = (path: string, accept = 'text/html') => fetch(own.url + path, { headers: { accept } });

  it('is at /, asked for anew each time', async () => {
    const response = await page('/');
    expect(await response.text()).toContain('纲目');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('keeps for good what has its content in its name', async () => {
    const response = await page('/assets/app-1a2b.js', '*/*');
    expect(await response.text()).toContain('viewer');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('is also at the addresses that it makes itself', async () => {
    expect(await (await page('/plan/国家规划')).text()).toContain('纲目');
  });

  it('is not what a missing file, or a program, gets', async () => {
    expect((await page('/assets/gone.js', '*/*')).status).toBe(404);
    expect((await page('/plan/x', 'application/json')).status).toBe(404);
    expect((await page('/.secret')).status).toBe(404);
    expect(await (await page('/..%2f..%2f..%2f..%2fetc%2fpasswd')).text()).not.toContain('root');
  });

  it('stands beside the API and its explorer', async () => {
    expect((await page('/healthz')).status).toBe(200);
    expect(await (await page('/explorer')).text()).toContain('GraphQL');
    expect(await own.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});

describe('serve', () => {
  it('listens to this machine only', () => {
    expect(api.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('says where a port is taken', async () => {
    const port = Number(new URL(api.url).port);
    await expect(serve(api.store, { port })).rejects.toThrow(
      `port ${port} of 127.0.0.1 is taken; choose another`,
    );
  });

  it('answers what it has begun, takes no more, and leaves the store open', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = () => {};
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = withRead(api.store, async (...args) => {
      begun();
      await held;
      return api.store.read(...args);
    });
    const server = await serve(slow, { port: 0 });
    const answer = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "{ plan(id: \\"plan:year\\") { id } }"}',
    });
    await reading;
    const closed = server.close();
    expect(server.close()).toBe(closed);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    release();
    expect(await (await answer).json()).toMatchObject({ data: { plan: { id: 'plan:year' } } });
    await closed;
    expect(await api.store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('does not wait for a connection that asks nothing', async () => {
    const server = await serve(api.store, { port: 0 });
    await new Promise((resolve) =>
      get(`${server.url}/healthz`, { headers: { connection: 'keep-alive' } }, (response) => {
        response.resume().on('end', resolve);
      }),
    );
    const begun = performance.now();
    await server.close();
    // it would wait ten seconds for an answer that has begun
    expect(performance.now() - begun).toBeLessThan(9000);
  });
});

describe('createApi', () => {
  it('gives the application to whoever has a server already', async () => {
    const { app, stop } = await createApi(api.store);
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await new Promise((resolve) => server.close(resolve));
    await stop();
  });
});
