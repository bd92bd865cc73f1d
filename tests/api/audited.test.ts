import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Client, startApi } from './client.ts';

/**
 * What graphql-cop looks for, each of its twelve checks against a server that is closed (`gangmu serve --closed`): none finds anything. The queries
 * are of the kind that it sends.
 */
describe('of what graphql-cop looks for, a closed server shows nothing', () => {
  let api: Client;
  beforeAll(async () => {
    api = await startApi({ introspection: false, explorer: false, plainGet: false });
  });
  afterAll(() => api.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });
  const inAddress = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
  const repeated = (text: string, times: number) => Array(times).fill(text).join(' ');
  const circle = `{ __schema { types ${'{ fields { type '.repeat(4)}{ name }${' } }'.repeat(4)} } }`;

  it.each([
    ['introspection', '{ __schema { types { name fields { name } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a circle of introspection', circle, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a hundred aliases',
      `{ ${Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    ['a field five hundred times', `{ ${repeated('__typename', 500)} }`, 'TOO_MANY_REPEATS'],
    ['a directive ten times', `{ __typename ${repeated('@aa', 10)} }`, 'TOO_MANY_REPEATS'],
  ])('%s is refused', async (_, query, code) => {
    const { data, errors } = await api.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain(code);
  });

  it('no field is suggested', async () => {
    for (const query of ['{ __schema { directive } }', '{ planz { totalCount } }', '{ plans { totalCoun } }'])
      expect(JSON.stringify(await api.ask(query))).not.toMatch(/did you mean/i);
  });

  it('no page to try queries on is there', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/graphql', '/explorer', '/']) {
      const page = await get(path, { accept: 'text/html' });
      expect([path, await page.text()]).not.toEqual([
        path,
        expect.stringMatching(/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/),
      ]);
    }
  });

  it('a query in an address is answered only with a header that pages of others cannot send unasked', async () => {
    const refused = await get(inAddress('{ __typename }'));
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as Answer).data ?? null).toBeNull();
    const asked = await get(inAddress('{ __typename }'), { 'apollo-require-preflight': 'yes' });
    expect(await asked.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('no mutation is answered in an address', async () => {
    for (const headers of [undefined, { 'apollo-require-preflight': 'yes' }])
      expect((await get(inAddress('mutation { __typename }'), headers)).status).toBeGreaterThanOrEqual(400);
  });

  it('a form that a page of others could send is refused', async () => {
    const form = 'application/x-www-form-urlencoded';
    const response = await api.post('query=query%20%7B__typename%7D', { 'content-type': form });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('"__typename"');
    const inPost = await fetch(`${api.url}${inAddress('{ __typename }')}`, { method: 'POST' });
    expect(inPost.status).toBeGreaterThanOrEqual(400);
  });

  it('queries in a batch are refused', async () => {
    const response = await api.post(JSON.stringify(Array(11).fill({ query: '{ __typename }' })));
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it('no trace and no exception of the inside is told', async () => {
    for (const query of [
      '{ __typename }',
      'qwerty cop { abc }',
      '{ node(id: 1) { x } }',
      '{ plans(first: -1) { totalCount } }',
    ]) {
      const said = JSON.stringify(await api.ask(query));
      expect(said).not.toMatch(/stacktrace|tracing|"exception"|node_modules/i);
    }
  });
});

it('a server that is not closed answers a query in an address', async () => {
  const api = await startApi();
  const answer = await fetch(`${api.url}/graphql?query={__typename}`);
  expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
  await api.close();
});
