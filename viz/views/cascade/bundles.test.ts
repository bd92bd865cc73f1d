import { describe, expect, it } from 'vitest';
import { bundlesOf } from './bundles.ts';
import type { BoardLine } from './paths.ts';

const width = 200;
const line = (from: number, to: number, groups = 'a b', whole = true): BoardLine => {
  const [left = '', right = ''] = groups.split(' ');
  return {
    id: `${groups} ${from} ${to}`,
    steps: [],
    path: '',
    from: { id: `${right} ${from}`, group: right, x: 300, y: from },
    to: { id: `${left} ${to}`, group: left, x: 0, y: to },
    whole,
  };
};
const every = (groups: string) =>
  [0, 40, 80].flatMap((from) => [0, 40, 80].map((to) => line(from, to, groups)));

interface Ends {
  from: { y: number };
  to: { y: number };
}

/** How many pairs of lines between two columns cross. */
function crossings(lines: readonly Ends[]): number {
  return lines.reduce(
    (sum, a, i) =>
      sum + lines.slice(i + 1).filter((b) => (a.from.y - b.from.y) * (a.to.y - b.to.y) < 0).length,
    0,
  );
}

describe('lines between two plans', () => {
  it('are one line where there are many', () => {
    const [bundle, ...others] = bundlesOf(every('a b'), width);
    expect(others).toEqual([]);
    expect(bundle!.lines).toHaveLength(9);
    expect(bundle!.middle).toEqual({ x: 250, y: 40 });
  });

  it('stay what they are where there are few', () => {
    expect(bundlesOf([line(0, 0), line(40, 40), line(80, 80)], width)).toEqual([]);
  });

  it('are told apart by plan, and from those of what is folded away, of which two are one', () => {
    const folded = [0, 1].map((y) => line(y, y, 'a b', false));
    const single = line(0, 0, 'a d', false);
    expect(
      bundlesOf([...every('a b'), ...every('a d'), ...folded, single], width).map(({ id, whole }) => [
        id,
        whole,
      ]),
    ).toEqual([
      ['b > a', true],
      ['d > a', true],
      ['b > a folded', false],
    ]);
  });

  it('cross no more than half as often', () => {
    const lines = [
      ...every('a b'),
      ...every('a d').map((one) => ({ ...one, from: { ...one.from, y: one.from.y + 200 } })),
    ];
    const drawn = bundlesOf(lines, width).map(({ lines: own }) => ({
      from: { y: own.reduce((sum, one) => sum + one.from.y, 0) / own.length },
      to: { y: own.reduce((sum, one) => sum + one.to.y, 0) / own.length },
    }));
    expect(crossings(lines)).toBeGreaterThan(20);
    expect(crossings(drawn)).toBeLessThanOrEqual(crossings(lines) / 2);
  });
});
