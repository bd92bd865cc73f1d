import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, nodesOf } from './client.ts';

interface List<T> {
  totalCount: number;
  edges: { node: T }[];
}
type Names = List<{ name: string }>;
type Ids = List<{ id: string }>;

/** What one object answers: a plan, an agency, a task, any node, any relation. `start` starts a server of its own over the small graph. */
export function objectsContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.close());

  const ids = (list: Ids) => nodesOf(list).map(({ id }) => id);
  const names = (list: Names) => nodesOf(list).map(({ name }) => name);

  describe('plan', () => {
    const title = async (query: string) =>
      (await api.data<{ plan: { title: string } | null }>(query)).plan?.title;

    it('is found by its id, its 文号 or its title', async () => {
      expect(await title('{ plan(id: "plan:national") { title } }')).toBe(
        '国家海洋科技创新规划（2016—2020年）',
      );
      expect(await title('{ plan(docNumber: "滨政发〔2017〕8号") { title } }')).toBe(
        '滨海省海洋科技创新实施方案',
      );
      expect(await title('{ plan(title: "海洋强国建设纲要") { title } }')).toBe('海洋强国建设纲要');
    });

    it('is null where there is none, or where the id belongs to something else', async () => {
      expect(await title('{ plan(id: "plan:nowhere") { title } }')).toBeUndefined();
      expect(await title('{ plan(docNumber: "") { title } }')).toBeUndefined();
      expect(await title('{ plan(id: "agency:council") { title } }')).toBeUndefined();
    });

    it('must be asked for in exactly one way', async () => {
      expect((await api.error('{ plan { title } }')).extensions.code).toBe('BAD_USER_INPUT');
      expect((await api.error('{ plan(id: "plan:year", title: "x") { title } }')).message).toMatch(/one of/);
    });

    it('has every property, and null for what the document does not say', async () => {
      const { plan } = await api.data<{ plan: unknown }>(`{ plan(id: "plan:national") {
        id name label title shortTitle aliases docNumber issuedOn level kind periodStart periodEnd inCorpus files } }`);
      expect(plan).toEqual({
        id: 'plan:national',
        name: '国家海洋科技创新规划（2016—2020年）',
        label: 'Plan',
        title: '国家海洋科技创新规划（2016—2020年）',
        shortTitle: null,
        aliases: [],
        docNumber: '国发〔2016〕99号',
        issuedOn: '2016-07-28',
        level: 'NATIONAL',
        kind: '规划',
        periodStart: 2016,
        periodEnd: 2020,
        inCorpus: true,
        files: ['national.txt'],
      });
    });

    it('leads along each relation to the plans and agencies at its other end, with the words', async () => {
      const { plan } = await api.data<{
        plan: Record<string, { edges: unknown[] }>;
      }>(`{ plan(id: "plan:provincial") {
        issuers { edges { node { name } asPrinted evidence { quote } } }
        addressees { edges { node { name kind } } }
        implements { edges { node { title inCorpus } relation { type from { id } to { id } } } }
        citedBy { edges { node { title } evidence { plan { title } } } }
      } }`);
      expect(plan.issuers!.edges).toEqual([
        { node: { name: '滨海省人民政府' }, asPrinted: '滨政发', evidence: { quote: '滨政发' } },
      ]);
      expect(plan.addressees!.edges).toEqual([{ node: { name: '滨海省各市人民政府', kind: 'CLASS' } }]);
      expect(plan.implements!.edges).toEqual([
        {
          node: { title: '国家海洋科技创新规划（2016—2020年）', inCorpus: true },
          relation: { type: 'IMPLEMENTS', from: { id: 'plan:provincial' }, to: { id: 'plan:national' } },
        },
      ]);
      const year = '2018年滨海省海洋科技重点任务分工';
      expect(plan.citedBy!.edges).toEqual([{ node: { title: year }, evidence: { plan: { title: year } } }]);
    });

    it('has its outline in reading order, whole or down to a depth', async () => {
      const { plan } = await api.data<{
        plan: { all: List<{ number: string }>; top: List<{ heading: string }> };
      }>(
        `{ plan(id: "plan:national") {
          all: sections { totalCount edges { node { number } } }
          top: sections(depthMax: 1) { totalCount edges { node { heading } } } } }`,
      );
      expect(nodesOf(plan.all).map(({ number }) => number)).toEqual(['一、', '二、', '（一）', '（二）']);
      expect(nodesOf(plan.top).map(({ heading }) => heading)).toEqual(['总体目标', '重点任务']);
      expect([plan.all.totalCount, plan.top.totalCount]).toEqual([4, 2]);
    });

    it('has its tasks and targets in reading order', async () => {
      const { plan } = await api.data<{ plan: { tasks: Ids; targets: Ids } }>(
        '{ plan(id: "plan:provincial") { tasks { totalCount edges { node { id } } } targets { edges { node { id } } } } }',
      );
      expect(ids(plan.tasks)).toEqual(['task:provincial:1.', 'task:provincial:2.', 'task:provincial:3.']);
      expect(ids(plan.targets)).toEqual(['target:provincial']);
    });
  });

  describe('agency', () => {
    const name = async (argument: string) =>
      (await api.data<{ agency: { name: string } | null }>(`{ agency${argument} { name } }`)).agency?.name;

    it('is found by its id, its name, or an alias that only it has', async () => {
      expect(await name('(id: "agency:ocean")')).toBe('滨海省海洋局');
      expect(await name('(name: "滨海省海洋局")')).toBe('滨海省海洋局');
      expect(await name('(name: "省科技厅")')).toBe('滨海省科学技术厅');
    });

    it('is null for an alias that several have, and for none', async () => {
      expect(await name('(name: "省厅")')).toBeUndefined();
      expect(await name('(name: "科技部")')).toBeUndefined();
      expect(await name('(id: "plan:year")')).toBeUndefined();
    });

    it('leads to what it leads, supports, issues and receives', async () => {
      const { agency } = await api.data<{ agency: Record<'leads' | 'supports' | 'issues', Names> }>(
        `{ agency(id: "agency:science") {
          leads { totalCount edges { node { name ... on Task { year } } asPrinted } }
          supports { totalCount edges { node { name } } }
          issues { totalCount edges { node { name } } } } }`,
      );
      expect(names(agency.leads)).toEqual([
        '建设深海装备创新中心',
        '培养海洋科技人才',
        '深海装备创新中心建成投用',
      ]);
      expect(agency.leads.edges[2]).toMatchObject({ node: { year: 2018 }, asPrinted: '省科技厅' });
      expect(names(agency.supports)).toEqual(['布设近海观测浮标']);
      expect(agency.issues).toEqual({ totalCount: 0, edges: [] });
    });
  });

  describe('task', () => {
    it('has its place in its plan, and who leads and supports it as printed', async () => {
      const { task } = await api.data<{ task: unknown }>(`{ task(id: "task:provincial:1.") {
        number title text year plan { id } section { heading }
        leads { edges { node { name } asPrinted } }
        supports { edges { node { name } asPrinted } }
        implements { edges { node { name label } force } }
        implementedBy { edges { node { name } } }
      } }`);
      expect(task).toEqual({
        number: '1.',
        title: '建设深海装备创新中心',
        text: '建设深海装备创新中心',
        year: null,
        plan: { id: 'plan:provincial' },
        section: { heading: '主要任务' },
        leads: { edges: [{ node: { name: '滨海省科学技术厅' }, asPrinted: '省科技厅' }] },
        supports: {
          edges: [
            { node: { name: '滨海省工业和信息化厅' }, asPrinted: '省工信厅' },
            { node: { name: '滨海省财政厅' }, asPrinted: '省财政厅' },
          ],
        },
        implements: { edges: [{ node: { name: '突破深海装备', label: 'Section' }, force: 'STATED' }] },
        implementedBy: { edges: [{ node: { name: '深海装备创新中心建成投用' } }] },
      });
    });

    it('is null where there is none, and has no section where it stands before any', async () => {
      const { none, task } = await api.data<Record<string, unknown>>(
        '{ none: task(id: "task:none") { id } task(id: "task:year:1.") { section { id } year } }',
      );
      expect(none).toBeNull();
      expect(task).toEqual({ section: null, year: 2018 });
    });
  });

  describe('node and nodes', () => {
    it('find any node again by its id, each as what it is', async () => {
      const { nodes } = await api.data<{ nodes: unknown }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } ... on Target { value } ... on Text { plan { id } } } }`,
        { ids: ['field:deepsea', 'nothing', 'target:national', 'field:deepsea', 'text:year'] },
      );
      expect(nodes).toEqual([
        { __typename: 'Field', id: 'field:deepsea', name: '深海装备' },
        null,
        {
          __typename: 'Target',
          id: 'target:national',
          name: '海洋研究与试验发展经费投入强度达到2.5%',
          value: 2.5,
        },
        { __typename: 'Field', id: 'field:deepsea', name: '深海装备' },
        { __typename: 'Text', id: 'text:year', name: 'plan:year的全文', plan: { id: 'plan:year' } },
      ]);
    });

    it('give null for an id that there is not', async () => {
      expect(await api.data('{ node(id: "nothing") { id } }')).toEqual({ node: null });
    });

    it('take at most 200 ids', async () => {
      const error = await api.error('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: 201 }, (_, i) => `id ${i}`),
      });
      expect(error).toMatchObject({
        message: expect.stringContaining('at most 200'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });
  });

  describe('one relation', () => {
    const query =
      'query ($id: ID!) { relation(id: $id) { id type from { id } to { id } evidence { quote } } }';

    it('is found by the id that its ends give it', async () => {
      const id = 'plan:provincial IMPLEMENTS plan:national';
      expect(await api.data(query, { id })).toMatchObject({
        relation: {
          id,
          type: 'IMPLEMENTS',
          from: { id: 'plan:provincial' },
          to: { id: 'plan:national' },
          evidence: { quote: expect.any(String) },
        },
      });
    });

    it('is null where there is none of that id, or the id is none', async () => {
      for (const id of ['plan:national IMPLEMENTS plan:provincial', 'plan:national', 'a CITES', ''])
        expect(await api.data(query, { id }), id).toEqual({ relation: null });
    });
  });

  describe('relations and degree', () => {
    it('show all that hangs on a node from either end, with the same identity', async () => {
      const query = `query ($id: ID!, $direction: DirectionFilter!, $types: [EdgeType!]) { node(id: $id) { ... on Entity {
        degree relations(direction: $direction, types: $types) { totalCount edges { direction other { id } node { id type } } } } } }`;
      const of = (id: string, direction: string, types?: string[]) =>
        api.data<{ node: { degree: number; relations: { totalCount: number; edges: unknown[] } } }>(query, {
          id,
          direction,
          types,
        });
      const here = await of('plan:provincial', 'OUT', ['IMPLEMENTS', 'ADDRESSED_TO']);
      expect(here.node.relations.edges).toEqual([
        {
          direction: 'OUT',
          other: { id: 'agency:cities' },
          node: { id: 'plan:provincial ADDRESSED_TO agency:cities', type: 'ADDRESSED_TO' },
        },
        {
          direction: 'OUT',
          other: { id: 'plan:national' },
          node: { id: 'plan:provincial IMPLEMENTS plan:national', type: 'IMPLEMENTS' },
        },
      ]);
      const there = await of('plan:national', 'IN', ['IMPLEMENTS']);
      expect(there.node.relations.edges).toEqual([
        {
          direction: 'IN',
          other: { id: 'plan:provincial' },
          node: { id: 'plan:provincial IMPLEMENTS plan:national', type: 'IMPLEMENTS' },
        },
      ]);
      const both = await of('plan:provincial', 'BOTH');
      expect(both.node.relations.totalCount).toBe(both.node.degree);
      expect(both.node.relations.edges).toHaveLength(both.node.degree);
      expect((await of('plan:provincial', 'BOTH', [])).node.relations).toEqual({ totalCount: 0, edges: [] });
    });
  });
}
