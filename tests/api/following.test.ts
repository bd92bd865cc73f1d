import { describe, expect, it } from 'vitest';
import { accessBy, parseTokens } from '../../api/index.ts';
import { StoreError } from '../../graph-schema/index.ts';
import { startApi } from './client.ts';
import { followingContract } from './contract-following.ts';
import { serverOfTest } from './serverOfTest.ts';
import { tellings } from './tellings.ts';

describe('who follows a graph in an embedded store', () => followingContract(startApi));

describe('who follows', () => {
  const server = serverOfTest();
  const { start } = server;

  const changes = 'subscription { changes { graph } }';
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.api.url}/graphql/stream?query=${encodeURIComponent(query)}`, { headers });

  it('may read: a token is asked for as everywhere', async () => {
    const secret = 'read-secret-0123456789';
    await start({ access: accessBy(parseTokens(`analyst:${secret}:read`), 'none') });
    expect((await tellings(server.api.url, changes)).status).toBe(401);
    const reader = await tellings(server.api.url, changes, {}, { authorization: `Bearer ${secret}` });
    expect((await reader.next()).id).toBeTruthy();
    reader.leave();
  });

  it('may be a page with an EventSource, whose connection no proxy gathers or packs', async () => {
    await start();
    const response = await get(changes, { accept: 'text/event-stream', 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^:/);
    await reader.cancel();
  });

  it.each([
    ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { change { graph } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two at once',
      'subscription { a: changes { graph } b: changes { graph } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a query', '{ statistics { nodes { count } } }', 'OPERATION_NOT_SUPPORTED'],
    [
      'too many names',
      `subscription { changes { ${Array.from({ length: 60 }, (_, i) => `a${i}: graph`).join(' ')} } }`,
      'TOO_MANY_ALIASES',
    ],
    ['too many words', `subscription { changes { ${'graph '.repeat(5000)} } }`, 'GRAPHQL_PARSE_FAILED'],
  ])('is told by a message what is wrong with %s', async (_, query, code) => {
    await start();
    const reader = await tellings(server.api.url, query);
    const { errors } = await reader.next();
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await reader.text()).toBe('event: complete\ndata: \n\n');
  });

  it('asks no more than may be asked', async () => {
    await start({ limits: { cost: 100 } });
    const { errors } = await (await tellings(server.api.url, changes)).next();
    expect(errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('asks only what is trusted, and is told no schema, where the server is closed', async () => {
    await start({ trusted: [changes], introspection: false });
    const refused = await (await tellings(server.api.url, 'subscription { changes { complete } }')).next();
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
    const wrong = await (await tellings(server.api.url, 'subscription { changez { graph } }')).next();
    expect(wrong.errors![0]!.message).not.toMatch(/Did you mean/);
    const reader = await tellings(server.api.url, changes);
    expect((await reader.next()).id).toBeTruthy();
    reader.leave();
  });

  it('is refused where the request is none', async () => {
    await start();
    const post = (body: string, type: string) =>
      fetch(`${server.api.url}/graphql/stream`, { method: 'POST', headers: { 'content-type': type }, body });
    const refusals = await Promise.all([
      get(changes, { accept: 'application/json' }),
      fetch(`${server.api.url}/graphql/stream`),
      post('{"query": 1}', 'application/json'),
      post(`{"query": "${changes}", "variables": [1]}`, 'application/json'),
      post(`query=${changes}`, 'application/x-www-form-urlencoded'),
      fetch(`${server.api.url}/graphql/stream`, { method: 'DELETE' }),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([406, 400, 400, 400, 400, 405]);
    expect((await server.api.error(changes)).message).toContain('/graphql/stream');
  });

  it('is told to come again where the store is away', async () => {
    await start({
      wrap: (store) =>
        new Proxy(store, {
          get(target, name) {
            if (name === 'version')
              return () => Promise.reject(new StoreError('unavailable', { en: 'away', zh: 'away' }));
            const value: unknown = Reflect.get(target, name, target);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    });
    const refused = await tellings(server.api.url, changes);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  });

  it('is counted', async () => {
    await start();
    const reader = await tellings(server.api.url, changes);
    await reader.next();
    const metrics = async () => (await fetch(`${server.api.url}/metrics`)).text();
    expect(await metrics()).toMatch(/^gangmu_followers 1$/m);
    reader.leave();
    await expect.poll(metrics).toMatch(/^gangmu_followers 0$/m);
  });
});
