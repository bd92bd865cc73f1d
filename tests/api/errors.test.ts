import { isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../api/build-schema.ts';
import { workOf } from '../../api/limits/work.ts';
import { type GraphStore, StoreError } from '../../graph-schema/index.ts';
import { processorTime } from '../processor-time.ts';
import { type Answer, type Client, startApi, withRead } from './client.ts';

let api: Client;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A store whose reads do what the test says. */
const reading = (read: GraphStore['read']) => (store: GraphStore) => withRead(store, read);

/** Nothing of the inside may be in an answer. */
function expectNothingInside(answer: Answer): void {
  const text = JSON.stringify(answer);
  expect(text).not.toMatch(/MATCH|UNWIND|\$limit|node_modules|\.ts:|stacktrace|\/api\//);
}

describe('a query that changes something', () => {
  it('is refused: the schema only answers, and tells of what others changed', async () => {
    const error = await api.error('mutation { deletePlan(id: "plan:year") { id } }');
    expect(error).toMatchObject({
      message: expect.stringMatching(/never changes the graph/),
      extensions: { code: 'OPERATION_NOT_SUPPORTED' },
    });
    const { __schema } = await api.data<{ __schema: unknown }>(
      '{ __schema { mutationType { name } subscriptionType { name } } }',
    );
    expect(__schema).toEqual({ mutationType: null, subscriptionType: { name: 'Subscription' } });
    const following = await api.error('subscription { changes { graph } }');
    expect(following.extensions.code).toBe('OPERATION_NOT_SUPPORTED');
  });
});

describe('a query that asks for too much', () => {
  it('in depth is refused', async () => {
    const up = (levels: number): string => (levels === 0 ? 'id' : `parent { ${up(levels - 1)} }`);
    const query = `{ node(id: "section:national:2") { ... on Section { ${up(19)} } } }`;
    expect(await api.error(query)).toMatchObject({
      message: expect.stringMatching(/21 levels deep, at most 20/),
      extensions: { code: 'QUERY_TOO_DEEP' },
    });
  });

  it('under aliases is refused', async () => {
    const aliases = Array.from({ length: 51 }, (_, i) => `a${i}: node(id: "${i}") { id }`);
    expect((await api.error(`{ ${aliases.join(' ')} }`)).extensions.code).toBe('TOO_MANY_ALIASES');
    await api.data(`{ ${aliases.slice(1).join(' ')} }`);
  });

  it('in lists within lists is refused before anything is read', async () => {
    const query = `query ($n: Int!) { agencies(first: $n) { edges { node { leads(first: $n) { edges { node {
      relations(first: $n) { edges { node { id } } } } } } } } } }`;
    const before = await api.data(query, { n: 5 });
    expect(before).toBeTruthy();
    expect(await api.error(query, { n: 200 })).toMatchObject({
      // 200 agencies, 200 tasks of each, 200 relations of each of those, and what it takes to read them
      message: expect.stringMatching(
        /^the query could ask for (\d+) fields, \d+ too many, most of them under agencies \(\1\); at most 100000/,
      ),
      extensions: { code: 'QUERY_TOO_COSTLY' },
    });
  });

  it('in fields that look through much of the graph is refused, however little they give', async () => {
    const searches = (times: number) =>
      `{ ${Array.from({ length: times }, (_, i) => `s${i}: search(text: "深海") { totalCount }`).join(' ')} }`;
    await api.data(searches(9));
    expect((await api.error(searches(10))).extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('is told by fields that there are', async () => {
    const schema = await buildApiSchema();
    for (const field of Object.keys(workOf)) {
      const [type, name] = field.split('.') as [string, string];
      const of = schema.getType(type);
      expect(isObjectType(of) && of.getFields()[name], field).toBeTruthy();
    }
  });

  it('in lists within lists of the default size is refused too', async () => {
    const level = (inner: string) => `relations { edges { other { ${inner} } } }`;
    const query = `{ node(id: "plan:year") { ... on Entity { ${level(level(level(level('id'))))} } } }`;
    expect((await api.error(query)).extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('in fragments that spread each other twice is refused, and quickly', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Plan { ...F${i + 1} ...F${i + 1} }`,
    );
    const begun = processorTime();
    const { errors } = await api.ask(
      `{ plan(id: "plan:year") { ...F0 } } ${fragments.join(' ')} fragment F40 on Plan { id }`,
    );
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(processorTime() - begun).toBeLessThan(5000);
  });

  it('in words is refused', async () => {
    const { errors } = await api.ask(`{ ${'__typename '.repeat(4001)} }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/tokens/), extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    ]);
  });

  it('is not the longest draft that may be verified', async () => {
    const response = await api.post(
      JSON.stringify({
        query: 'query ($text: String!) { verify(text: $text) { sentences } }',
        variables: { text: '深'.repeat(400_000) },
      }),
    );
    // this server checks none, which is found out where the text has arrived
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }],
    });
  });

  it('in bytes is refused with 413', async () => {
    const response = await api.post(
      JSON.stringify({ query: '{ __typename }', variables: { x: '深'.repeat(500_000) } }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });
});

describe('a request that is none', () => {
  it('is answered with 400 and a code', async () => {
    const cases: [string, string, number][] = [
      ['{"query": "{ plan', 'BAD_REQUEST', 400],
      ['{}', 'BAD_REQUEST', 400],
      ['{"query": "{ plan("}', 'GRAPHQL_PARSE_FAILED', 400],
      ['{"query": "{ plam { id } }"}', 'GRAPHQL_VALIDATION_FAILED', 400],
      ['{"query": "query ($id: ID!) { node(id: $id) { id } }"}', 'BAD_USER_INPUT', 400],
      ['{"query": "{ a: __typename }", "operationName": "other"}', 'OPERATION_RESOLUTION_FAILURE', 400],
    ];
    for (const [body, code, status] of cases) {
      const response = await api.post(body);
      const answer = (await response.json()) as Answer;
      expect([body, answer.errors?.[0]?.extensions.code, response.status]).toEqual([body, code, status]);
      expectNothingInside(answer);
    }
  });

  it('is refused where a foreign page could have sent it', async () => {
    const response = await api.post('{"query": "{ __typename }"}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('__typename');
  });

  it('is refused where it is neither POST nor GET, and says how to ask', async () => {
    const response = await fetch(`${api.url}/graphql`, { method: 'PUT', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.text()).toContain('POST');
  });

  it('is refused as a batch', async () => {
    const response = await api.post('[{"query": "{ __typename }"}, {"query": "{ __typename }"}]');
    expect(response.status).toBe(400);
  });
});

describe('a store that fails', () => {
  let own: Client;
  afterEach(() => own.close());

  const errorsOf = async () => {
    const answer = await own.ask('{ plans { totalCount } }');
    expectNothingInside(answer);
    return answer.errors;
  };

  it('by taking too long is a TIMEOUT', async () => {
    own = await startApi({
      wrap: reading(async (cypher) => {
        throw new StoreError('timeout', { en: `took too long:\n${cypher}`, zh: `took too long:\n${cypher}` });
      }),
    });
    expect(await errorsOf()).toMatchObject([{ path: ['plans'], extensions: { code: 'TIMEOUT' } }]);
    expect(String(own.logged[0])).toContain('took too long');
  });

  it('in its Cypher is an internal error here, and whole in the log', async () => {
    own = await startApi({
      wrap: reading(async (cypher) => {
        throw new StoreError('query', { en: `cannot run:\n${cypher}`, zh: `cannot run:\n${cypher}` });
      }),
    });
    expect(await errorsOf()).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(String(own.logged[0])).toContain('MATCH (n:Plan)');
  });

  it('because it is closed is unavailable', async () => {
    own = await startApi();
    await own.store.close();
    expect(await errorsOf()).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }]);
    expect((await fetch(`${own.url}/healthz`)).status).toBe(503);
  });

  it('because it is away is unavailable', async () => {
    own = await startApi({
      wrap: reading(async () => {
        throw new StoreError('unavailable', {
          en: 'neo4j://secret-host:7687 does not answer',
          zh: 'neo4j://secret-host:7687 does not answer',
        });
      }),
    });
    const errors = await errorsOf();
    expect(errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret-host');
  });

  it('because it went away meanwhile says when to come again, in either form', async () => {
    own = await startApi({
      wrap: reading(async () => {
        throw new StoreError('unavailable', { en: 'away', zh: 'away' });
      }),
    });
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const headers = { 'content-type': 'application/json', accept };
      const { status, headers: sent } = await own.post('{"query": "{ plans { totalCount } }"}', headers);
      expect([status, sent.get('retry-after')]).toEqual([503, '1']);
    }
  });

  /** A store whose reads take as long as the test says, and the time that each of them was given. */
  const slow = (given: number[], take: (timeoutMs: number) => number) => (store: GraphStore) =>
    reading(async (cypher, params, options) => {
      given.push(options!.timeoutMs!);
      const rows = await store.read(cypher, params);
      await new Promise((resolve) => setTimeout(resolve, take(options!.timeoutMs!)));
      return rows;
    })(store);
  const twoReads = '{ plan(id: "plan:national") { sections(first: 1) { edges { node { id } } } } }';

  it('gets the time that the request has left', async () => {
    const given: number[] = [];
    own = await startApi({
      limits: { timeoutMs: 60_000, modelBytes: 0, wordBytes: 0 },
      wrap: slow(given, () => 50),
    });
    await own.data(twoReads);
    expect(given).toHaveLength(2);
    expect(given[0]).toBeLessThanOrEqual(60_000);
    expect(given[1]).toBeLessThanOrEqual(given[0]! - 49);
  });

  it('is asked no more when the time of the request is up', async () => {
    const given: number[] = [];
    own = await startApi({
      limits: { timeoutMs: 200, modelBytes: 0, wordBytes: 0 },
      wrap: slow(given, (left) => left + 10),
    });
    const { errors } = await own.ask(twoReads);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/200 ms/), extensions: { code: 'TIMEOUT' } },
    ]);
    expect(given).toHaveLength(1);
  });
});
