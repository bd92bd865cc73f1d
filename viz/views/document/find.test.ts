import { describe, expect, it } from 'vitest';
import { find, mostFound } from './find.ts';

const words = (text: string, wanted: string) =>
  find(text, wanted).map(({ start, end }) => text.slice(start, end));

describe('find in a text', () => {
  it('finds every place, in order', () => {
    expect(find('科技创新，创新驱动', '创新')).toEqual([
      { start: 2, end: 4 },
      { start: 5, end: 7 },
    ]);
  });

  it('finds words that print has broken over two lines', () => {
    expect(words('研究与试验发\n  展经费', '试验发展')).toEqual(['试验发\n  展']);
  });

  it('finds Latin letters in either case', () => {
    expect(words('R&D 经费', 'r&d')).toEqual(['R&D']);
  });

  it('takes signs as they are, not as a pattern', () => {
    expect(words('投入(%)', '(%)')).toEqual(['(%)']);
    expect(words('abc', '.')).toEqual([]);
  });

  it('finds nothing where nothing is asked for', () => {
    expect(find('科技', '  ')).toEqual([]);
  });

  it('stops where there is too much', () => {
    expect(find('的'.repeat(5000), '的')).toHaveLength(mostFound);
  });
});
