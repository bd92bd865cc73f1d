import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, nodesOf } from './client.ts';

interface Ids {
  totalCount: number;
  edges: { node: { id: string } }[];
}

/** Every list can be filtered and ordered alike, counted and looked around in. `start` starts a server of its own over the small graph. */
export function filtersContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.close());

  const listed = async (list: string, args = '') => {
    const { found } = await api.data<{ found: Ids }>(
      `{ found: ${list}${args && `(${args})`} { totalCount edges { node { id } } } }`,
    );
    const ids = nodesOf(found).map(({ id }) => id);
    expect(found.totalCount).toBe(ids.length);
    return ids.map((id) => id.replace(/^[a-z]+:/, ''));
  };

  it.each([
    ['', ['national', 'provincial']],
    ['orderBy: { field: VALUE, direction: DESC }', ['provincial', 'national']],
    ['orderBy: { field: READING, direction: DESC }', ['provincial', 'national']],
    ['filter: { plan: "plan:national" }', ['national']],
    ['filter: { region: "region:province" }', ['provincial']],
    ['filter: { region: "region:east" }', ['provincial']],
    ['filter: { region: "region:none" }', []],
    ['filter: { year: 2020 }', ['national', 'provincial']],
    ['filter: { year: 2019 }', []],
    ['filter: { suspect: true }', ['provincial']],
    ['filter: { suspect: false }', ['national']],
    ['filter: { indicator: "indicator:intensity", unit: "%", operator: EQUAL }', ['national', 'provincial']],
    ['filter: { unit: "人" }', []],
    ['filter: { operator: AT_LEAST }', []],
    ['filter: { limit: AT_LEAST }', []],
    ['filter: { pace: AVERAGE }', []],
    ['filter: { binding: BINDING }', []],
    ['filter: { basis: STATED, confidenceFrom: 1 }', ['national', 'provincial']],
    ['filter: { basis: INFERRED }', []],
    ['filter: { agency: "agency:science" }', []],
    ['filter: { field: "field:deepsea" }', []],
    ['filter: { text: "全省海洋" }', []],
    ['filter: { text: "研发投入" }', ['provincial']],
  ])('targets(%s): %j', async (args, ids) => {
    expect(await listed('targets', args)).toEqual(ids);
  });

  it.each([
    ['orderBy: { field: YEAR, direction: DESC }, first: 1', ['year:1.']],
    ['filter: { basis: INFERRED }', []],
    ['filter: { confidenceFrom: 1, plan: "plan:year" }', ['year:1.']],
    ['filter: { agency: "agency:ocean" }', ['provincial:2.']],
    ['filter: { deadlineFrom: "2016" }', []],
    ['filter: { region: "region:province" }', []],
  ])('tasks(%s): %j', async (args, ids) => {
    const { tasks } = await api.data<{ tasks: Ids }>(`{ tasks(${args}) { edges { node { id } } } }`);
    expect(nodesOf(tasks).map(({ id }) => id.replace('task:', ''))).toEqual(ids);
  });

  it.each([
    ['agencies', 'filter: { plan: "plan:year" }', ['science']],
    ['agencies', 'filter: { plan: "plan:provincial" }', ['industry', 'ocean', 'science', 'finance']],
    ['agencies', 'filter: { year: 2018, level: PROVINCIAL }', ['science']],
    ['agencies', 'filter: { plan: "plan:provincial", agency: "agency:ocean" }', ['ocean', 'science']],
    ['agencies', 'filter: { plan: "plan:provincial", text: "海洋" }', ['ocean']],
    ['agencies', 'filter: { basis: INFERRED }', []],
    ['regions', '', ['east', 'province']],
    ['regions', 'orderBy: { field: NAME, direction: DESC }', ['province', 'east']],
    ['regions', 'filter: { kind: AREA }', ['east']],
    ['regions', 'filter: { plan: "plan:provincial", year: 2020 }', ['province']],
    ['regions', 'filter: { text: "全省" }', ['province']],
    ['fields', '', ['deepsea']],
    ['fields', 'filter: { plan: "plan:national" }', ['deepsea']],
    ['fields', 'filter: { plan: "plan:year" }', []],
    ['indicators', 'filter: { plan: "plan:national", unit: "%" }', ['intensity']],
    ['indicators', 'filter: { region: "region:province" }', ['intensity']],
    ['indicators', 'filter: { year: 2019 }', []],
    [
      'projects',
      'filter: { plan: "plan:national", field: "field:deepsea", category: "重大专项" }',
      ['station'],
    ],
    ['projects', 'filter: { plan: "plan:year" }', []],
    ['projects', 'filter: { basis: INFERRED }', []],
    ['projects', 'filter: { agency: "agency:science" }', []],
    ['plans', 'filter: { plan: "plan:national" }', ['provincial']],
    ['plans', 'filter: { year: 2018 }', ['national']],
    ['plans', 'filter: { year: 2021 }', []],
    ['plans', 'filter: { field: "field:deepsea" }', ['national']],
    ['plans', 'filter: { region: "region:east" }', []],
  ])('%s(%s): %j', async (list, args, ids) => {
    expect(await listed(list, args)).toEqual(ids);
  });

  it.each([
    [
      'agency(by: { name: "省科技厅" })',
      'leads',
      '',
      ['task:provincial:1.', 'task:provincial:3.', 'task:year:1.'],
    ],
    ['agency(by: { name: "省科技厅" })', 'leads', 'filter: { plan: "plan:year" }', ['task:year:1.']],
    ['agency(by: { name: "省科技厅" })', 'leads', 'filter: { year: 2018 }', ['task:year:1.']],
    ['agency(by: { name: "省科技厅" })', 'leads', 'filter: { basis: INFERRED }', []],
    ['agency(by: { name: "省科技厅" })', 'leads', 'filter: { region: "region:province" }', []],
    [
      'agency(by: { name: "省科技厅" })',
      'leads',
      'orderBy: { field: YEAR, direction: DESC }, first: 1',
      ['task:year:1.'],
    ],
    [
      'agency(by: { name: "省科技厅" })',
      'leads',
      'orderBy: { field: PRINTED, direction: DESC }, first: 2',
      ['task:year:1.', 'task:provincial:3.'],
    ],
    [
      'indicators(filter: { unit: "%" }) { edges { node',
      'targets',
      'filter: { region: "region:east" }',
      ['target:provincial'],
    ],
    [
      'target(id: "target:national")',
      'refinedBy',
      'filter: { basis: INFERRED, confidenceFrom: 0.8 }',
      ['target:provincial'],
    ],
    ['target(id: "target:national")', 'refinedBy', 'filter: { confidenceFrom: 0.9 }', []],
    ['target(id: "target:provincial")', 'refines', 'orderBy: { field: CONFIDENCE }', ['target:national']],
    ['plan(id: "plan:outline")', 'implementedBy', 'filter: { year: 2018 }', ['plan:national']],
    ['plan(id: "plan:outline")', 'implementedBy', 'filter: { year: 2021 }', []],
    ['plan(id: "plan:provincial")', 'tasks', 'filter: { agency: "agency:ocean" }', ['task:provincial:2.']],
    [
      'plan(id: "plan:provincial")',
      'tasks',
      'orderBy: { field: READING, direction: DESC }, first: 1',
      ['task:provincial:3.'],
    ],
    ['plan(id: "plan:provincial")', 'targets', 'filter: { suspect: true, limit: AT_LEAST }', []],
    ['plan(id: "plan:provincial")', 'targets', 'filter: { suspect: true }', ['target:provincial']],
    ['plan(id: "plan:provincial")', 'sections', 'filter: { basis: INFERRED }', []],
  ])('%s { %s(%s) }: %j', async (of, list, args, ids) => {
    const inner = `${list}${args && `(${args})`} { totalCount edges { node { id } } }`;
    const depth = of.split('{ edges').length;
    const data = await api.data(`{ of: ${of} { ${inner} }${depth > 1 ? ' } }' : ''} }`);
    const found = /"edges":(\[\{"node":\{"id".*?\]|\[\])(?:,|\})/.exec(JSON.stringify(data))![1]!;
    expect((JSON.parse(found) as { node: { id: string } }[]).map(({ node }) => node.id)).toEqual(ids);
    const total = Number(/"totalCount":(\d+)/.exec(JSON.stringify(data))![1]);
    expect(total).toBeGreaterThanOrEqual(ids.length);
    if (!args.includes('first')) expect(total).toBe(ids.length);
  });

  it('pages through relations that are ordered and filtered, all of them once', async () => {
    const page = async (after: string) =>
      (
        await api.data<{
          plan: { relations: Ids & { pageInfo: { endCursor: string; hasNextPage: boolean } } };
        }>(
          `{ plan(id: "plan:provincial") { relations(filter: { basis: STATED }, orderBy: { field: CONFIDENCE, direction: DESC }, first: 2${after}) {
              totalCount pageInfo { endCursor hasNextPage } edges { node { id } other { id } direction } } } }`,
        )
      ).plan.relations;
    const found: string[] = [];
    let relations = await page('');
    for (;;) {
      found.push(...nodesOf(relations).map(({ id }) => id));
      if (!relations.pageInfo.hasNextPage) break;
      relations = await page(`, after: "${relations.pageInfo.endCursor}"`);
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(relations.totalCount);
    expect(found.length).toBeGreaterThan(4);
  });

  it('lists doubts and hits under the same filters', async () => {
    const ids = async (query: string) => {
      const { found } = await api.data<{ found: Ids }>(
        `{ found: ${query} { totalCount edges { node { id } } } }`,
      );
      expect(found.totalCount).toBe(found.edges.length);
      return nodesOf(found).map(({ id }) => id);
    };
    expect(await ids('suspectTargets(filter: { year: 2020 })')).toEqual(['target:provincial']);
    expect(await ids('suspectTargets(filter: { year: 2019 })')).toEqual([]);
    expect(await ids('unsureRelations(below: 0.9, filter: { region: "region:province" })')).toEqual([
      'target:provincial REFINES target:national',
    ]);
    expect(await ids('unsureRelations(below: 0.9, filter: { basis: STATED })')).toEqual([]);
    expect(
      await ids('search(text: "深海装备创新中心", labels: [Task], filter: { basis: INFERRED })'),
    ).toEqual([]);
    expect(
      await ids(
        'search(text: "深海装备创新中心", labels: [Task], filter: { basis: STATED, confidenceFrom: 1, year: 2018 })',
      ),
    ).toEqual(['task:year:1.']);
    expect(await ids('plans(filter: { basis: STATED })')).toEqual([
      'plan:year',
      'plan:national',
      'plan:provincial',
    ]);
    expect(await ids('plans(filter: { basis: INFERRED, confidenceFrom: 0.1 })')).toEqual([]);
  });

  it('puts first what has most relations where that is asked', async () => {
    const by = (direction: string) =>
      api.data<{ agencies: Ids }>(
        `{ agencies(orderBy: { field: RELATIONS, direction: ${direction} }, first: 1) { edges { node { id } } } }`,
      );
    expect(nodesOf((await by('DESC')).agencies)).toEqual([{ id: 'agency:science' }]);
    expect(nodesOf((await by('ASC')).agencies)).not.toEqual([{ id: 'agency:science' }]);
  });

  it('pages through an order of numbers that are no whole ones', async () => {
    const page = async (after: string) =>
      (
        await api.data<{ targets: Ids & { pageInfo: { endCursor: string } } }>(
          `{ targets(orderBy: { field: VALUE }, first: 1${after}) { pageInfo { endCursor } edges { node { id } } } }`,
        )
      ).targets;
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([...nodesOf(first), ...nodesOf(second)].map(({ id }) => id)).toEqual([
      'target:national',
      'target:provincial',
    ]);
  });

  describe('counts', () => {
    const counts = async (query: string) => {
      const { found } = await api.data<{
        found: {
          total: number;
          counts: { count: number; year: number | null; node: { id: string } | null }[];
        };
      }>(`{ found: ${query} { total counts { count year node { id } } } }`);
      return [found.total, ...found.counts.map(({ count, year, node }) => [node?.id ?? year, count])];
    };

    it.each([
      [
        'taskCounts(by: AGENCY)',
        [4, ['agency:science', 4], ['agency:finance', 1], ['agency:industry', 1], ['agency:ocean', 1]],
      ],
      ['taskCounts(by: AGENCY, first: 1, filter: { plan: "plan:year" })', [1, ['agency:science', 1]]],
      ['taskCounts(by: PLAN)', [4, ['plan:provincial', 3], ['plan:year', 1]]],
      ['taskCounts(by: YEAR)', [4, [2018, 1]]],
      ['taskCounts(by: FIELD)', [4]],
      ['targetCounts(by: REGION)', [2, ['region:province', 1]]],
      ['targetCounts(by: YEAR, filter: { suspect: true })', [1, [2020, 1]]],
      ['targetCounts(by: AGENCY)', [2]],
    ])('%s: %j', async (query, expected) => {
      expect(await counts(query)).toEqual(expected);
    });

    it('come within bounds', async () => {
      expect((await api.error('{ taskCounts(by: PLAN, first: 501) { total } }')).message).toMatch(
        /between 0 and 500/,
      );
    });
  });

  describe('neighborhood', () => {
    const around = async (args: string) => {
      const { neighborhood } = await api.data<{
        neighborhood: {
          truncated: boolean;
          nodes: { distance: number; entity: { id: string } }[];
          edges: { id: string }[];
        } | null;
      }>(`{ neighborhood(${args}) { truncated nodes { distance entity { id } } edges { id } } }`);
      return (
        neighborhood && {
          truncated: neighborhood.truncated,
          nodes: neighborhood.nodes.map(({ distance, entity }) => `${distance} ${entity.id}`).sort(),
          edges: neighborhood.edges.map(({ id }) => id).sort(),
        }
      );
    };

    it('holds what is that many relations away, and the relations that lead there', async () => {
      expect(await around('id: "task:year:1.", types: [LEADS, IMPLEMENTS], depth: 2')).toEqual({
        truncated: false,
        nodes: [
          '0 task:year:1.',
          '1 agency:science',
          '1 task:provincial:1.',
          '2 section:national:2',
          '2 task:provincial:3.',
        ],
        edges: [
          'agency:science LEADS task:provincial:1.',
          'agency:science LEADS task:provincial:3.',
          'agency:science LEADS task:year:1.',
          'task:provincial:1. IMPLEMENTS section:national:2',
          'task:year:1. IMPLEMENTS task:provincial:1.',
        ],
      });
    });

    it('leaves whole texts out, unless they are asked for', async () => {
      expect((await around('id: "plan:year"'))?.nodes).not.toContain('1 text:year');
      expect((await around('id: "plan:year", types: [HAS_TEXT]'))?.nodes).toContain('1 text:year');
    });

    it('says when there is more than it may hold', async () => {
      const some = await around('id: "task:year:1.", limit: 2');
      expect([some?.truncated, some?.nodes.length]).toEqual([true, 2]);
    });

    it('is null of what is not there, and bounded', async () => {
      expect(await around('id: "task:none"')).toBeNull();
      const error = await api.error('{ neighborhood(id: "plan:year", depth: 5) { truncated } }');
      expect(error.message).toMatch(/between 1 and 4/);
    });
  });

  describe('an analysis', () => {
    const counted = async (analysis: string, args: string) =>
      (await api.data<{ found: { totalCount: number } }>(`{ found: ${analysis}(${args}) { totalCount } }`))
        .found.totalCount;

    /** of the target of the province, which is stated in its plan and set for 2020 */
    const ofTarget: [string, number][] = [
      ['filter: {}', 1],
      ['filter: { region: "region:province" }', 1],
      ['filter: { region: "region:east" }', 1],
      ['filter: { region: "region:none" }', 0],
      ['filter: { year: 2020 }', 1],
      ['filter: { year: 2021 }', 0],
      ['filter: { field: "field:deepsea" }', 0],
      ['filter: { basis: STATED, confidenceFrom: 1 }', 1],
      ['filter: { basis: INFERRED }', 0],
      ['filter: { plan: "plan:provincial" }', 1],
      ['filter: { plan: "plan:national" }', 0],
      ['filter: { suspect: true, text: "研发投入" }', 1],
      ['filter: { year: 2020 }, orderBy: { field: VALUE, direction: DESC }', 1],
      ['filter: { year: 2021 }, orderBy: { field: VALUE, direction: DESC }', 0],
    ];
    it.each(ofTarget)('ledger(%s): %d', async (args, count) => {
      expect(await counted('ledger', args)).toBe(count);
    });
    it.each(ofTarget)('outcomes(%s): %d', async (args, count) => {
      expect(await counted('outcomes', args)).toBe(count);
    });

    /** of the task that carries out, as its plan states, a section of one that is over by then */
    it.each([
      ['filter: {}', 1],
      ['filter: { region: "region:province" }', 0],
      ['filter: { year: 2020 }', 0],
      ['filter: { field: "field:deepsea" }', 0],
      ['filter: { basis: STATED, confidenceFrom: 1 }', 1],
      ['filter: { basis: INFERRED }', 0],
      ['filter: { plan: "plan:provincial" }', 1],
      ['filter: { plan: "plan:national" }', 0],
      ['plan: "plan:national", filter: { plan: "plan:provincial" }', 0],
      ['orderBy: { field: CONFIDENCE, direction: DESC }', 1],
    ])('radar(%s): %d', async (args, count) => {
      expect(await counted('radar', `asOf: "2021-06-30", ${args}`)).toBe(count);
    });
  });

  describe('a look-up', () => {
    it('takes one of what names a plan or an agency', async () => {
      const found = await api.data<Record<string, { id: string } | null>>(`{
        a: plan(by: { docNumber: "国发〔2016〕99号" }) { id } b: plan(by: { title: "海洋强国建设纲要" }) { id }
        c: plan(by: { id: "plan:year" }) { id } d: agency(by: { name: "省科技厅" }) { id }
        e: agency(by: { id: "agency:none" }) { id } f: target(id: "target:national") { id }
        g: target(id: "plan:year") { id } }`);
      expect(Object.values(found).map((one) => one?.id ?? null)).toEqual([
        'plan:national',
        'plan:outline',
        'plan:year',
        'agency:science',
        null,
        'target:national',
        null,
      ]);
    });

    it.each([
      'by: { id: "plan:year", title: "x" }',
      'by: {}',
      'by: { id: null }',
      'id: "plan:year", by: { id: "x" }',
    ])('is refused with %s', async (args) => {
      await expect(api.data(`{ plan(${args}) { id } }`)).rejects.toThrow(/one|non-null/);
    });
  });
}
