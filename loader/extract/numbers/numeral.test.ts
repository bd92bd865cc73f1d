import { describe, expect, it } from 'vitest';
import { numeralValue } from './numeral.ts';

describe('the value of a numeral', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['20000', 20000],
    ['二十', 20],
    ['十', 10],
    ['两', 2],
    ['一百零八', 108],
    ['两万五千', 25000],
    ['三千二百', 3200],
    ['百', 100],
    ['百万', 1_000_000],
    ['千亿', 1e11],
    ['万亿', 1e12],
    ['二〇二〇', 2020],
    ['三分之一', 1 / 3],
    ['1/4', 0.25],
  ])('%s', (text, value) => expect(numeralValue(text)).toBeCloseTo(value, 10));

  it.each(['', '百千', '三三', '分之二', '1/0', '一二三', '1,2,3x'])('“%s” is none', (text) =>
    expect(numeralValue(text)).toBeUndefined(),
  );
});
