import { expect, it } from 'vitest';
import { continuationsOf } from './continuations.ts';
import { nationalPlan, target } from './made.ts';

const rate = (id: string, year: number, it = {}) =>
  target({ id, name: 'R&D强度', unit: '%', year, region: '全国', ...it });
const earlier = (...targets: ReturnType<typeof rate>[]) =>
  nationalPlan({ id: 'plan:十二五', title: '十二五规划', periodEnd: 2015, targets });
const later = (...targets: ReturnType<typeof rate>[]) =>
  nationalPlan({ id: 'plan:十三五', title: '十三五规划', periodEnd: 2020, targets });
const ends = (...args: Parameters<typeof continuationsOf>) =>
  continuationsOf(...args).map(({ type, from, to }) => `${from.id} ${type} ${to.id}`);

it('leads from a target to that for the same quantity and place in the plan before', () => {
  expect(ends(later(rate('b', 2020)), earlier(rate('a', 2015)))).toEqual(['b CONTINUES a']);
});

it('takes the latest of several', () => {
  expect(ends(later(rate('b', 2020)), earlier(rate('a', 2013), rate('c', 2015)))).toEqual(['b CONTINUES c']);
});

it.each([
  ['another quantity', rate('a', 2015, { indicator: 'indicator:专利' })],
  ['another place', rate('a', 2015, { region: '辽宁省' })],
  ['the same year', rate('a', 2020)],
])('does not join %s', (_, before) => {
  expect(ends(later(rate('b', 2020)), earlier(before))).toEqual([]);
});
