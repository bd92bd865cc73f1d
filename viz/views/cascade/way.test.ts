import { describe, expect, it } from 'vitest';
import type { Step } from './graph.ts';
import { wayOf, wayOfStep } from './way.ts';

const step = (doer: string, goal: string, confidence = 1): Step => ({
  id: `${doer} ${goal}`,
  type: 'IMPLEMENTS',
  force: 'STATED',
  doer,
  goal,
  sentence: {
    plan: null,
    quote: null,
    start: null,
    end: null,
    basis: 'STATED',
    confidence,
    why: null,
    whyZh: null,
  },
});
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

/** nation ← province ← year ← agency, and another year that nothing of this touches */
const graph = {
  steps: [
    step('agency', 'year'),
    step('year', 'province'),
    step('province', 'nation', 0.6),
    step('province', 'other nation', 0.9),
    step('other year', 'other province'),
  ],
};

describe('the way of a card', () => {
  it('goes all the way up, the surest of equally near first, and all the way down', () => {
    const way = wayOf(graph, 'year');
    expect(ids(way.up)).toEqual(['year province', 'province other nation', 'province nation']);
    expect(ids(way.down)).toEqual(['agency year']);
    expect([...way.cards].sort()).toEqual(['agency', 'nation', 'other nation', 'province', 'year']);
  });

  it('does not turn round: what else a goal has is not on it', () => {
    const more = { steps: [...graph.steps, step('sibling', 'province')] };
    expect(wayOf(more, 'year').cards.has('sibling')).toBe(false);
  });

  it('ends even where steps go round in a circle', () => {
    const circle = { steps: [step('a', 'b'), step('b', 'a')] };
    expect(ids(wayOf(circle, 'a').up)).toEqual(['a b', 'b a']);
  });

  it('is the card alone where no step touches it', () => {
    expect([...wayOf(graph, 'lonely').cards]).toEqual(['lonely']);
  });
});

describe('the way of a step', () => {
  it('is its two ends', () => {
    expect([...wayOfStep(graph, 'year province')!.cards].sort()).toEqual(['province', 'year']);
    expect(wayOfStep(graph, 'nothing')).toBeUndefined();
  });
});
