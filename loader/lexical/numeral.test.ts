import { describe, expect, it } from 'vitest';
import { magnitudeOf, numeralValue, ordinalValue } from './numeral.ts';

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
    ['一万', 10_000],
    ['两亿', 2e8],
    ['一亿五千万', 150_000_000],
    ['十二亿三千万', 1_230_000_000],
    ['千亿', 1e11],
    ['万亿', 1e12],
    ['两万亿', 2e12],
    ['一万亿五千亿', 1.5e12],
    ['二〇二〇', 2020],
    ['三点五', 3.5],
    ['一点零五', 1.05],
    ['三分之一', 1 / 3],
    ['1/4', 0.25],
  ])('%s', (text, value) => expect(numeralValue(text)).toBeCloseTo(value, 10));

  it.each(['', '百千', '三三', '分之二', '1/0', '一二三', '1,2,3x', '点五', '三点', '甲'])(
    '“%s” is none',
    (text) => expect(numeralValue(text)).toBeUndefined(),
  );
});

describe('the number of a section or a day', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百零三', 103],
    ['一〇', 10],
    ['二〇一二', 2012],
    ['二Ｏ一二', 2012],
    ['二○一二', 2012],
    ['二零一二', 2012],
    ['12', 12],
    ['１２', 12],
  ])('%s', (words, value) => expect(ordinalValue(words)).toBe(value));

  it.each([[''], ['第'], ['1十'], ['甲乙'], ['十百']])('“%s” is none', (words) =>
    expect(ordinalValue(words)).toBeUndefined(),
  );
});

it.each([
  ['', 1],
  ['万', 10_000],
  ['百万', 1_000_000],
  ['万亿', 1e12],
])('the magnitude of “%s”', (words, value) => expect(magnitudeOf(words)).toBe(value));
