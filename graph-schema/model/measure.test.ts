import { describe, expect, it } from 'vitest';
import { isSameNumber, type Measured, printedNumber } from './measure.ts';

describe('one number that is printed twice', () => {
  it.each<[string, Measured, Measured, boolean]>([
    ['in two units', { value: 0.05, unit: '万亿元' }, { value: 500, unit: '亿元' }, true],
    ['once with 以上', { value: 2.5, unit: '%', operator: '>=' }, { value: 2.5, unit: '%' }, true],
    ['as another number', { value: 500, unit: '亿元' }, { value: 600, unit: '亿元' }, false],
    ['of another thing', { value: 500, unit: '家' }, { value: 500, unit: '亿元' }, false],
    ['as a rise', { value: 10, unit: '%', operator: '+' }, { value: 10, unit: '%' }, false],
    [
      'as a floor and as a ceiling',
      { value: 10, unit: '%', operator: '>=' },
      { value: 10, unit: '%', operator: '<=' },
      false,
    ],
    ['as a range, and its lower end', { value: 5, valueMax: 8, unit: '家' }, { value: 5, unit: '家' }, false],
    [
      'as a range in two units',
      { value: 1, valueMax: 2, unit: '万家' },
      { value: 10000, valueMax: 20000, unit: '家' },
      true,
    ],
  ])('%s', (_, a, b, same) => {
    expect(isSameNumber(a, b)).toBe(same);
    expect(isSameNumber(b, a)).toBe(same);
  });
});

describe('a number in words', () => {
  it.each<[string, Measured]>([
    ['6000亿元', { value: 6000, unit: '亿元', operator: '>=' }],
    ['5–8家', { value: 5, valueMax: 8, unit: '家' }],
    ['第4位', { value: 4, operator: 'rank' }],
    ['第4位', { value: 4, unit: '', operator: 'rank' }],
    ['第4名', { value: 4, unit: '名', operator: 'rank' }],
  ])('is %s', (words, number) => {
    expect(printedNumber(number)).toBe(words);
  });
});
