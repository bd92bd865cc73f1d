import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GraphStore, mergeNodes, StoreError } from '../../graph-schema/index.ts';
import { agency } from '../store/facts.ts';
import { type Answer, type Client, startApi, withRead } from './client.ts';

/** Every read that the server asked the store for. */
const reads: string[] = [];
/** Reads wait for this. */
let held: Promise<unknown> = Promise.resolve();

const counting = (store: GraphStore): GraphStore =>
  withRead(store, async (cypher, params, options) => {
    reads.push(cypher);
    await held;
    return store.read(cypher, params, options);
  });

let api: Client;
beforeAll(async () => {
  api = await startApi({ wrap: counting, limits: { modelBytes: 0, wordBytes: 0 } });
});
beforeEach(() => {
  reads.length = 0;
});
afterAll(() => api.close());

const write = (name: string) => api.store.write((tx) => mergeNodes(tx, [agency(`agency:${name}`, name)]));
const names = '{ agencies { edges { node { name } } } }';
const open = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

describe('an answer', () => {
  it('is kept until the graph changes', async () => {
    const first = await api.ask(names);
    expect(await api.ask(names)).toEqual(first);
    expect(reads).toHaveLength(1);
    await write('海洋局');
    expect(JSON.stringify(await api.ask(names))).toContain('海洋局');
    expect(reads).toHaveLength(2);
  });

  it('is another one for other variables', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const id of ['plan:year', 'plan:national'])
      expect(await api.data(query, { id })).toEqual({ node: { id } });
  });

  it('says of which version of the graph it is', async () => {
    const { id, loadedAt } = await api.store.version();
    expect(await api.ask('{ __typename }')).toMatchObject({
      extensions: { graph: { version: id, loadedAt }, cost: { asked: expect.any(Number), allowed: 100_000 } },
    });
  });

  it('with an error is not kept', async () => {
    held = Promise.reject(new StoreError('timeout', { en: 'too long', zh: 'too long' }));
    held.catch(() => undefined);
    const query = '{ plans(first: 3) { edges { node { title } } } }';
    expect((await api.error(query)).extensions.code).toBe('TIMEOUT');
    held = Promise.resolve();
    await api.data(query);
  });

  it('is made once for all who ask the same at once', async () => {
    let release = (_: unknown) => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    const asked = Array.from({ length: 5 }, () => api.data('{ plans(first: 4) { edges { node { id } } } }'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    release(undefined);
    const answers = await Promise.all(asked);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(reads).toHaveLength(1);
  });
});

describe('what one request has read', () => {
  it('is taken by the next, which asks it for more', async () => {
    await api.data('{ node(id: "region:east") { id } }');
    await api.data('{ node(id: "region:east") { id __typename } }');
    expect(reads).toHaveLength(1);
  });
});

describe('GET', () => {
  it('answers as POST does, with a tag and the word to ask again', async () => {
    const response = await open(names);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(((await response.json()) as Answer).data).toEqual((await api.ask(names)).data);
  });

  it('is 304 for who has the answer already, until the graph changes', async () => {
    const tag = (await open(names)).headers.get('etag')!;
    const again = await open(names, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    await write('林草局');
    const changed = await open(names, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('林草局');
  });

  it('gives no tag to an answer with errors', async () => {
    const response = await open('{ nothing }');
    expect([response.status, response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([
      400,
      null,
      'no-store',
    ]);
  });

  it('takes variables from the address, packed where that is wanted', async () => {
    const query = 'query ($first: Int) { tasks(first: $first) { totalCount } __schema { types { name } } }';
    const address = `${api.url}/graphql?${new URLSearchParams({ query, variables: '{"first": 200}' })}`;
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(await plain.text());
  });
});

describe('the form of an answer', () => {
  it.each([
    ['*/*', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json', 'application/json'],
  ])('for %s is %s', async (accept, type) => {
    const headers = { 'content-type': 'application/json', accept };
    const response = await api.post('{"query": "{ __typename }"}', headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining(type),
    ]);
  });
});

describe('a server that is busy', () => {
  it('tells others to come again, and goes on to say that it lives', async () => {
    let release = (_: unknown) => {};
    const waiting = new Promise((resolve) => {
      release = resolve;
    });
    const own = await startApi({
      limits: { running: 1 },
      wrap: (store) =>
        withRead(store, async (...args) => {
          await waiting;
          return store.read(...args);
        }),
    });
    const first = own.data('{ plans { totalCount } }');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = await own.post('{"query": "{ __typename }"}');
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_BUSY' } }] });
    for (const path of ['/livez', '/readyz', '/metrics'])
      expect([path, (await fetch(own.url + path)).status]).toEqual([path, 200]);
    release(undefined);
    await first;
    await own.data('{ __typename }');
    await own.close();
  });
});

describe('a server without a graph', () => {
  it('says so at once with 503, and lives', async () => {
    const own = await startApi();
    await own.store.close();
    const response = await own.post('{"query": "{ __typename }"}');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await fetch(`${own.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${own.url}/livez`)).status).toBe(200);
    await own.close();
  });
});

describe('/metrics', () => {
  it('counts answers by how they came about, and errors by code', async () => {
    await api.ask('{ nothing }');
    await api.ask(names);
    await api.ask(names);
    const text = await (await fetch(`${api.url}/metrics`)).text();
    expect(text).toMatch(/gangmu_answers_total\{from="kept"\} [1-9]/);
    expect(text).toMatch(/gangmu_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/);
    expect(text).toMatch(/gangmu_cache_bytes\{cache="answers"\} [1-9]/);
    expect(text).toContain((await api.store.version()).id);
  });
});

describe('a server of this machine alone', () => {
  /** fetch sets the name itself */
  const statusFor = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${api.url}/graphql?query={__typename}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it.each([
    [{ host: 'localhost:4000' }, 200],
    [{ host: '127.0.0.1' }, 200],
    [{ host: '[::1]:4000', origin: 'http://localhost:5173' }, 200],
    [{ host: 'evil.example:4000' }, 403],
    [{ host: '127.0.0.1.evil.example' }, 403],
    [{ host: 'localhost', origin: 'https://evil.example' }, 403],
    [{ host: 'localhost', origin: 'null' }, 403],
    [{ host: 'localhost', 'sec-fetch-site': 'cross-site' }, 403],
  ])('asked with %j answers %d', async (headers, status) => {
    expect(await statusFor(headers as Record<string, string>)).toBe(status);
  });
});
