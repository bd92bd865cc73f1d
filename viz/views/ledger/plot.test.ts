import { describe, expect, it } from 'vitest';
import { placeOf, plotOf } from './plot.ts';
import type { LedgerStep } from './useLedger.ts';

const national = { id: 'n', value: 10, unit: '%', targetYear: 2020, indicator: { id: 'i', name: '指标' } };

const step = (
  kind: LedgerStep['kind'],
  difference: number | null,
  more: { local?: string; national?: Partial<typeof national> | null; periodEnd?: number } = {},
) =>
  ({
    kind,
    difference,
    national: more.national === null ? null : { ...national, ...more.national },
    nationalPlan: { periodEnd: more.periodEnd ?? null },
    local: kind === 'DROPPED' ? null : { id: more.local ?? 'l' },
    localPlan: { id: 'plan' },
  }) as unknown as LedgerStep;

const sidesOf = (steps: LedgerStep[]) => plotOf(steps).flatMap(({ dots }) => dots.map(({ side }) => side));

describe('where a number lies beside the national one', () => {
  it('is the middle for the same number, and within the picture for any other', () => {
    expect(placeOf(0)).toBe(0.5);
    expect(placeOf(7)).toBe(placeOf(1));
    expect(placeOf(1)).toBeLessThan(1);
    expect(placeOf(-1)).toBeCloseTo(1 - placeOf(1));
  });

  it('is farther from the middle, the farther it is from the number, and never so near that dots touch', () => {
    const places = [0.001, 0.05, 0.5, 1].map(placeOf);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0.59);
  });
});

describe('the picture of steps', () => {
  it('sets lower to the left, the same in the middle, higher to the right', () => {
    const steps = [
      step('HIGHER', 2, { local: 'a' }),
      step('TAKEN_OVER', 0, { local: 'b' }),
      step('LOWER', -2, { local: 'c' }),
    ];
    expect(sidesOf(steps)).toEqual(['below', 'same', 'above']);
  });

  it('has one row for a number that text and table print, and one dot for what answers both', () => {
    const rows = plotOf([
      step('HIGHER', 2),
      step('HIGHER', 2, { national: { targetYear: null as never }, periodEnd: 2020 }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.dots.map(({ steps }) => steps.length)).toEqual([1]);
  });

  it('draws numbers that lie close together as one dot, but never those of two sides', () => {
    const close = [step('HIGHER', 1, { local: 'a' }), step('HIGHER', 1.1, { local: 'b' })];
    expect(plotOf(close)[0]!.dots.map(({ steps }) => steps.length)).toEqual([2]);
    expect(sidesOf([step('HIGHER', 0.001, { local: 'a' }), step('TAKEN_OVER', 0, { local: 'b' })])).toEqual([
      'same',
      'above',
    ]);
  });

  it('counts what is no distance: parts of a whole, numbers that are dropped or do not compare', () => {
    const rows = plotOf([
      step('DIVIDED', -9, { local: 'a' }),
      step('DIVIDED', -8, { local: 'b' }),
      step('DROPPED', null),
      step('INCOMPARABLE', null, { local: 'c' }),
    ]);
    expect(rows[0]!.dots).toEqual([]);
    expect(rows[0]!.others).toEqual([
      { kind: 'DIVIDED', count: 2 },
      { kind: 'DROPPED', count: 1 },
      { kind: 'INCOMPARABLE', count: 1 },
    ]);
  });

  it('leaves out what has no national number, and sets first what lies farthest from one', () => {
    const other = { indicator: { id: 'j', name: '另一指标' } };
    const rows = plotOf([
      step('NEW', null, { national: null }),
      step('TAKEN_OVER', 0),
      step('LOWER', -5, { national: other }),
    ]);
    expect(rows.map(({ indicator }) => indicator.id)).toEqual(['j', 'i']);
  });
});
