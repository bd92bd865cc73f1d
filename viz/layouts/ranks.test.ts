import { describe, expect, it } from 'vitest';
import { ranks } from './ranks.ts';

/** `task > goal`: each line leads from the lower to the higher. */
const ranksOf = (...lines: string[]) => {
  const links = lines
    .map((line) => line.split(' > '))
    .map(([source, target]) => ({ source: source!, target: target! }));
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  return Object.fromEntries(ranks(ids, links));
};

describe('the ranks of nodes', () => {
  it.each([
    ['one below what it leads to', ['task > goal'], { goal: 0, task: 1 }],
    ['below the lowest of what it leads to', ['a > goal', 'a > b', 'b > goal'], { goal: 0, b: 1, a: 2 }],
    ['side by side what leads to the same', ['a > goal', 'b > goal'], { goal: 0, a: 1, b: 1 }],
    ['a circle cut where it closes', ['a > b', 'b > c', 'c > a'], { a: 2, b: 1, c: 0 }],
    ['what leads to itself as if it did not', ['a > a', 'a > b'], { a: 1, b: 0 }],
  ])('%s', (_what, lines, expected) => {
    expect(ranksOf(...lines)).toEqual(expected);
  });

  it('follows a chain of any length', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `n${i} > n${i + 1}`);
    expect(ranksOf(...lines).n0).toBe(20_000);
  });
});
