import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, nodesOf } from './client.ts';

interface List<T> {
  totalCount: number;
  edges: { node: T }[];
}
type Ids = List<{ id: string }>;

/** What lists hold and in which order, what search finds, and what is counted. `start` starts a server of its own over the small graph. */
export function listsContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.close());

  const ids = (list: Ids) => nodesOf(list).map(({ id }) => id);

  describe('plans', () => {
    const listed = async (argument: string) =>
      ids(
        (await api.data<{ plans: Ids }>(`{ plans${argument} { totalCount edges { node { id } } } }`)).plans,
      );

    it('come by date of issue, those without one first', async () => {
      expect(await listed('')).toEqual(['plan:outline', 'plan:year', 'plan:national', 'plan:provincial']);
    });

    it('come in the order that is asked for', async () => {
      expect(await listed('(orderBy: { field: ISSUED_ON, direction: DESC }, first: 2)')).toEqual([
        'plan:provincial',
        'plan:national',
      ]);
      expect(await listed('(orderBy: { field: TITLE })')).toEqual([
        'plan:year',
        'plan:national',
        'plan:outline',
        'plan:provincial',
      ]);
      expect((await listed('(orderBy: { field: PERIOD_START, direction: DESC })'))[0]).toBe('plan:national');
    });

    it('are held to every condition that is given', async () => {
      expect(await listed('(filter: { level: NATIONAL })')).toEqual(['plan:outline', 'plan:national']);
      expect(await listed('(filter: { level: NATIONAL, inCorpus: true })')).toEqual(['plan:national']);
      expect(await listed('(filter: { kind: "方案" })')).toEqual(['plan:provincial']);
      expect(await listed('(filter: { issuedFrom: "2016-07-28", issuedTo: "2016-12-31" })')).toEqual([
        'plan:national',
      ]);
      expect(await listed('(filter: { issuedFrom: "2016-07-29" })')).toEqual(['plan:provincial']);
      expect(await listed('(filter: { agency: "agency:government" })')).toEqual(['plan:provincial']);
      expect(await listed('(filter: { text: "滨海省" })')).toEqual(['plan:year', 'plan:provincial']);
      expect(await listed('(filter: { text: "〔2010〕" })')).toEqual(['plan:outline']);
      expect(await listed('(filter: {})')).toHaveLength(4);
    });

    it('take nothing that is typed for Cypher', async () => {
      expect(await listed(`(filter: { kind: "方案' OR 1=1 //", text: "') MATCH (x) RETURN x //" })`)).toEqual(
        [],
      );
    });

    it('refuse a date that is none', async () => {
      expect(
        (await api.error('{ plans(filter: { issuedFrom: "2016-13-40" }) { totalCount } }')).message,
      ).toMatch(/Date/);
    });
  });

  describe('agencies', () => {
    const listed = async (argument: string) =>
      ids(
        (await api.data<{ agencies: Ids }>(`{ agencies${argument} { totalCount edges { node { id } } } }`))
          .agencies,
      );

    it('come by name and are held to every condition', async () => {
      expect(await listed('')).toHaveLength(7);
      expect(await listed('(filter: { level: NATIONAL })')).toEqual(['agency:council']);
      expect(await listed('(filter: { kind: CLASS })')).toEqual(['agency:cities']);
      expect(await listed('(filter: { text: "海洋局" })')).toEqual(['agency:ocean']);
      expect((await listed('(filter: { text: "省厅" })')).sort()).toEqual(['agency:finance', 'agency:ocean']);
    });
  });

  describe('tasks', () => {
    const listed = async (argument: string) =>
      ids(
        (await api.data<{ tasks: Ids }>(`{ tasks${argument} { totalCount edges { node { id } } } }`)).tasks,
      );

    it('come plan by plan in reading order', async () => {
      expect(await listed('')).toEqual([
        'task:provincial:1.',
        'task:provincial:2.',
        'task:provincial:3.',
        'task:year:1.',
      ]);
    });

    it('are held to plan, agency, role, year and text', async () => {
      expect(await listed('(filter: { plan: "plan:year" })')).toEqual(['task:year:1.']);
      expect(await listed('(filter: { agency: "agency:science" })')).toHaveLength(4);
      expect(await listed('(filter: { agency: "agency:science", role: SUPPORTS })')).toEqual([
        'task:provincial:2.',
      ]);
      expect(await listed('(filter: { role: SUPPORTS })')).toEqual([
        'task:provincial:1.',
        'task:provincial:2.',
      ]);
      expect(await listed('(filter: { year: 2018 })')).toEqual(['task:year:1.']);
      expect(await listed('(filter: { text: "深海" })')).toEqual(['task:provincial:1.', 'task:year:1.']);
    });
  });

  describe('search', () => {
    const found = async (argument: string) =>
      (
        await api.data<{ search: { totalCount: number; edges: { score: number; node: { id: string } }[] } }>(
          `{ search(${argument}) { totalCount edges { score node { id } } } }`,
        )
      ).search;

    it('finds words of Chinese, best first', async () => {
      const { edges, totalCount } = await found('text: "深海装备"');
      expect(edges[0]!.node.id).toBe('field:deepsea');
      expect(edges.map(({ node }) => node.id)).toContain('task:provincial:1.');
      const scores = edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(totalCount).toBe(edges.length);
    });

    it('keeps to the labels that are asked for', async () => {
      const { edges } = await found('text: "深海装备", labels: [Task]');
      expect(edges.map(({ node }) => node.id).sort()).toEqual(['task:provincial:1.', 'task:year:1.']);
      expect((await found('text: "深海装备", labels: []')).edges).toEqual([]);
    });

    const ids = async (argument: string) => (await found(argument)).edges.map(({ node }) => node.id);

    it.each([
      ['科学技术厅', 'agency:science'],
      ['省科技厅', 'agency:science'],
      ['binhai', 'region:province'],
      ['hyj', 'agency:ocean'],
      ['深海装被', 'field:deepsea'],
      ['濱海省', 'region:province'],
      ['国发[2016]99号', 'plan:national'],
      ['海洋研发投入强渡', 'indicator:intensity'],
    ])('finds what is meant by %s', async (text, id) => {
      expect((await ids(`text: "${text}"`))[0]).toBe(id);
    });

    it('finds the tasks that an agency leads, and those that it supports', async () => {
      const led = await ids('text: "省科技厅 牵头"');
      expect(led.slice(0, 3).sort()).toEqual(['task:provincial:1.', 'task:provincial:3.', 'task:year:1.']);
      expect(await ids('text: "省科技厅 配合", labels: [Task]')).toEqual(['task:provincial:2.']);
    });

    it('finds what has only a part of a word, behind what has all of it', async () => {
      expect(await ids('text: "海洋装备", labels: [Task]')).toContain('task:provincial:1.');
      expect(await ids('text: "深海探测", labels: [Field]')).toEqual(['field:deepsea']);
    });

    it('wants what is quoted to be there, and takes either of two words', async () => {
      expect(await ids('text: "\\"深海装备\\" 人才", labels: [Task]')).toEqual([
        'task:provincial:1.',
        'task:year:1.',
      ]);
      expect((await ids('text: "浮标 或 人才", labels: [Task]')).sort()).toEqual([
        'task:provincial:2.',
        'task:provincial:3.',
      ]);
    });

    it('shows where the words stand, and counts the hits', async () => {
      const { search } = await api.data<{ search: unknown }>(
        `{ search(text: "深海装备", labels: [Task, Field]) { edges { node { id } snippet(chars: 20) { property text matches { start end } } }
           types: facets(of: TYPE) { label count } plans: facets(of: PLAN) { node { id } count } years: facets(of: YEAR) { year count }
           regions: facets(of: REGION) { count } fields: facets(of: FIELD, first: 1) { count } } }`,
      );
      expect(search).toEqual({
        edges: [
          {
            node: { id: 'field:deepsea' },
            snippet: { property: 'name', text: '深海装备', matches: [{ start: 0, end: 4 }] },
          },
          {
            node: { id: 'task:provincial:1.' },
            snippet: { property: 'name', text: '建设深海装备创新中心', matches: [{ start: 2, end: 6 }] },
          },
          {
            node: { id: 'task:year:1.' },
            snippet: { property: 'name', text: '深海装备创新中心建成投用', matches: [{ start: 0, end: 4 }] },
          },
        ],
        types: [
          { label: 'Task', count: 2 },
          { label: 'Field', count: 1 },
        ],
        plans: [
          { node: { id: 'plan:provincial' }, count: 1 },
          { node: { id: 'plan:year' }, count: 1 },
        ],
        years: [{ year: 2018, count: 1 }],
        regions: [],
        fields: [],
      });
    });

    it('keeps to a filter', async () => {
      const filtered = (filter: string) => ids(`text: "深海装备", filter: { ${filter} }`);
      expect(await filtered('plan: "plan:year"')).toEqual(['task:year:1.']);
      expect(await filtered('year: 2018')).toEqual(['task:year:1.']);
      expect(await filtered('year: 1999')).toEqual([]);
      expect(await ids('text: "深海", filter: { field: "field:deepsea" }')).toEqual(['project:station']);
      expect(await filtered('region: "region:province"')).toEqual([]);
    });

    it('refuses more than it gives', async () => {
      const search = (fields: string) => api.error(`{ search(text: "深海") { ${fields} } }`);
      expect((await search('facets(of: TYPE, first: 201) { count }')).message).toMatch(/200/);
      expect((await search('edges { snippet(chars: 5) { text } }')).message).toMatch(/20 and 500/);
    });

    it('finds nothing for nothing', async () => {
      expect(await found('text: " "')).toEqual({ totalCount: 0, edges: [] });
    });
  });

  describe('statistics', () => {
    it('count every label and type, and say where the graph is kept', async () => {
      const { statistics } = await api.data<{
        statistics: {
          store: string;
          nodes: { label: string; count: number }[];
          edges: { type: string; count: number }[];
        };
      }>('{ statistics { store nodes { label count } edges { type count } } }');
      expect(statistics.store).toBe(api.store.description);
      expect(statistics.nodes).toContainEqual({ label: 'Plan', count: 4 });
      expect(statistics.nodes).toContainEqual({ label: 'Task', count: 4 });
      expect(statistics.edges).toContainEqual({ type: 'LEADS', count: 4 });
      expect(statistics.edges).toContainEqual({ type: 'SUPERSEDES', count: 0 });
    });
  });
}
