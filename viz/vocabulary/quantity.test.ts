import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../language/format.ts';
import type { TargetOperator } from '../generated/operations.ts';
import en from '../language/en.json' with { type: 'json' };
import type { Say } from '../language/messages.ts';
import { type Quantity, quantity, withUnit } from './quantity.ts';

const say: Say = (key, parameters = {}) => formatMessage(en[key], 'en', parameters);
const read = (
  value: number | null,
  unit: string | null,
  operator: TargetOperator | null,
  valueMax: number | null = null,
) => quantity({ value, valueMax, unit, operator }, say);

describe('a quantity', () => {
  it('is read with its unit and how it is meant', () => {
    expect(read(600, '亿元', 'AT_LEAST')).toBe('at least 600 亿元');
    expect(read(2.5, '%', 'EQUAL')).toBe('2.5%');
    expect(read(1, '个', null, 3)).toBe('1–3 个');
  });

  it.each<[Partial<Quantity>, string]>([
    [{ operator: 'RISE_BY', limit: 'AT_LEAST' }, 'up by at least 10%'],
    [{ operator: 'FALL_BY', limit: 'AT_MOST' }, 'down by at most 10%'],
    [{ operator: 'RISE_BY', limit: 'ABOUT', pace: 'AVERAGE' }, 'up by about 10% a year on average'],
    [{ operator: 'AT_LEAST', pace: 'YEARLY' }, 'at least 10% every year'],
    [{ operator: 'EQUAL', pace: 'CUMULATIVE' }, '10% in all'],
  ])('says what bounds it and over what time: %o', (more, words) => {
    expect(quantity({ value: 10, valueMax: null, unit: '%', operator: null, ...more }, say)).toBe(words);
  });

  it('does not say its unit twice', () => {
    expect(read(2, '倍', 'TIMES')).not.toContain('倍');
    for (const unit of ['位', '位次', '名']) expect(read(15, unit, 'RANK')).toBe('rank 15');
  });

  it('is nothing where there is no number', () => {
    expect(read(null, '%', 'EQUAL')).toBeNull();
  });
});

describe('a number', () => {
  it('stands close to a sign, and apart from a word', () => {
    expect([withUnit(17, '%'), withUnit(68, '件'), withUnit(3, null)]).toEqual(['17%', '68 件', '3']);
  });
});
