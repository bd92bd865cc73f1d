import { setTimeout as sleep } from 'node:timers/promises';
import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { accessBy, parseTokens } from '../../api/index.ts';
import { exportFormats, type GraphStore, StoreError } from '../../graph-schema/index.ts';
import type { Answer } from './client.ts';
import { serverOfTest } from './serverOfTest.ts';

/** What operators can ask of a server that others reach. */

const server = serverOfTest();
const { start } = server;

const query = '{ __typename }';
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.api.url}${path}`, { headers, redirect: 'manual' });
const ask = (headers: Record<string, string> = {}) =>
  fetch(`${server.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const secret = 'read-secret-0123456789';
const access = accessBy(parseTokens(`analyst:${secret}:read`), 'write');

describe('with tokens', () => {
  it('nothing is told without one but whether the server is there', async () => {
    await start({ access });
    for (const path of ['/graphql?query={__typename}', '/export', '/metrics', '/healthz', '/explorer', '/']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 401]);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
    }
    expect((await ask({ authorization: 'Bearer wrong-secret-0123456789' })).status).toBe(401);
    expect([(await get('/livez')).status, (await get('/readyz')).status]).toEqual([200, 200]);
  });

  it('who brings one is answered, as a program or from a browser', async () => {
    await start({ access });
    const basic = Buffer.from(`analyst:${secret}`).toString('base64');
    for (const authorization of [`Bearer ${secret}`, `Basic ${basic}`]) {
      const response = await ask({ authorization });
      expect(response.status).toBe(200);
      expect(response.headers.get('vary')).toContain('Authorization');
    }
  });
});

it('a rate is told by its headers, and what is beyond it is refused', async () => {
  await start({ perMinute: 2 });
  const answers = [await ask(), await ask(), await ask()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers[0]!.headers.get('ratelimit')).toMatch(/r=1/);
  expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(((await answers[2]!.json()) as Answer).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  expect((await get('/livez')).status).toBe(200);
});

describe('CORS', () => {
  const origin = 'https://example.org';

  it('lets pages of the origins ask that are named, and no others', async () => {
    await start({ cors: [origin] });
    const allowed = await ask({ origin });
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    const other = await ask({ origin: 'https://example.com' });
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('is off unless it is configured', async () => {
    await start({ hosts: 'any' });
    expect((await ask({ origin })).headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('is found under the path of a proxy, whether or not the proxy takes it off', async () => {
  await start({ prefix: '/gangmu' });
  expect((await get('/gangmu/readyz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/gangmu')).headers.get('location')).toBe('/gangmu/');
  const found = (await (await get('/gangmu/graphql?query={__typename}')).json()) as Answer;
  expect(found.data).toEqual({ __typename: 'Query' });
});

describe('closed', () => {
  it('it tells no schema, by introspection or by suggestion, and has no explorer', async () => {
    const client = await start({ introspection: false, explorer: false });
    expect((await client.error('{ __schema { types { name } } }')).message).toMatch(/introspection/i);
    expect((await client.error('{ planz { totalCount } }')).message).not.toMatch(/Did you mean/);
    expect((await get('/explorer')).status).toBe(404);
  });

  it('it is not unless it is told to be', async () => {
    const client = await start();
    expect((await client.error('{ planz { totalCount } }')).message).toMatch(/Did you mean "plan/);
  });
});

it('answers only trusted documents where there are any, however they are laid out', async () => {
  const client = await start({ trusted: ['query Plans { plans { totalCount } }'] });
  expect(await client.data('# a comment\nquery Plans {\n  plans { totalCount } }')).toEqual({
    plans: { totalCount: 4 },
  });
  expect((await client.error('{ plans { totalCount } }')).extensions.code).toBe('FORBIDDEN');
});

describe('/export', () => {
  it('gives the graph, or a part of it, as a file', async () => {
    await start();
    const response = await get('/export?format=csv&table=tasks&plan=plan:year');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="gangmu-tasks.csv"');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`${server.api.url}/#/document?plan=plan%3Ayear&at=`);
    const whole = (await (await get('/export')).text()).trim().split('\n');
    expect(whole.length).toBeGreaterThan(50);
  });

  it('gives every format that the command has, the whole or a part, to who may read', async () => {
    await start({ access });
    const headers = { authorization: `Bearer ${secret}` };
    const listed = await (await get('/export/formats', headers)).json();
    expect(listed).toMatchObject({ formats: exportFormats.map(({ name }) => ({ name })) });
    for (const { name } of exportFormats)
      for (const part of ['', '&plan=plan:year']) {
        const path = `/export?format=${name}${part}`;
        expect([path, (await get(path)).status]).toEqual([path, 401]);
        const response = await get(path, headers);
        expect([path, response.status]).toEqual([path, 200]);
        expect((await response.arrayBuffer()).byteLength, path).toBeGreaterThan(200);
      }
  });

  it.each([
    ['format=doc', 400],
    ['format=csv&table=x', 400],
    ['format=csv&format=xlsx', 400],
    ['year=20', 400],
    ['path=/etc/passwd', 400],
    ['plan=plan:none', 404],
  ])('refuses %s with %d and says why', async (search, status) => {
    await start();
    const response = await get(`/export?${search}`);
    expect(response.status).toBe(status);
    expect(((await response.json()) as Answer).errors?.[0]?.message).toBeTruthy();
  });
});

it('passes the audit of GraphQL over HTTP', async () => {
  const { url } = await start();
  const results = await auditServer({ url: `${url}/graphql`, fetchFn: fetch });
  const count = (status: string) => results.filter((result) => result.status === status).length;
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  expect(count('ok')).toBeGreaterThanOrEqual(58);
}, 30_000);

describe('a store that is away', () => {
  const away = (how: () => Promise<never>) => (store: GraphStore) =>
    new Proxy(store, {
      get(target, name) {
        if (name === 'version') return how;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });

  it.each([
    ['says so', () => Promise.reject(new StoreError('unavailable', { en: 'away', zh: 'away' }))],
    ['says nothing', () => new Promise<never>(() => undefined)],
  ])('is told before a request would be given up where it %s', async (_, how) => {
    await start({ wrap: away(how) });
    const begun = performance.now();
    const response = await ask();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(performance.now() - begun).toBeLessThan(8000);
    expect((await get('/livez')).status).toBe(200);
  });

  it('is asked again as soon as it is back', async () => {
    let isAway = true;
    await start({
      wrap: (store) =>
        new Proxy(store, {
          get(target, name) {
            if (name === 'version' && isAway)
              return () => Promise.reject(new StoreError('unavailable', { en: 'away', zh: 'away' }));
            const value: unknown = Reflect.get(target, name, target);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    });
    expect((await ask()).status).toBe(503);
    isAway = false;
    await sleep(1);
    expect((await ask()).status).toBe(200);
  });
});
