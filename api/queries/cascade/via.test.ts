import { expect, it } from 'vitest';
import type { Leg } from './graph.ts';
import { viaOf } from './via.ts';

/** A relation to `far`, named for the node that it comes from. */
const leg = (near: string, confidence: number, { far = 'task', length = 1 }: Partial<Leg> = {}): Leg => ({
  near,
  far,
  length,
  confidence,
  link: { from: far, type: 'IMPLEMENTS', to: near } as Leg['link'],
});
const distances = new Map([
  ['goal', 0],
  ['outline', 0],
  ['detour', 1],
  ['task', 1],
]);
const via = (...legs: Leg[]) => viaOf(legs, distances)?.to;

it('shows the surest relation, wherever it stands among the others', () => {
  expect(via(leg('goal', 0.4), leg('outline', 0.9))).toBe('outline');
  expect(via(leg('goal', 0.9), leg('outline', 0.4))).toBe('goal');
});

it('shows the first of two that are as sure', () => {
  expect(via(leg('goal', 0.7), leg('outline', 0.7))).toBe('goal');
});

it('shows none that goes a longer way round, however sure', () => {
  expect(via(leg('detour', 1), leg('goal', 0.2))).toBe('goal');
  expect(via(leg('detour', 1))).toBeUndefined();
});

it('counts a step within the outline as none', () => {
  expect(via(leg('detour', 0.5, { length: 0 }), leg('goal', 0.4))).toBe('detour');
});

it('is nothing where no relation arrives', () => {
  expect(via()).toBeUndefined();
});
