import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, fittingLevels, levels, type Spacing } from './levels.ts';

const spacing: Spacing = { x: 20, y: 20, band: 80, width: 600 };
const box = (id: string, band = 0, more: Partial<Box> = {}): Box => ({
  id,
  width: 100,
  height: 40,
  band,
  rank: id,
  ...more,
});

const overlap = (a: Box, b: Box, places: ReturnType<typeof levels>) => {
  const [p, q] = [places.get(a.id)!, places.get(b.id)!];
  return Math.abs(p.x - q.x) < (a.width + b.width) / 2 && Math.abs(p.y - q.y) < (a.height + b.height) / 2;
};

describe('the layout by levels', () => {
  it('puts a lower band below a higher one', () => {
    const places = levels([box('province', 2), box('nation', 1)], [], spacing);
    expect(places.get('province')!.y).toBeGreaterThan(places.get('nation')!.y);
  });

  it('puts a node near what it is linked to', () => {
    const boxes = [box('a', 0), box('b', 0), box('y', 1), box('z', 1)];
    const links = [
      { source: 'y', target: 'b' },
      { source: 'z', target: 'a' },
    ];
    const places = levels(boxes, links, spacing);
    const side = (id: string) => Math.sign(places.get(id)!.x);
    expect(side('y')).toBe(side('b'));
    expect(side('z')).toBe(side('a'));
  });

  it('orders by rank where nothing is linked', () => {
    const places = levels([box('b', 0, { rank: '2016' }), box('a', 0, { rank: '2017' })], [], spacing);
    expect(places.get('b')!.x).toBeLessThan(places.get('a')!.x);
  });

  it('overlaps no two nodes, and is the same every time', () => {
    const size = fc.integer({ min: 10, max: 200 });
    const graph = fc
      .array(fc.record({ width: size, height: size, band: fc.nat({ max: 3 }) }), { maxLength: 25 })
      .chain((sizes) => {
        const boxes = sizes.map((s, i) => box(`n${i}`, s.band, s));
        const end = fc.nat({ max: Math.max(0, boxes.length - 1) }).map((i) => `n${i}`);
        return fc.tuple(
          fc.constant(boxes),
          fc.array(fc.record({ source: end, target: end }), { maxLength: 30 }),
        );
      });
    fc.assert(
      fc.property(graph, ([boxes, links]) => {
        const places = levels(boxes, links, spacing);
        expect(places).toEqual(levels(boxes, links, spacing));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b, places)).toBe(false);
      }),
    );
  });

  it('has long rows in a broad window and short ones in a narrow window', () => {
    const boxes = Array.from({ length: 30 }, (_, i) => box(`n${i}`));
    const rowsIn = (window: { width: number; height: number }) =>
      new Set([...fittingLevels(boxes, [], spacing, window).values()].map(({ y }) => y)).size;
    expect(rowsIn({ width: 2000, height: 500 })).toBeLessThan(rowsIn({ width: 500, height: 2000 }));
  });

  it('has no places for no nodes', () => {
    expect(fittingLevels([], [], spacing, { width: 100, height: 100 }).size).toBe(0);
  });
});
