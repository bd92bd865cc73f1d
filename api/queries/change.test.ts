import { describe, expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { changeOf } from './change.ts';

const aim = (value: number | undefined, unit = '', more: Partial<Target> = {}) =>
  ({ value, unit, operator: '>=', ...more }) as Target;

describe('what becomes of an aim', () => {
  it('rises, falls or stays', () => {
    expect(changeOf(aim(2.2, '%'), aim(2.5, '%'))).toEqual({ change: 'RISES', difference: 0.3 });
    expect(changeOf(aim(2.5, '%'), aim(2.2, '%'))).toEqual({ change: 'FALLS', difference: -0.3 });
    expect(changeOf(aim(2.5, '%'), aim(2.5, '%'))).toEqual({ change: 'SAME', difference: 0 });
  });

  it('is measured in the unit of the first, where the other prints a multiple of it', () => {
    expect(changeOf(aim(8000, '亿元'), aim(2, '万亿元'))).toEqual({ change: 'RISES', difference: 12000 });
    expect(changeOf(aim(2, '万亿元'), aim(8000, '亿元'))).toEqual({ change: 'FALLS', difference: -1.2 });
    expect(changeOf(aim(1, '亿元'), aim(10000, '万元'))).toEqual({ change: 'SAME', difference: 0 });
  });

  it('is not known where units, kinds of number or sides differ', () => {
    expect(changeOf(aim(12, '件'), aim(12, '%')).why).toBe('one is in 件, the other in %');
    expect(changeOf(aim(12), aim(undefined)).why).toBe('one of them names no number');
    expect(changeOf(aim(12, '%'), aim(12, '%', { operator: '+' })).why).toBe(
      'one is a level to be reached at least, the other a rise',
    );
    expect(changeOf(aim(12, '%'), aim(12, '%', { operator: '<=' })).change).toBe('INCOMPARABLE');
  });

  it('says why it is not known in Chinese as well', () => {
    expect(changeOf(aim(12, '件'), aim(12)).whyZh).toBe('单位不同：件与无');
    expect(changeOf(aim(12), aim(undefined)).whyZh).toBe('其中一个没有数值');
    expect(changeOf(aim(12, '%'), aim(12, '%', { operator: '+' })).whyZh).toBe(
      '一个是水平值（下限），一个是增幅',
    );
  });

  it('is measured by the likely value of a suspect one', () => {
    const suspect = aim(25, '%', { suspect: 'a point is lost', likelyValue: 2.5 });
    expect(changeOf(aim(2.2, '%'), suspect)).toEqual({
      change: 'RISES',
      difference: 0.3,
      why: 'a likely value is taken for a suspect one',
      whyZh: '存疑的数值按可能的值比较',
    });
  });
});
