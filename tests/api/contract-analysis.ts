import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillCascade } from './cascade-graph.ts';
import type { Client } from './client.ts';

interface Id {
  id: string;
}
interface Series {
  region: Id | null;
  unit: string | null;
  points: {
    year: number | null;
    value: number;
    plan: Id;
    target: Id;
    suspect: string | null;
    likelyValue: number | null;
  }[];
}
interface Comparison {
  targets: {
    change: string;
    difference: number | null;
    why: string | null;
    indicator: Id;
    a: Id | null;
    b: Id | null;
  }[];
  targetCounts: { change: string; count: number }[];
  projects: { change: string; a: Id | null; b: Id | null; relation: { type: string } | null }[];
}
interface Coverage {
  counts: Record<
    'goals' | 'answered' | 'unanswered' | 'expired' | 'notBinding' | 'framing' | 'tasks' | 'orphans',
    number
  >;
  regionPlans: Id[];
  goals: {
    goal: Id;
    answered: boolean;
    aside: string | null;
    why: string | null;
    answerCount: number;
    answers: {
      entity: Id;
      plan: Id | null;
      reaches: Id;
      distance: number;
      confidence: number;
      via: { type: string }[];
    }[];
  }[];
  unanswered: Id[];
  orphans: Id[];
}
interface Load {
  leading: number;
  supporting: number;
}
interface Workload extends Load {
  byPlan: (Load & { plan: Id })[];
  byYear: (Load & { year: number | null })[];
  byField: (Load & { field: Id | null })[];
  targets: Id[];
}

/** What trajectories, comparisons, coverage and workload answer. `start` starts a server of its own to write to. */
export function analysisContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
    await fillCascade(api.store);
  });
  afterAll(() => api.close());
  const ids = (nodes: readonly Id[]) => nodes.map(({ id }) => id);

  describe('the series of an indicator', () => {
    const series = async (more = '') =>
      (
        await api.data<{ node: { series: Series[] } }>(
          `{ node(id: "indicator:强度") { ... on Indicator { series${more} {
            region { id } unit points { year value plan { id } target { id } suspect likelyValue } } } } }`,
        )
      ).node.series;

    it('has its aims year by year, the nation first, then each region', async () => {
      const found = await series();
      expect(
        found.map(({ region, unit, points }) => [
          region?.id,
          unit,
          ...points.map(({ year, value }) => `${year}: ${value}`),
        ]),
      ).toEqual([
        [undefined, '%', '2015: 2.2', '2020: 2.5'],
        ['region:滨海', '%', '2018: 24', '2020: 2.6'],
      ]);
    });

    it('shows what cannot be right as printed, with what was probably meant', async () => {
      expect((await series())[1]!.points[0]).toEqual({
        year: 2018,
        value: 24,
        plan: { id: 'plan:分工' },
        target: { id: 'target:强度24%' },
        suspect: '小数点可能脱落',
        likelyValue: 2.4,
      });
    });

    it('keeps to regions, beside the nation, and to plans', async () => {
      expect((await series('(regions: ["region:山岭"])')).map(({ region }) => region)).toEqual([null]);
      expect((await series('(regions: ["region:滨海"])')).map(({ region }) => region?.id)).toEqual([
        undefined,
        'region:滨海',
      ]);
      const scheme = await series('(plans: ["plan:方案"])');
      expect(scheme.flatMap(({ points }) => points.map(({ target }) => target.id))).toEqual([
        'target:强度2.6%',
      ]);
      expect(await series('(plans: [])')).toEqual([]);
    });
  });

  describe('comparePlans', () => {
    const compare = async (a: string, b: string) =>
      (
        await api.data<{ comparePlans: Comparison | null }>(
          `query ($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) {
            targets { change difference why indicator { id } a { id } b { id } }
            targetCounts { change count }
            projects { change a { id } b { id } relation { type } } } }`,
          { a, b },
        )
      ).comparePlans;

    it('tells which aims rise, appear and vanish, whatever multiple of a unit they print', async () => {
      const { targets } = (await compare('plan:旧五年', 'plan:新五年'))!;
      const of = (indicator: string) =>
        targets.filter((one) => one.indicator.id === `indicator:${indicator}`);
      expect(of('强度')).toMatchObject([{ change: 'RISES', difference: 0.3, why: null }]);
      expect(of('专利')).toMatchObject([{ change: 'APPEARS', a: null, b: { id: 'target:专利12件' } }]);
      expect(of('港区')).toMatchObject([{ change: 'VANISHES', a: { id: 'target:港区3个' }, b: null }]);
      expect(of('合同')).toMatchObject([{ change: 'RISES', difference: 12000, why: null }]);
    });

    it('turns round with its plans, and finds a plan the same as itself', async () => {
      const back = (await compare('plan:新五年', 'plan:旧五年'))!;
      expect(back.targets.find(({ indicator }) => indicator.id === 'indicator:强度')).toMatchObject({
        change: 'FALLS',
        difference: -0.3,
      });
      const same = (await compare('plan:旧五年', 'plan:旧五年'))!;
      expect(new Set(same.targets.map(({ change }) => change))).toEqual(new Set(['SAME']));
    });

    it('takes the likely value for a suspect one, and says so', async () => {
      expect((await compare('plan:方案', 'plan:分工'))!.targets).toMatchObject([
        { change: 'FALLS', difference: -0.2, why: expect.stringContaining('likely') },
      ]);
    });

    it('gives only the kinds of change that are asked for', async () => {
      const changes = async (wanted: string) =>
        (
          await api.data<{ comparePlans: Comparison }>(
            `{ comparePlans(a: "plan:旧五年", b: "plan:新五年") { targets(changes: ${wanted}) { change } } }`,
          )
        ).comparePlans.targets.map(({ change }) => change);
      expect(await changes('[RISES]')).toEqual(['RISES', 'RISES']);
      expect((await changes('[APPEARS, VANISHES]')).sort()).toEqual(['APPEARS', 'VANISHES']);
      expect(await changes('[]')).toEqual([]);
      expect(await changes('null')).toHaveLength(4);
    });

    it('counts the aims by every kind of change', async () => {
      const { targetCounts } = (await compare('plan:旧五年', 'plan:新五年'))!;
      // the lattice has targets that measure nothing
      expect(Object.fromEntries(targetCounts.map(({ change, count }) => [change, count]))).toEqual({
        APPEARS: 1,
        VANISHES: 1,
        RISES: 2,
        FALLS: 0,
        SAME: 0,
        INCOMPARABLE: 0,
      });
    });

    it('tells which projects go on, the same or in another’s place, which appear and vanish', async () => {
      const { projects } = (await compare('plan:旧五年', 'plan:新五年'))!;
      expect(projects.map(({ change, a, b, relation }) => [change, a?.id, b?.id, relation?.type])).toEqual([
        ['VANISHES', 'project:停办专项', undefined, undefined],
        ['CONTINUES', 'project:旧深海专项', 'project:钻机工程', 'CONTINUES'],
        ['CONTINUES', 'project:深海专项', 'project:深海专项', undefined],
      ]);
    });

    it('is null where one of them is no plan', async () => {
      expect(await compare('plan:旧五年', 'task:建中心')).toBeNull();
    });
  });

  describe('coverage', () => {
    const coverage = async (region: string, more = '') =>
      (
        await api.data<{ coverage: Coverage | null }>(
          `query ($region: ID!) { coverage(plan: "plan:新五年", region: $region${more}) {
            counts { goals answered unanswered expired notBinding framing tasks orphans } regionPlans { id }
            goals { goal { id } answered aside why answerCount answers {
              entity { id } plan { id } reaches { id } distance confidence via { type } } }
            unanswered { id } orphans { id } } }`,
          { region },
        )
      ).coverage;
    const goal = ({ goals }: Coverage, id: string) => goals.find((one) => one.goal.id === id);

    it('tells which goals of a plan a region answers, by what, and in how many steps', async () => {
      const found = (await coverage('region:滨海'))!;
      const aim = goal(found, 'target:强度2.5%')!;
      expect(aim.answers.slice(0, 2)).toMatchObject([
        { entity: { id: 'target:强度2.6%' }, plan: { id: 'plan:方案' }, distance: 1, confidence: 0.8 },
        {
          entity: { id: 'task:建中心' },
          distance: 2,
          via: [{ type: 'CONTRIBUTES_TO' }, { type: 'REFINES' }],
        },
      ]);
      expect(aim.answers.map(({ distance }) => distance)).toEqual([1, 2, 2, 3, 3]);
      expect(aim.answerCount).toBe(5);
    });

    it('counts a section as answered by what answers anything in it', async () => {
      const found = (await coverage('region:滨海'))!;
      const works = goal(found, 'section:新五年#二、任务')!;
      expect(works.answers[0]).toMatchObject({
        entity: { id: 'task:建中心' },
        reaches: { id: 'section:新五年#（一）装备' },
      });
    });

    it('takes a section that nobody is assigned to for an answer, where it carries the goal out', async () => {
      const found = (await coverage('region:山岭'))!;
      expect(goal(found, 'target:专利12件')!.answers).toMatchObject([
        { entity: { id: 'section:山岭方案#一、专利' }, plan: { id: 'plan:山岭方案' }, distance: 1 },
      ]);
    });

    it('tells which goals nothing answers, and which tasks answer nothing', async () => {
      const found = (await coverage('region:滨海'))!;
      expect(ids(found.unanswered)).toEqual(
        expect.arrayContaining(['target:专利12件', 'section:新五年#（二）人才']),
      );
      expect(ids(found.orphans)).toEqual(['task:宣传科普']);
      expect(found.counts).toEqual({
        goals: found.goals.length,
        answered: found.goals.filter(({ answered }) => answered).length,
        unanswered: found.unanswered.length,
        expired: 0,
        notBinding: 0,
        framing: 0,
        tasks: 4,
        orphans: 1,
      });
      expect(ids(found.regionPlans).sort()).toEqual(['plan:分工', 'plan:方案', 'plan:港城方案']);
    });

    it('keeps to the region, its parts with it', async () => {
      const other = (await coverage('region:山岭'))!;
      expect(goal(other, 'section:新五年#（一）装备')!.answers).toMatchObject([
        { entity: { id: 'task:山岭造船' } },
      ]);
      expect(goal(other, 'target:强度2.5%')!.answered).toBe(false);
      const city = (await coverage('region:港城'))!;
      expect(ids(city.goals.flatMap(({ answers }) => answers.map(({ entity }) => entity)))).toContain(
        'task:港城建厂房',
      );
    });

    it('heeds depth, confidence, force, and how deep sections are goals', async () => {
      const near = (await coverage('region:滨海', ', depth: 1'))!;
      expect(goal(near, 'target:强度2.5%')!.answerCount).toBe(1);
      const sure = (await coverage('region:滨海', ', minConfidence: 0.9'))!;
      expect(goal(sure, 'target:强度2.5%')!.answered).toBe(false);
      const bound = (await coverage('region:山岭', ', force: [STATED, DERIVED]'))!;
      expect(bound.counts).toMatchObject({ answered: 0, orphans: 1 });
      const aims = (await coverage('region:滨海', ', sectionDepth: 0'))!;
      expect(aims.goals.filter(({ goal: { id } }) => id.startsWith('section'))).toEqual([]);
    });

    it('asks no answer of what had run out on the day, or was not there yet', async () => {
      const { counts: now } = (await coverage('region:山岭', ', asOf: "2018-06-30"'))!;
      const { counts: after, goals } = (await coverage('region:山岭', ', asOf: "2031-01-01"'))!;
      const { counts: before } = (await coverage('region:山岭', ', asOf: "2010-01-01"'))!;
      expect(now).toMatchObject({ expired: 0, notBinding: 0 });
      expect(now.unanswered).toBeGreaterThan(3);
      expect(after).toEqual({ ...now, unanswered: 0, expired: now.unanswered });
      expect(before).toEqual({ ...now, unanswered: 0, notBinding: now.unanswered });
      expect(goals.find(({ aside }) => aside)).toMatchObject({
        answered: false,
        aside: 'EXPIRED',
        why: expect.stringMatching(/^It held until 20\d\d-12-31, which is before 2031-01-01\.$/),
      });
    });

    it('is null where there is no such plan or region', async () => {
      expect(await coverage('region:nowhere')).toBeNull();
      expect(await coverage('plan:方案')).toBeNull();
    });
  });

  describe('the workload of an agency', () => {
    const workload = async (agency: string, more = '') =>
      (
        await api.data<{ agency: { workload: Workload } }>(
          `query ($id: ID!) { agency(id: $id) { workload${more} { leading supporting
            byPlan { plan { id } leading supporting } byYear { year leading supporting }
            byField { field { id } leading supporting } targets { id } } } }`,
          { id: `agency:${agency}` },
        )
      ).agency.workload;

    it('counts what it leads and supports, by plan, year and field', async () => {
      expect(await workload('科技厅')).toEqual({
        leading: 2,
        supporting: 0,
        byPlan: [
          { plan: { id: 'plan:分工' }, leading: 1, supporting: 0 },
          { plan: { id: 'plan:方案' }, leading: 1, supporting: 0 },
        ],
        byYear: [
          { year: 2018, leading: 1, supporting: 0 },
          { year: null, leading: 1, supporting: 0 },
        ],
        byField: [
          { field: null, leading: 1, supporting: 0 },
          { field: { id: 'field:海洋装备' }, leading: 1, supporting: 0 },
        ],
        targets: [{ id: 'target:强度24%' }, { id: 'target:强度2.6%' }],
      });
    });

    it('names the targets of what it leads, not of what it supports', async () => {
      expect(await workload('工信厅')).toMatchObject({ leading: 0, supporting: 1, targets: [] });
    });

    it('keeps to a year, and to what holds on a day', async () => {
      expect((await workload('科技厅', '(year: 2018)')).leading).toBe(1);
      expect((await workload('科技厅', '(asOf: "2019-06-01")')).byPlan).toMatchObject([
        { plan: { id: 'plan:方案' } },
      ]);
      expect((await workload('科技厅', '(asOf: "2017-02-28")')).leading).toBe(0);
      expect((await workload('科技厅', '(asOf: "2021-01-01")')).leading).toBe(0);
    });

    it('is nothing for an agency without tasks', async () => {
      expect(await workload('不相干厅')).toEqual({
        leading: 0,
        supporting: 0,
        byPlan: [],
        byYear: [],
        byField: [],
        targets: [],
      });
    });
  });

  describe('who leads a task', () => {
    it('comes in the order of print: the first that is named is the first', async () => {
      const { task } = await api.data<{ task: { leads: { edges: { node: Id }[] } } }>(
        '{ task(id: "task:建成中心") { leads { edges { node { id } } } } }',
      );
      expect(task.leads.edges.map(({ node }) => node.id)).toEqual(['agency:科技厅', 'agency:财政厅']);
    });
  });
}
