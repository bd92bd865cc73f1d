import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeNodes } from '../../graph-schema/index.ts';
import type { Client } from './client.ts';

interface Connection {
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  edges: { cursor: string; node: { id: string } }[];
}

type Page = { first?: number; after?: string | null; last?: number; before?: string | null };

const shape =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
const variables = '$first: Int, $after: String, $last: Int, $before: String';
const args = 'first: $first, after: $after, last: $last, before: $before';

/** How lists page, forwards and backwards. `start` starts a server of its own over the small graph. */
export function pagingContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.close());

  /** Lists that page alike: a plain one in two orders, one along relations, relations themselves, an outline. */
  const lists: Record<string, { query: string; list: (data: never) => Connection }> = {
    'plans by date of issue': {
      query: `query (${variables}) { plans(${args}) { ${shape} } }`,
      list: (data: { plans: Connection }) => data.plans,
    },
    'plans by title, last first': {
      query: `query (${variables}) { plans(orderBy: { field: TITLE, direction: DESC }, ${args}) { ${shape} } }`,
      list: (data: { plans: Connection }) => data.plans,
    },
    'what an agency leads': {
      query: `query (${variables}) { agency(id: "agency:science") { leads(${args}) { ${shape} } } }`,
      list: (data: { agency: { leads: Connection } }) => data.agency.leads,
    },
    'all relations of a node': {
      query: `query (${variables}) { node(id: "agency:science") { ... on Agency { relations(${args}) { ${shape} } } } }`,
      list: (data: { node: { relations: Connection } }) => data.node.relations,
    },
    'the outline of a plan': {
      query: `query (${variables}) { plan(id: "plan:national") { sections(${args}) { ${shape} } } }`,
      list: (data: { plan: { sections: Connection } }) => data.plan.sections,
    },
  };

  describe.each(Object.entries(lists))('%s', (_, { query, list }) => {
    const page = async (variables: Page) => list(await api.data<never>(query, { ...variables }));
    const ids = ({ edges }: Connection) => edges.map(({ node }) => node.id);

    it('come whole, with each member once', async () => {
      const whole = await page({});
      expect(whole.edges).toHaveLength(whole.totalCount);
      expect(new Set(ids(whole)).size).toBe(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(2);
      expect(whole.pageInfo).toEqual({
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: whole.edges[0]!.cursor,
        endCursor: whole.edges.at(-1)!.cursor,
      });
    });

    it('come page by page forwards', async () => {
      const whole = ids(await page({}));
      const walked: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const one: Connection = await page({ first: 2, after });
        expect(one.totalCount).toBe(whole.length);
        expect(one.pageInfo.hasPreviousPage).toBe(after !== null);
        walked.push(...ids(one));
        after = one.pageInfo.endCursor;
        more = one.pageInfo.hasNextPage;
        expect(more).toBe(walked.length < whole.length);
      }
      expect(walked).toEqual(whole);
    });

    it('come page by page backwards, each page in the order of the list', async () => {
      const whole = ids(await page({}));
      const walked: string[] = [];
      let before: string | null = null;
      for (let more = true; more; ) {
        const one: Connection = await page({ last: 2, before });
        expect(one.pageInfo.hasNextPage).toBe(before !== null);
        walked.unshift(...ids(one));
        before = one.pageInfo.startCursor;
        more = one.pageInfo.hasPreviousPage;
      }
      expect(walked).toEqual(whole);
    });

    it('come from between two cursors', async () => {
      const { edges } = await page({});
      const inner = await page({ after: edges[0]!.cursor, before: edges.at(-1)!.cursor });
      expect(ids(inner)).toEqual(edges.slice(1, -1).map(({ node }) => node.id));
    });

    it('come as none where none are asked for', async () => {
      const none = await page({ first: 0 });
      expect(none.edges).toEqual([]);
      expect(none.pageInfo).toMatchObject({ hasNextPage: true, startCursor: null, endCursor: null });
      expect(none.totalCount).toBeGreaterThan(2);
    });

    it.each([
      [{ first: -1 }, /negative/],
      [{ first: 201 }, /at most 200/],
      [{ last: 201 }, /at most 200/],
      [{ first: 1, last: 1 }, /not both/],
      [{ after: 'no cursor' }, /no cursor/],
      [{ before: '' }, /no cursor/],
      [{ after: Buffer.from('["printed",1]').toString('base64url') }, /list/],
      [{ after: Buffer.from('{"limit":1}').toString('base64url') }, /no cursor/],
    ])('are refused with words for %j', async (variables, words) => {
      const error = await api.error(query, variables);
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
      expect(error.message).toMatch(words);
    });
  });

  describe('a cursor', () => {
    it('is refused by a list in another order', async () => {
      const { plans } = await api.data<{ plans: Connection }>(`{ plans { ${shape} } }`);
      const error = await api.error(
        `query ($after: String) { plans(orderBy: { field: TITLE }, after: $after) { ${shape} } }`,
        { after: plans.pageInfo.startCursor },
      );
      expect(error).toMatchObject({
        message: expect.stringMatching(/another order/),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    it('keeps its place when something is added before it', async () => {
      const after = `query ($after: String) { plans(after: $after) { ${shape} } }`;
      const { plans } = await api.data<{ plans: Connection }>(`{ plans(first: 2) { ${shape} } }`);
      const rest = await api.data<{ plans: Connection }>(after, { after: plans.pageInfo.endCursor });
      const earlier = {
        id: 'plan:a',
        name: '早',
        title: '早',
        aliases: [],
        inCorpus: false,
      };
      await api.store.write((tx) => mergeNodes(tx, [{ label: 'Plan', properties: earlier }]));
      const later = await api.data<{ plans: Connection }>(after, { after: plans.pageInfo.endCursor });
      await api.store.write((tx) => tx.run('MATCH (n:Plan {id: $id}) DETACH DELETE n', { id: earlier.id }));
      expect(later.plans.edges).toEqual(rest.plans.edges);
    });
  });

  describe('marks', () => {
    const query = `query ($first: Int!, $after: String) { plan(id: "plan:national") { marks(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { start end kind entity { id } } } } } }`;
    interface Marks {
      plan: {
        marks: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: unknown[];
        };
      };
    }

    it('come page by page as the text reads', async () => {
      const whole = (await api.data<Marks>(query, { first: 2000 })).plan.marks;
      const walked: unknown[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const { plan }: Marks = await api.data<Marks>(query, { first: 3, after });
        walked.push(...plan.marks.edges);
        after = plan.marks.pageInfo.endCursor;
        more = plan.marks.pageInfo.hasNextPage;
      }
      expect(walked).toEqual(whole.edges);
      expect(walked).toHaveLength(whole.totalCount);
    });

    it('come at most 2000 at once', async () => {
      expect((await api.error(query, { first: 2001 })).message).toMatch(/at most 2000/);
    });
  });

  describe('search', () => {
    const query = `query ($first: Int!, $after: String) { search(text: "深海", first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } } }`;
    interface Search {
      search: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
        edges: unknown[];
      };
    }

    it('goes on behind a cursor', async () => {
      const { search: whole } = await api.data<Search>(query, { first: 200 });
      const { search: one } = await api.data<Search>(query, { first: 1 });
      const { search: rest } = await api.data<Search>(query, { first: 200, after: one.pageInfo.endCursor });
      expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      expect([...one.edges, ...rest.edges]).toEqual(whole.edges);
      expect(one.totalCount).toBe(whole.edges.length);
    });

    it('refuses sizes, cursors and texts that are none', async () => {
      expect((await api.error(query, { first: 201 })).message).toMatch(/200/);
      expect((await api.error(query, { first: 1, after: 'x' })).message).toMatch(/no cursor/);
      const long = await api.error('query ($text: String!) { search(text: $text) { totalCount } }', {
        text: '深'.repeat(201),
      });
      expect(long.extensions.code).toBe('BAD_USER_INPUT');
    });
  });
}
