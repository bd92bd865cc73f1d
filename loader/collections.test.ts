import { describe, expect, it } from 'vitest';
import { addTo, defined, fitting, grouped, kept } from './collections.ts';

describe('fitting', () => {
  const days = ['a', 'b', 'b', 'd'];
  it.each([
    ['none', '', 0],
    ['the first alone', 'a', 1],
    ['several that are equal', 'b', 3],
    ['what lies between two', 'c', 3],
    ['all', 'e', 4],
  ])('counts those that stand before others: %s', (_, most, count) => {
    expect(fitting(days, (day) => day <= most)).toBe(count);
  });

  it('counts none of nothing', () => {
    expect(fitting([], () => true)).toBe(0);
  });

  it('looks at a few of many', () => {
    let asked = 0;
    const numbers = Array.from({ length: 1024 }, (_, i) => i);
    fitting(numbers, (n) => ++asked > 0 && n < 700);
    expect(asked).toBeLessThanOrEqual(11);
  });
});

describe('grouped', () => {
  it('keeps the order of keys and of what each has', () => {
    const words = ['工程', '行动', '工业', '行业', '计划'];
    expect([...grouped(words, ([first]) => first)]).toEqual([
      ['工', ['工程', '工业']],
      ['行', ['行动', '行业']],
      ['计', ['计划']],
    ]);
  });

  it('adds to what a key has already', () => {
    const lists = new Map([['a', [1]]]);
    addTo(lists, 'a', 2);
    addTo(lists, 'b', 3);
    expect(Object.fromEntries(lists)).toEqual({ a: [1, 2], b: [3] });
  });
});

describe('kept', () => {
  it('is made once, also where it is false or empty', () => {
    const store = new Map<string, boolean>();
    const made: string[] = [];
    const ask = (key: string) => kept(store, key, () => made.push(key) > 1);
    expect([ask('a'), ask('a'), ask('b'), ask('b')]).toEqual([false, false, true, true]);
    expect(made).toEqual(['a', 'b']);
  });
});

it('defined keeps what is zero, empty, false or null, and no undefined', () => {
  expect(Object.keys(defined({ a: 0, b: '', c: false, d: null, e: undefined }))).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
