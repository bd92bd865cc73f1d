import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, merged, placeOf } from './sorted.ts';

const list = (...values: number[]) => Uint16Array.from(values);

describe('lists of places in order', () => {
  it.each([
    [[], 5, 0, 0],
    [[3, 5, 9], 5, 0, 1],
    [[3, 5, 9], 4, 0, 1],
    [[3, 5, 9], 10, 0, 3],
    [[3, 5, 9], 3, 1, 1],
    [[3, 5, 9], 0, 0, 0],
  ])('%j has %d, looked for from place %d on, at %d', (values, value, from, place) => {
    expect(placeOf(list(...values), value, from)).toBe(place);
  });

  it('keep what is in one of some lists', () => {
    expect([...kept(list(1, 3, 5, 7), [list(3, 4), list(0, 7, 9)])]).toEqual([3, 7]);
    expect([...kept(list(1, 2), [])]).toEqual([]);
  });

  it('are merged', () => {
    expect([...merged(list(1, 5), list(2, 9))]).toEqual([1, 2, 5, 9]);
    expect([...merged(list(), list(2))]).toEqual([2]);
    expect([...merged(list(4), list())]).toEqual([4]);
  });

  it('are treated as sets are, whatever is in them', () => {
    const places = fc
      .uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 200 })
      .map((values) => Uint16Array.from(values).sort());
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        const others = new Set([...b, ...c]);
        expect([...kept(a, [b, c])]).toEqual([...a].filter((place) => others.has(place)));
        const onlyB = b.filter((place) => !a.includes(place));
        expect([...merged(a, onlyB)]).toEqual([...a, ...onlyB].sort((x, y) => x - y));
      }),
    );
  });
});
