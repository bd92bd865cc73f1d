import { describe, expect, it } from 'vitest';
import { Best } from './best.ts';

const bestOf = (most: number, scores: readonly number[]) => {
  const best = new Best<number>(most);
  scores.forEach((score, i) => {
    best.add(score, i);
  });
  return best.all();
};

describe('the best of many', () => {
  it.each([
    ['all where there are few', 3, [1, 2], [1, 0]],
    ['of those that are alike the first', 2, [1, 2, 1, 2, 2], [1, 3]],
    ['what comes last', 1, [1, 1, 1, 1, 1, 1, 9], [6]],
    ['none of none', 2, [], []],
  ])('are %s', (_, most, scores, expected) => {
    expect(bestOf(most, scores)).toEqual(expected);
  });

  it('are those of sorting all', () => {
    const scores = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 313);
    const sorted = scores.map((score, i) => ({ score, i })).sort((a, b) => b.score - a.score || a.i - b.i);
    expect(bestOf(20, scores)).toEqual(sorted.slice(0, 20).map(({ i }) => i));
  });
});
