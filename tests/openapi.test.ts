import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessBy, createApi } from '../api/index.ts';
import { living } from '../cli/living/http.ts';
import { Queue } from '../cli/living/queue.ts';
import { Worker } from '../cli/living/worker.ts';
import { exportFormats, openStore, tableNames } from '../graph-schema/index.ts';
import { type Client, startOn } from './api/client.ts';
import { fillGraph } from './api/graph.ts';
import { document, undescribed, wrongWith } from './openapi.ts';

/** Pages for people, and the files that they need. */
const pages = new Set(['/', '/{*place}', '/explorer', '/explorer/', '/explorer/start.js', '/explorer/:file']);

interface Layer {
  readonly route?: { readonly path: string | string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** The routes of an application, as `GET /documents/{id}`; what answers any way of asking, as `* /mcp`. */
const routesOf = (layers: readonly Layer[]): string[] =>
  layers.flatMap(({ route, handle }) => {
    if (!route) return routesOf(handle.stack ?? []);
    const methods = Object.keys(route.methods).filter((method) => method !== '_all' && method !== 'head');
    const told = methods.length > 9 ? ['*'] : methods.map((method) => method.toUpperCase());
    return [route.path]
      .flat()
      .filter((path) => !pages.has(path))
      .flatMap((path) => told.map((method) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`));
  });

let folder: string;
let api: Client;
let app: Express;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-openapi-'));
  const store = await openStore({ path: ':memory:' });
  await fillGraph(store);
  const place = join(folder, 'graph');
  const queue = new Queue(new Worker(place));
  const beside = living({ store, place, queue, access: accessBy([], 'write') });
  app = (await createApi(store, { beside })).app;
  api = await startOn(store, { beside });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const operations = Object.entries(document().paths).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((method) => /^(?:get|put|post|delete|patch)$/.test(method))
    .map((method) => ({ method: method.toUpperCase(), path })),
);

describe('/openapi.json', () => {
  it('is what is served, with the address that was asked', async () => {
    const served = await (await fetch(`${api.url}/openapi.json`)).json();
    expect(served).toEqual({ ...document(), servers: [{ url: api.url }] });
    expect((await fetch(api.url, { redirect: 'manual' })).headers.get('link')).toContain('<openapi.json>');
  });

  it('is a document of OpenAPI 3.1', async () => {
    expect(await wrongWith(document())).toEqual([]);
    expect(await wrongWith({ ...document(), info: {} })).not.toEqual([]);
  });

  it('describes every route that there is, and none that there is not', () => {
    const { stack } = (app as unknown as { router: { stack: readonly Layer[] } }).router;
    const routes = routesOf(stack);
    const any = routes.filter((route) => route.startsWith('* ')).map((route) => route.slice(2));
    expect(any).toEqual(['/mcp']);
    const described = operations
      .filter(({ path }) => !any.includes(path))
      .map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual(routes.filter((route) => !route.startsWith('* ')).sort());
  });

  it('names the formats and tables that files have', () => {
    const { parameters } = document().paths['/export']!.get as unknown as {
      parameters: { name: string; schema: { enum?: string[] } }[];
    };
    const choices = (name: string) => parameters.find((one) => one.name === name)!.schema.enum;
    expect(choices('format')).toEqual(exportFormats.map(({ name }) => name));
    expect(choices('table')).toEqual([...tableNames]);
  });

  const json = (method: string, body: object): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify(body),
  });
  const subscription = 'subscription { changes { graph } }';
  const rpc = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
  /** a request of each, and others that are refused; what becomes of documents and reviews that are taken is asked in tests/e2e/adding.test.ts */
  const requests: [string, RequestInit, number][] = [
    ['/graphql?query={__typename}', {}, 200],
    ['/graphql?query={__typename}', { headers: { accept: 'application/json' } }, 200],
    ['/graphql', json('POST', { query: '{ statistics { nodes { label } } }' }), 200],
    [
      '/graphql',
      { ...json('POST', { query: '{ none }' }), headers: { 'content-type': 'application/json' } },
      400,
    ],
    ['/graphql', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }, 400],
    [`/graphql/stream?query=${subscription}`, {}, 200],
    ['/graphql/stream', json('POST', { query: subscription }), 200],
    ['/graphql/stream', json('POST', {}), 400],
    ['/mcp', json('POST', rpc), 200],
    ['/mcp', { ...json('POST', {}), body: '{' }, 400],
    ['/export?format=csv&table=tasks', {}, 200],
    ['/export?format=stratml', {}, 200],
    ['/export?format=doc', {}, 400],
    ['/export?plan=plan:none', {}, 404],
    ['/export/formats', {}, 200],
    ['/changes', {}, 200],
    ['/changes.atom', {}, 200],
    ['/livez', {}, 200],
    ['/readyz', {}, 200],
    ['/healthz', {}, 200],
    ['/metrics', {}, 200],
    ['/openapi.json', {}, 200],
    ['/living', {}, 200],
    ['/documents', {}, 200],
    ['/documents', json('POST', { text: '' }), 400],
    ['/documents/none', {}, 404],
    ['/documents/none', { method: 'DELETE' }, 404],
    ['/documents/none/corrections', json('PUT', { plans: [] }), 404],
    ['/documents/none/accept', { method: 'POST' }, 404],
    ['/reviews', {}, 200],
    ['/reviews', json('POST', []), 400],
    ['/reviews/worklist?first=5', {}, 200],
  ];

  it.each(requests)('says what %s answers (%#)', async (path, init, status) => {
    const { method = 'GET' } = init;
    const ending = new AbortController();
    const response = await fetch(`${api.url}${path}`, { ...init, signal: ending.signal });
    expect(response.status).toBe(status);
    // a stream has no end of its own
    const isEndless =
      response.headers.get('content-type')?.startsWith('text/event-stream') && /stream/.test(path);
    const whole = isEndless ? new Response('', { status, headers: response.headers }) : response;
    expect(await undescribed(method, path, whole)).toEqual([]);
    if (isEndless) ending.abort();
  });

  it('is asked for each operation here', () => {
    const asked = new Set(
      requests.map(
        ([path, { method = 'GET' }]) => `${method} ${path.split('?')[0]!.replace('/none', '/{id}')}`,
      ),
    );
    expect(
      operations.map(({ method, path }) => `${method} ${path}`).filter((one) => !asked.has(one)),
    ).toEqual([]);
  });
});
