import { describe, expect, it } from 'vitest';
import type { PlanLevel } from '../../generated/operations.ts';
import { columnOf, columnOrder } from './columns.ts';

const plan = (planLevel: PlanLevel, periodStart: number | null = null, periodEnd = periodStart) => ({
  planLevel,
  periodStart,
  periodEnd,
});
const task = { label: 'Task' } as const;

describe('the column of a card', () => {
  it('is that of its plan: nation, five years, province, year', () => {
    expect(columnOf(task, plan('NATIONAL'))).toBe('nation');
    expect(columnOf(task, plan('NATIONAL', 2016, 2020))).toBe('period');
    expect(columnOf(task, plan('PROVINCIAL'))).toBe('province');
    expect(columnOf(task, plan('PROVINCIAL', 2017, 2020))).toBe('province');
    expect(columnOf(task, plan('PROVINCIAL', 2017))).toBe('year');
    expect(columnOf(task, plan('MUNICIPAL', 2017, 2020))).toBe('city');
  });

  it('is that of agencies for an agency, whatever its plan', () => {
    expect(columnOf({ label: 'Agency' }, undefined)).toBe('agency');
  });

  it('is the nation’s for what no plan is known to state', () => {
    expect(columnOf({ label: 'SpecialProject' }, undefined)).toBe('nation');
  });

  it('lies between goal and agency', () => {
    expect(columnOrder).toEqual(['nation', 'period', 'province', 'city', 'year', 'agency']);
  });
});
