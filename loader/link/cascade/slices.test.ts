import { describe, expect, it } from 'vitest';
import type { Frame } from './frames.ts';
import { nationalPlan, plan, target } from './made.ts';
import { sharesWithin, slicesOf } from './slices.ts';
import type { PlanContents, StandingTarget } from './standing.ts';

const frame = (above: PlanContents, kind: Frame['kind'] = 'carriesOut'): Frame => ({
  above,
  kind,
  steps: 1,
  why: 'It says so.',
  whyZh: '原文如此。',
});
const turnover = (id: string, it: Partial<StandingTarget>) =>
  target({ id, name: '技术合同成交额', unit: '亿元', ...it });

function slices(own: StandingTarget[], its: StandingTarget[], kind?: Frame['kind'], above = plan) {
  const whole = above({ id: 'plan:上', title: '上', targets: its });
  return slicesOf(plan({ targets: own }), whole, frame(whole, kind)).map(({ edge }) => edge);
}
const ends = (edges: ReturnType<typeof slices>) => edges.map(({ from, to }) => `${from.id} → ${to.id}`);

describe('a target refines', () => {
  it('the target for a later year, of which it is a year’s step', () => {
    const [edge] = slices(
      [turnover('a', { value: 374, year: 2017 })],
      [turnover('b', { value: 600, year: 2020 })],
    );
    expect(edge).toMatchObject({ type: 'REFINES', from: { id: 'a' }, to: { id: 'b' } });
    expect(edge!.properties).toMatchObject({
      basis: 'inferred',
      force: 'derived',
      why: '374亿元 (辽宁省, 2017) is a step on the way to 600亿元 (辽宁省, 2020) of 《上》: both measure 技术合同成交额. It says so.',
      whyZh:
        '374亿元（辽宁省，2017年）是实现《上》600亿元（辽宁省，2020年）的一步：二者都衡量技术合同成交额。原文如此。',
    });
  });

  it('the same target of the plan that is carried out', () => {
    expect(ends(slices([turnover('a', { year: 2020 })], [turnover('b', { year: 2020 })]))).toEqual(['a → b']);
  });

  it('the target of a larger place, of which it is a share; thematically where the plan is not named', () => {
    const [edge] = slices(
      [turnover('a', { year: 2020 })],
      [turnover('b', { year: 2020, region: '全国' })],
      'inForce',
      nationalPlan,
    );
    expect(edge!.properties).toMatchObject({
      force: 'thematic',
      why: expect.stringContaining('answers, for its place,'),
    });
  });

  it('one of the same year with another number, which it does not take over: also where only the end of a range differs', () => {
    const surest = slices(
      [turnover('a', { year: 2020, value: 600 })],
      [turnover('b', { year: 2020, value: 600 })],
    )[0]!;
    expect(surest.properties.why).toContain('takes over');
    for (const other of [{ value: 500 }, { value: 600, valueMax: 700 }]) {
      const [edge] = slices(
        [turnover('a', { year: 2020, value: 600 })],
        [turnover('b', { year: 2020, ...other })],
      );
      expect(edge!.properties.why).toContain('sets a number of its own for');
      expect(edge!.properties.confidence).toBeLessThan(Number(surest.properties.confidence));
    }
  });

  it('of several targets that of the nearest year', () => {
    const its = [turnover('far', { year: 2022 }), turnover('near', { year: 2020 })];
    expect(ends(slices([turnover('a', { year: 2020 })], its))).toEqual(['a → near']);
  });

  it('one with nearly the same name, where the plan that is broken down has none of the same quantity', () => {
    const own = target({ id: 'a', name: '各类国家级研发机构', year: 2017 });
    const its = [
      target({ id: 'b', name: '各类国家级重点研发机构', year: 2020 }),
      target({ id: 'c', name: '各类省级重点研发机构', year: 2020 }),
    ];
    const edges = slices([own], its);
    expect(ends(edges)).toEqual(['a → b']);
    expect(edges[0]!.properties.confidence).toBeLessThan(0.95);
  });
});

describe('a target does not refine', () => {
  it.each([
    ['another quantity', turnover('b', { indicator: 'indicator:其他', name: '其他', year: 2020 })],
    ['a target for an earlier year', turnover('b', { year: 2015 })],
    ['a target for a year far behind', turnover('b', { year: 2030 })],
    ['the target of another province', turnover('b', { region: '山东省', year: 2020 })],
    ['a target in another unit', turnover('b', { unit: '%', year: 2020 })],
  ])('%s', (_, other) => {
    expect(slices([turnover('a', { year: 2017 })], [other])).toEqual([]);
  });

  it('the target of a part of its own place', () => {
    expect(slices([turnover('a', { region: '全国', year: 2020 })], [turnover('b', { year: 2020 })])).toEqual(
      [],
    );
  });

  it('the like target of its own place in a plan that its own does not carry out', () => {
    expect(slices([turnover('a', { year: 2020 })], [turnover('b', { year: 2020 })], 'inForce')).toEqual([]);
  });

  it('one of like name in another unit', () => {
    const own = target({ id: 'a', name: '省级众创空间', year: 2017, unit: '个' });
    expect(
      slices([own], [target({ id: 'b', name: '省级众创空间数', indicator: 'x', unit: '亿元', year: 2020 })]),
    ).toEqual([]);
  });
});

it('takes a target that says no year for the end of its plan', () => {
  const whole = plan({
    id: 'plan:上',
    title: '上',
    periodEnd: 2020,
    targets: [turnover('b', { value: 600 })],
  });
  const own = plan({ targets: [turnover('a', { year: 2017 })] });
  expect(slicesOf(own, whole, frame(whole))[0]!.edge.properties.why).toContain('is a step on the way to');
});

it('finds the share of a zone in its province within one plan, and not the other way', () => {
  const zone = turnover('zone', { region: '大连市', year: 2020 });
  const own = plan({ targets: [turnover('province', { year: 2020 }), zone] });
  expect(ends(sharesWithin(own).map(({ edge }) => edge))).toEqual(['zone → province']);
});
