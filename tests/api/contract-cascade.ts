import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillCascade, lattice } from './cascade-graph.ts';
import {
  type Arguments,
  type Cascade,
  cascadeQuery,
  given,
  type Node,
  type Path,
  pathQuery,
} from './cascade-questions.ts';
import type { Client } from './client.ts';

/** What the walk along the cascade answers. `start` starts a server of its own, whose store may be written to. */
export function cascadeContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
    await fillCascade(api.store);
  });
  afterAll(() => api.close());

  const cascade = async (from: string, more: Arguments = {}) =>
    (await api.data<{ cascade: Cascade }>(cascadeQuery, { ...given, from, ...more })).cascade;
  /** The nodes on one side, with their distance. */
  const side = ({ nodes }: Cascade, which: Node['side']) =>
    nodes.filter((node) => node.side === which).map(({ entity, distance }) => `${distance} ${entity.id}`);
  const below = async (from: string, more: Arguments = {}) =>
    side(await cascade(from, { direction: 'DOWN', ...more }), 'DOWN');
  const above = async (from: string, more: Arguments = {}) =>
    side(await cascade(from, { direction: 'UP', ...more }), 'UP');
  const code = async (more: Arguments) =>
    (await api.error(cascadeQuery, { ...given, from: 'task:建中心', ...more })).extensions.code;
  const path = async (from: string, to: string, more: Arguments = {}) =>
    (await api.data<{ path: Path[] }>(pathQuery, { from, to, maxDepth: 8, first: 5, ...more })).path;
  const ids = ({ nodes }: Path) => nodes.map(({ id }) => id);

  describe('cascade', () => {
    it('leads from a national aim down to its shares, the tasks measured by them, and their agencies', async () => {
      expect(await below('target:强度2.5%')).toEqual([
        '1 target:强度2.6%',
        '2 task:建中心',
        '2 target:强度24%',
        '3 agency:科技厅',
        '3 task:建成中心',
        '4 agency:工信厅',
        '4 agency:财政厅',
      ]);
    });

    it('leads from a yearly task up to all that it serves', async () => {
      expect(await above('task:建成中心')).toEqual([
        '1 target:强度24%',
        '1 task:建中心',
        '2 section:新五年#（一）装备',
        '2 target:强度2.6%',
        '2 project:钻机工程',
        '3 project:深海专项',
        '3 target:强度2.5%',
      ]);
    });

    it('goes both ways from the middle, and tells them apart', async () => {
      const both = await cascade('task:建中心');
      expect(side(both, 'ROOT')).toEqual(['0 task:建中心']);
      expect(side(both, 'UP')).toEqual(await above('task:建中心'));
      expect(side(both, 'DOWN')).toEqual(await below('task:建中心'));
      expect(both).toMatchObject({
        root: { id: 'task:建中心' },
        totalNodes: both.nodes.length,
        truncated: false,
      });
    });

    it('begins at all that a section contains, which is no step away', async () => {
      expect(await below('section:新五年#（一）装备', { depth: 1 })).toEqual([
        '0 project:深海专项',
        '0 project:钻机工程',
        '1 task:建中心',
        '1 task:山岭造船',
        '2 agency:科技厅',
      ]);
    });

    it('begins at the whole outline of a plan, of whose headings it shows those that lead to something', async () => {
      const plan = await cascade('plan:新五年', { direction: 'DOWN', depth: 1 });
      const starts = side(plan, 'DOWN').filter((node) => node.startsWith('0 '));
      expect(starts).toContain('0 target:专利12件');
      expect(starts).toContain('0 section:新五年#（一）装备');
      expect(starts).not.toContain('0 section:新五年#（二）人才');
      expect(side(plan, 'DOWN')).toContain('1 plan:方案');
    });

    it('never takes a trajectory for a step', async () => {
      expect(await below('target:强度2.2%')).toEqual([]);
      expect(await below('project:旧深海专项')).toEqual([]);
      expect(await above('target:强度2.5%')).toEqual([]);
    });

    it('never takes a region or an agency that belongs to another for a step', async () => {
      expect(await above('region:港城')).toEqual([]);
      expect(await below('region:滨海')).toEqual([]);
    });

    it('goes up from what an agency leads, and from what it supports when asked', async () => {
      expect((await above('agency:财政厅')).slice(0, 2)).toEqual(['1 task:建成中心', '2 target:强度24%']);
      expect(await above('agency:工信厅')).toEqual([]);
      expect((await above('agency:工信厅', { supports: true }))[0]).toBe('1 task:建成中心');
    });

    it('goes as deep as it is told', async () => {
      expect(await above('task:建成中心', { depth: 1 })).toEqual(['1 target:强度24%', '1 task:建中心']);
      expect(await above('task:建成中心', { depth: 3 })).toContain('3 target:强度2.5%');
    });

    it('leaves out what is not sure enough, and all that only it leads to', async () => {
      expect(await above('task:建中心', { minConfidence: 0.7 })).toEqual([
        '1 section:新五年#（一）装备',
        '1 target:强度2.6%',
        '2 target:强度2.5%',
      ]);
    });

    it('takes only steps of the force that is asked for; without one a step is as binding as it is known', async () => {
      // the task of the year says that it carries out 建中心, without a force
      expect(await above('task:建成中心', { force: ['STATED'] })).toEqual([
        '1 target:强度24%',
        '1 task:建中心',
        '2 section:新五年#（一）装备',
      ]);
      expect(await below('section:新五年#（一）装备', { force: ['THEMATIC'] })).toContain('1 task:山岭造船');
      // what 建中心 is measured by is concluded, without a force
      expect(await above('task:建中心', { force: ['DERIVED'] })).toContain('1 target:强度2.6%');
    });

    it('shows each step with the sentence that states it or the reason that infers it', async () => {
      const { edges, nodes } = await cascade('task:建中心');
      const steps = edges.filter(({ type }) => type !== 'LEADS' && type !== 'SUPPORTS');
      expect(steps).toHaveLength(7);
      for (const { evidence } of edges) expect(evidence.quote ?? evidence.why).toEqual(expect.any(String));
      const shown = new Set(nodes.map(({ entity }) => entity.id));
      for (const { from, to } of edges) expect(shown.has(from.id) && shown.has(to.id)).toBe(true);
    });

    it('says by which relation it comes to a node, the surest from nearer the root', async () => {
      const { nodes } = await cascade('target:强度2.5%', { direction: 'DOWN' });
      const via = new Map(nodes.map((node) => [node.entity.id, node.via]));
      expect(via.get('target:强度2.5%')).toBeNull();
      expect(via.get('task:建成中心')).toEqual({
        type: 'CONTRIBUTES_TO',
        from: { id: 'task:建成中心' },
        to: { id: 'target:强度24%' },
      });
    });

    it('is null for an id that there is not, and one node where nothing hangs on it', async () => {
      expect(await cascade('task:nowhere')).toBeNull();
      expect(await cascade('task:宣传科普')).toMatchObject({ totalNodes: 1, edges: [], paths: [] });
    });

    it('shows the nearest where there are more than are asked for, and says so', async () => {
      const few = await cascade('target:强度2.5%', { direction: 'DOWN', first: 4 });
      expect(few.nodes.map(({ entity }) => entity.id)).toEqual([
        'target:强度2.5%',
        'target:强度2.6%',
        'task:建中心',
        'target:强度24%',
      ]);
      expect(few).toMatchObject({ truncated: true, totalNodes: 8 });
      expect(few.edges).toHaveLength(3);
    });

    it('refuses depths, sizes and confidences that cannot be', async () => {
      for (const more of [
        { depth: 0 },
        { depth: 9 },
        { minConfidence: 1.1 },
        { first: 0 },
        { first: 2001 },
        { paths: 201 },
      ])
        expect(await code(more), JSON.stringify(more)).toBe('BAD_USER_INPUT');
    });

    it('ends in a circle, and takes no longer where very many trails lead through few nodes', async () => {
      const down = await cascade('target:网0-0', { direction: 'DOWN', depth: 8, paths: 5 });
      // the others of the first layer lead to what stands below it, but not from it
      expect(down.totalNodes).toBe((lattice.layers - 1) * lattice.width + 1);
      expect(down.paths).toHaveLength(5);
      for (const { nodes, confidence } of down.paths) {
        expect(nodes).toHaveLength(lattice.layers);
        expect(confidence).toBeCloseTo(0.9 ** (lattice.layers - 1), 10);
      }
    });
  });

  describe('cascade on a day', () => {
    const day = (asOf: string) => below('section:新五年#（一）装备', { asOf });

    it('keeps what held then: a task of a year in its year, what a plan states from its issue on', async () => {
      expect(await day('2018-06-01')).toContain('2 task:建成中心');
      expect(await day('2019-06-01')).not.toContain('2 task:建成中心');
      expect(await day('2017-03-01')).toContain('1 task:建中心');
      expect(await day('2017-02-28')).not.toContain('1 task:建中心');
      expect(await day('2021-01-01')).not.toContain('1 task:建中心');
    });

    it('keeps a target from the issue of its plan to the end of its year', async () => {
      const targets = async (asOf: string) =>
        (await below('target:强度2.5%', { asOf })).filter((one) => /target/.test(one));
      expect(await targets('2017-02-28')).toEqual([]);
      expect(await targets('2017-12-31')).toEqual(['1 target:强度2.6%']);
      expect(await targets('2018-12-31')).toEqual(['1 target:强度2.6%', '2 target:强度24%']);
      expect(await targets('2019-01-01')).toEqual(['1 target:强度2.6%']);
      expect(await targets('2021-01-01')).toEqual([]);
    });

    it('keeps what says nothing of its time, and tells it apart', async () => {
      const { nodes } = await cascade('task:建中心', { asOf: '2019-06-01' });
      const dated = new Map(nodes.map((node) => [node.entity.id, node.dated]));
      expect(dated.get('task:港城建厂房')).toBe(false);
      expect(dated.get('project:钻机工程')).toBe(false);
      expect(dated.get('section:新五年#（一）装备')).toBe(true);
    });

    it('agrees with the days that each node says', async () => {
      const whole = await cascade('plan:新五年', { depth: 8 });
      for (const asOf of [
        '2016-07-27',
        '2016-07-28',
        '2017-04-30',
        '2017-12-31',
        '2018-01-01',
        '2020-12-31',
        '2021-01-01',
      ]) {
        const held = (await cascade('plan:新五年', { depth: 8, asOf })).nodes;
        for (const { entity, holdsFrom, holdsUntil } of held.filter(({ side }) => side !== 'ROOT')) {
          expect((holdsFrom ?? asOf) <= asOf && (holdsUntil ?? asOf) >= asOf, `${entity.id} on ${asOf}`).toBe(
            true,
          );
        }
        const kept = new Set(held.map(({ entity }) => entity.id));
        const lost = whole.nodes.filter(
          ({ entity, via }) => !kept.has(entity.id) && via?.type === 'IMPLEMENTS' && kept.has(via.to.id),
        );
        for (const { entity, holdsFrom, holdsUntil } of lost)
          expect((holdsFrom ?? asOf) > asOf || (holdsUntil ?? asOf) < asOf, `${entity.id} on ${asOf}`).toBe(
            true,
          );
      }
    });
  });

  describe('cascade in regions', () => {
    it('keeps below what holds for a region or a part of it, and what is above that', async () => {
      const found = await below('plan:新五年', { regions: ['region:滨海'] });
      expect(found).toContain('1 task:建中心');
      expect(found).toContain('2 task:港城建厂房');
      expect(found).toContain('0 target:强度2.5%');
      expect(found).not.toContain('1 task:山岭造船');
      // nothing there answers it
      expect(found).not.toContain('0 target:专利12件');
    });

    it('keeps what lies between the nation and a city where it leads to the city', async () => {
      expect(await below('section:新五年#（一）装备', { regions: ['region:港城'] })).toEqual([
        '0 project:深海专项',
        '0 project:钻机工程',
        '1 task:建中心',
        '2 agency:科技厅',
        '2 task:港城建厂房',
      ]);
    });

    it('keeps all that is above', async () => {
      expect(await above('task:建成中心', { regions: ['region:滨海'] })).toEqual(
        await above('task:建成中心'),
      );
    });

    it('says for which regions a node holds, as it or its plan says', async () => {
      const { nodes } = await cascade('task:港城建厂房', { direction: 'UP' });
      const regions = new Map(nodes.map((node) => [node.entity.id, node.regions.map(({ id }) => id)]));
      expect(regions.get('task:港城建厂房')).toEqual(['region:港城']);
      expect(regions.get('task:建中心')).toEqual(['region:滨海']);
      expect(regions.get('section:新五年#（一）装备')).toEqual([]);
    });
  });

  describe('paths of a cascade', () => {
    it('are its chains from the root to where they end, the surest first, with the product of their confidences', async () => {
      const { paths } = await cascade('task:建成中心', { direction: 'UP' });
      expect(paths.map((one) => [one.confidence.toFixed(2), ...ids(one)])).toEqual([
        ['1.00', 'task:建成中心', 'task:建中心', 'section:新五年#（一）装备'],
        ['0.60', 'task:建成中心', 'task:建中心', 'project:钻机工程', 'project:深海专项'],
        ['0.56', 'task:建成中心', 'target:强度24%', 'target:强度2.6%', 'target:强度2.5%'],
      ]);
      for (const { nodes, edges } of paths) expect(nodes).toHaveLength(edges.length + 1);
    });
  });

  describe('path', () => {
    const chain = ['task:建成中心', 'target:强度24%', 'target:强度2.6%', 'target:强度2.5%'];

    it('is the shortest chain of steps up, or down, the surest first', async () => {
      const up = await path('task:建成中心', 'target:强度2.5%');
      expect(up.map(ids)).toEqual([
        ['task:建成中心', 'task:建中心', 'target:强度2.6%', 'target:强度2.5%'],
        chain,
      ]);
      const down = await path('target:强度2.5%', 'task:建成中心');
      expect(down.map(ids)).toEqual(up.map((one) => ids(one).reverse()));
      expect(down[0]!.confidence).toBeCloseTo(0.72, 10);
      expect(down[0]!.edges.map(({ type }) => type)).toEqual(['REFINES', 'CONTRIBUTES_TO', 'IMPLEMENTS']);
    });

    it('begins with the agency that leads the task', async () => {
      expect((await path('agency:财政厅', 'section:新五年#（一）装备')).map(ids)).toEqual([
        ['agency:财政厅', 'task:建成中心', 'task:建中心', 'section:新五年#（一）装备'],
      ]);
    });

    it('is none where nothing joins the two, or only a longer chain, or neither is there', async () => {
      expect(await path('task:宣传科普', 'target:强度2.5%')).toEqual([]);
      expect(await path('task:山岭造船', 'task:建中心')).toEqual([]);
      expect(await path('task:建成中心', 'target:强度2.5%', { maxDepth: 2 })).toEqual([]);
      expect(await path('task:nowhere', 'nothing')).toEqual([]);
    });

    it('gives so many of very many as are asked for', async () => {
      expect(await path('target:网7-0', 'target:网0-1', { first: 7 })).toHaveLength(7);
    });

    it('refuses depths and numbers that cannot be', async () => {
      for (const more of [{ maxDepth: 9 }, { first: 51 }]) {
        const variables = { from: 'a', to: 'b', maxDepth: 8, first: 5, ...more };
        expect((await api.error(pathQuery, variables)).extensions.code).toBe('BAD_USER_INPUT');
      }
    });
  });
}
