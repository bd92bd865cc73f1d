import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type StepKind, type Stepping, stepBetween } from './step.ts';

/** Steps as somebody has judged them by hand: `>=2.5 % 2020` is at least 2.5 % by 2020. */
const rows = readFileSync(new URL('../../tests/gold/ledger/steps.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, 'part' | 'whole', StepKind]);

function number(indicator: string, printed: string, region: string): Stepping {
  const [, operator = '', value, unit, year] = /^(>=|<=|~|\+|-|x|rank)?([\d.]+) (\S+) (\d{4})$/.exec(
    printed,
  )!;
  return {
    indicator,
    region,
    value: Number(value),
    unit: unit!,
    year: Number(year),
    operator: (operator || '=') as NonNullable<Stepping['operator']>,
  };
}

const steps = rows.map(([indicator, above, below, part, kind]) => ({
  row: `${indicator}: ${above} → ${below} (${part})`,
  kind,
  found: stepBetween(
    number(indicator, above, '全国'),
    number(indicator, below, part === 'part' ? '辽宁省' : '全国'),
    part === 'part',
  ),
}));

describe('what becomes of a number on its way down', () => {
  it('is told as a person tells it, a hundred times', () => {
    expect(steps).toHaveLength(100);
    const others = steps.filter(({ kind, found }) => kind !== found.kind);
    expect(others.map(({ row, kind, found }) => `${row}: ${found.kind}, not ${kind}`)).toEqual([]);
  });

  it('never goes the wrong way', () => {
    for (const { row, found } of steps) {
      if (found.kind === 'HIGHER') expect(found.difference, row).toBeGreaterThan(0);
      if (found.kind === 'LOWER') expect(found.difference, row).toBeLessThan(0);
      if (found.kind === 'EARLIER') expect(found.years, row).toBeLessThan(0);
      if (found.kind === 'LATER') expect(found.years, row).toBeGreaterThan(0);
    }
  });

  it('is not compared over different times', () => {
    const [above, below] = [
      number('研发经费', '+7 % 2025', '全国'),
      number('研发经费', '+7 % 2025', '辽宁省'),
    ];
    expect(stepBetween({ ...above, pace: 'average' }, below, true)).toMatchObject({
      kind: 'INCOMPARABLE',
      why: expect.stringContaining('different times'),
      whyZh: expect.stringContaining('期间不同'),
    });
  });

  it('takes the number that was meant for one that cannot be right', () => {
    const above = number('研发经费投入强度', '2.5 % 2020', '全国');
    const below = {
      ...number('研发经费投入强度', '17 % 2017', '辽宁省'),
      suspect: 'ten times',
      likelyValue: 1.7,
    };
    expect(stepBetween(above, below, true)).toMatchObject({ kind: 'DIVIDED', difference: -0.8 });
  });
});
