import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from './separate.ts';

const box = (id: string) => ({ id, width: 100, height: 40 });

describe('boxes that lie over each other', () => {
  it('move apart along the shorter way', () => {
    const places = separate(
      [box('a'), box('b')],
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 10, y: 20 }],
      ]),
      0,
    );
    expect(places.get('a')!.x).toBe(0);
    expect(places.get('b')!.y - places.get('a')!.y).toBeGreaterThanOrEqual(40);
  });

  it('stay where they are when they do not', () => {
    const apart = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 200, y: 0 }],
    ]);
    expect(separate([box('a'), box('b')], apart, 10)).toEqual(apart);
  });

  it('never overlap in the end, however crowded they were', () => {
    const side = fc.integer({ min: 5, max: 200 });
    const place = fc.integer({ min: 0, max: 150 });
    const crowd = fc.array(fc.record({ width: side, height: side, x: place, y: place }), { maxLength: 25 });
    fc.assert(
      fc.property(crowd, (all) => {
        const boxes = all.map(({ width, height }, i) => ({ id: `n${i}`, width, height }));
        const places = separate(boxes, new Map(all.map(({ x, y }, i) => [`n${i}`, { x, y }])), 4);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const [p, q] = [places.get(a.id)!, places.get(b.id)!];
            const across = (a.width + b.width) / 2 - Math.abs(p.x - q.x);
            const down = (a.height + b.height) / 2 - Math.abs(p.y - q.y);
            expect(Math.min(across, down)).toBeLessThanOrEqual(0);
          }
      }),
    );
  });
});
