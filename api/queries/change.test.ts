import { describe, expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { changeOf } from './change.ts';

const target = (value: number | undefined, unit = '', more: Partial<Target> = {}) =>
  ({ value, unit, operator: '>=', ...more }) as Target;

describe('what becomes of a target', () => {
  it('rises, falls or stays', () => {
    expect(changeOf(target(2.2, '%'), target(2.5, '%'))).toEqual({ change: 'RISES', difference: 0.3 });
    expect(changeOf(target(2.5, '%'), target(2.2, '%'))).toEqual({ change: 'FALLS', difference: -0.3 });
    expect(changeOf(target(2.5, '%'), target(2.5, '%'))).toEqual({ change: 'SAME', difference: 0 });
  });

  it('is measured in the unit of the first, where the other prints a multiple of it', () => {
    expect(changeOf(target(8000, '亿元'), target(2, '万亿元'))).toEqual({
      change: 'RISES',
      difference: 12000,
    });
    expect(changeOf(target(2, '万亿元'), target(8000, '亿元'))).toEqual({
      change: 'FALLS',
      difference: -1.2,
    });
    expect(changeOf(target(1, '亿元'), target(10000, '万元'))).toEqual({ change: 'SAME', difference: 0 });
  });

  it('is not known where units, kinds of number or sides differ', () => {
    expect(changeOf(target(12, '件'), target(12, '%')).why).toBe('one is in 件, the other in %');
    expect(changeOf(target(12), target(undefined)).why).toBe('one of them names no number');
    expect(changeOf(target(12, '%'), target(12, '%', { operator: '+' })).why).toBe(
      'one is a level to be reached at least, the other a rise',
    );
    expect(changeOf(target(12, '%'), target(12, '%', { operator: '<=' })).change).toBe('INCOMPARABLE');
  });

  it('says why it is not known in Chinese as well', () => {
    expect(changeOf(target(12, '件'), target(12)).whyZh).toBe('单位不同：件与无');
    expect(changeOf(target(12), target(undefined)).whyZh).toBe('其中一个没有数值');
    expect(changeOf(target(12, '%'), target(12, '%', { operator: '+' })).whyZh).toBe(
      '一个是水平值（下限），一个是增幅',
    );
  });

  it('is measured by the likely value of a suspect one', () => {
    const suspect = target(25, '%', { suspect: 'a point is lost', likelyValue: 2.5 });
    expect(changeOf(target(2.2, '%'), suspect)).toEqual({
      change: 'RISES',
      difference: 0.3,
      why: 'a likely value is taken for a suspect one',
      whyZh: '存疑的数值按可能的值比较',
    });
  });
});
