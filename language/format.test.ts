import { describe, expect, it } from 'vitest';
import { formatMessage } from './format.ts';

describe('a message', () => {
  it('has its parameters put in, numbers as the language writes them', () => {
    expect(formatMessage('{count} of {name}', 'en', { count: 12_345, name: 'x' })).toBe('12,345 of x');
  });

  it.each([
    ['2025', '2025年前', 'by 2025'],
    ['2025-06', '2025年6月前', 'by June 2025'],
    ['2025-06-30', '2025年6月30日前', 'by 30 June 2025'],
  ])('says the date %s as the language does, and no more than is known', (iso, chinese, english) => {
    expect(formatMessage('{date}前', 'zh', { date: { iso } })).toBe(chinese);
    expect(formatMessage('by {date}', 'en', { date: { iso } })).toBe(english);
  });

  it('keeps what it is not told', () => {
    expect(formatMessage('{count}', 'en', {})).toBe('{count}');
  });

  it('takes the form that the number asks for', () => {
    const results = { one: '{count} result', other: '{count} results' };
    expect([0, 1, 2].map((count) => formatMessage(results, 'en', { count }))).toEqual([
      '0 results',
      '1 result',
      '2 results',
    ]);
    expect(formatMessage(results, 'zh', { count: 1 })).toBe('1 results');
  });
});
