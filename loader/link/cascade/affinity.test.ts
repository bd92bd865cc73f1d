import { expect, it } from 'vitest';
import { affinityOf } from './affinity.ts';

const bag = (weights: Record<string, number>) => new Map(Object.entries(weights));

it.each<[string, Record<string, number>, Record<string, number>, number]>([
  ['the same topics, twice as often, are as near as can be', { 科技: 3, 人才: 4 }, { 科技: 6, 人才: 8 }, 1],
  ['no common topic is no nearness', { 科技: 3 }, { 农机: 4 }, 0],
  ['one topic of two is the share that it has in both', { 科技: 3, 人才: 4 }, { 科技: 3 }, 0.6],
  ['two topics with unlike weights', { 科技: 3, 人才: 4 }, { 科技: 4, 人才: 3 }, 0.96],
  ['a plan that speaks of nothing is near to none', { 科技: 3 }, {}, 0],
])('%s', (_, one, other, nearness) => {
  expect(affinityOf(bag(one), bag(other))).toBeCloseTo(nearness, 9);
  expect(affinityOf(bag(other), bag(one))).toBeCloseTo(nearness, 9);
});
