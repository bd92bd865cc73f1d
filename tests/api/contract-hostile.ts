import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Client } from './client.ts';

/** What somebody may send who means ill: each is refused with a clear error, and the server goes on. `start` starts one of its own. */
export function hostileContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(async () => {
    // whatever was sent before
    expect(
      (await api.data<{ plans: { totalCount: number } }>('{ plans { totalCount } }')).plans.totalCount,
    ).toBe(4);
    await api.close();
  });

  const codeOf = async (response: Response) =>
    ((await response.json()) as Answer).errors?.[0]?.extensions.code;

  /** Bytes as they are, over a connection of their own; what comes back. */
  const raw = (bytes: string | Buffer, toTheEnd = false) =>
    new Promise<string>((resolve) => {
      const { hostname, port } = new URL(api.url);
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1');
        if (!toTheEnd) socket.end();
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', () => resolve(answer));
      socket.setTimeout(5000, () => socket.destroy());
    });

  describe('a query', () => {
    it.each([
      [
        'of a thousand aliases',
        `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      ],
      [
        'that nests a thousand levels',
        `{ node(id: "x") ${'{ ... on Section { parent '.repeat(1000)}{ id }${' } }'.repeat(1000)} }`,
      ],
      ['of fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
      ['for a page of a hundred million', '{ plans(first: 100000000) { totalCount } }'],
      ['for a page beyond integers', '{ plans(first: 99999999999) { totalCount } }'],
      ['for a page below nothing', '{ plans(first: -1) { totalCount } }'],
      ['of a hundred thousand words', `{ ${'__typename '.repeat(100_000)}}`],
      ['of many directives', `{ plans ${'@a '.repeat(2000)}{ totalCount } }`],
      [
        'that doubles by fragments',
        `{ ...F0 } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F30 on Query { plans { totalCount } }`,
      ],
      [
        'for introspection in circles',
        `{ __schema { types ${'{ fields { type '.repeat(12)}{ name }${' } }'.repeat(12)} } }`,
      ],
      ['that is no GraphQL', '{{{{'],
    ])('%s is refused', async (_, query) => {
      const begun = performance.now();
      const { errors } = await api.ask(query);
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toMatch(/MATCH|node_modules/);
      expect(performance.now() - begun).toBeLessThan(8000);
    });
  });

  describe('a body', () => {
    it.each([
      ['of twenty megabytes', JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(20_000_000) }), 413],
      ['that is no JSON', '{"query":', 400],
      ['of null bytes', '\0\0\0\0', 400],
      ['that is a list', '[{"query":"{ __typename }"}]', 400],
      ['without a query', '{}', 400],
      ['with a query that is no text', '{"query":{"a":1}}', 400],
      ['with variables that are a list', '{"query":"{ __typename }","variables":[1]}', 400],
      [
        'that sets what every object has',
        '{"query":"{ __typename }","__proto__":{"x":1},"variables":{"__proto__":1}}',
        200,
      ],
    ])('%s is answered with %d', async (_, body, status) => {
      expect((await api.post(body)).status).toBe(status);
    });

    it('of invalid UTF-8 is read as such, or refused', async () => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.concat([
          Buffer.from('{"query":"{ plan(by: { title: \\"'),
          Buffer.from([0xff, 0xfe, 0xc0]),
          Buffer.from('\\" }) { id } }"}'),
        ]),
      });
      expect([200, 400]).toContain(response.status);
      if (response.status === 200) expect(await response.json()).toMatchObject({ data: { plan: null } });
    });

    it('of another kind is refused, so that no form of another page can send it', async () => {
      const plain = await api.post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
      expect(plain.status).toBeGreaterThanOrEqual(400);
      const form = await api.post('query={__typename}', {
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect(form.status).toBeGreaterThanOrEqual(400);
    });
  });

  describe('text', () => {
    const texts = [
      "') DETACH DELETE n //",
      '$text} RETURN 1 //',
      '`}) MATCH (m) RETURN m //',
      'title:* OR name:[* TO *]',
      '"unclosed AND (',
      '*:*',
      'a~9999 b^1e99',
      '\u0000',
      '\ud800',
      '\udc00\ud800',
      '\u202e\u200b',
      '%00%2e%2e',
      '../../etc/passwd',
      'x'.repeat(200),
      '𠮷'.repeat(60),
    ];

    it.each(texts)('%j is text wherever it may stand', async (text) => {
      const { data, errors } = await api.ask(
        `query ($t: String!, $i: ID!) {
           search(text: $t) { edges { node { id } } }
           plans(filter: { text: $t, kind: $t, agency: $i, region: $i, field: $i, plan: $i }) { totalCount }
           tasks(filter: { text: $t, plan: $i, agency: $i, region: $i, field: $i, deadlineFrom: $t, deadlineTo: $t }) { totalCount }
           targets(filter: { text: $t, unit: $t, indicator: $i, plan: $i }) { totalCount }
           agencies(filter: { text: $t, plan: $i, agency: $i }) { totalCount }
           indicators(filter: { text: $t, unit: $t }) { totalCount }
           projects(filter: { text: $t, category: $t, plan: $i }) { totalCount }
           taskCounts(by: AGENCY, filter: { text: $t }) { total }
           node(id: $i) { id } relation(id: $i) { id } neighborhood(id: $i) { truncated }
           a: plan(by: { title: $t }) { id } b: plan(by: { docNumber: $t }) { id } c: agency(by: { name: $t }) { id }
         }`,
        { t: text, i: text },
      );
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ plans: { totalCount: 0 }, node: null, a: null, b: null, c: null });
    });

    it('in cursors is refused', async () => {
      for (const after of texts.filter((text) => text.length < 100)) {
        const { errors } = await api.ask(
          'query ($a: String) { plans(after: $a) { totalCount edges { cursor } } }',
          { a: after },
        );
        expect([after, errors?.[0]?.extensions.code]).toEqual([after, 'BAD_USER_INPUT']);
      }
    });
  });

  describe('a path', () => {
    it.each([
      '/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/explorer/..%2f..%2fpackage.json',
      '/assets/..%5c..%5cpackage.json',
      '/%00',
      '/%ff',
    ])('%s leads nowhere', async (path) => {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 [34]\d\d/);
      expect(answer).not.toMatch(/root:|"dependencies"/);
    });
  });

  describe('a connection', () => {
    it('that sends no HTTP is closed', async () => {
      expect(await raw('\x16\x03\x01\x02\x00\x01\x00')).toMatch(/^(?:HTTP\/1\.1 400|$)/);
    });

    it('with two lengths of its body is refused', async () => {
      const answer = await raw(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
      );
      expect(answer).toMatch(/^HTTP\/1\.1 400/);
    });

    it('with heads beyond measure is refused', async () => {
      expect(
        await raw(`GET /livez HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`),
      ).toMatch(/^HTTP\/1\.1 431|^$/);
    });

    it('with many requests at once has them answered in their order, until they are too many', async () => {
      const one = 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\n';
      const statuses = async (count: number) => {
        const answer = await raw(`${`${one}\r\n`.repeat(count - 1)}${one}Connection: close\r\n\r\n`, true);
        return answer.match(/^HTTP\/1\.1 \d{3}/gm)!.map((line) => Number(line.slice(-3)));
      };
      expect(await statuses(50)).toEqual(Array(50).fill(200));
      const many = await statuses(200);
      expect(many.pop()).toBe(503);
      expect(new Set(many)).toEqual(new Set([200]));
    });

    it('a thousand of which stop in the midst of a request leave the server to others', async () => {
      const { hostname, port } = new URL(api.url);
      const silent = Array.from({ length: 1000 }, (_, i) => {
        const socket = connect(Number(port), hostname).on('error', () => undefined);
        if (i % 2) socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{');
        return socket;
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect((await fetch(`${api.url}/livez`)).status).toBe(200);
      for (const socket of silent) socket.destroy();
    });
  });

  it('another way of asking is refused by name', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${api.url}/graphql`, { method });
      expect([method, response.status]).toEqual([method, 405]);
    }
    expect(await codeOf(await fetch(`${api.url}/none`))).toBe('NOT_FOUND');
  });
}
