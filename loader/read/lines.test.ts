import { expect, it } from 'vitest';
import { linesOf, trimmed } from './lines.ts';

it('gives each line without the white space around it, and where it stands', () => {
  const text = '　　一、总则 \r\n\r\n\t二、';
  expect(linesOf(text)).toEqual([
    { start: 2, end: 6, index: 0, text: '一、总则', indent: '　　' },
    { start: 10, end: 10, index: 1, text: '', indent: '\r' },
    { start: 12, end: 14, index: 2, text: '二、', indent: '\t' },
  ]);
  for (const line of linesOf(text)) expect(text.slice(line.start, line.end)).toBe(line.text);
});

it('ends a line at a form feed, where a page ends', () => {
  expect(linesOf('甲\f乙').map(({ text }) => text)).toEqual(['甲', '乙']);
});

it('keeps to the stretch that it is given', () => {
  expect(linesOf('甲\n乙\n丙', { start: 2, end: 3 }).map(({ text }) => text)).toEqual(['乙']);
});

it('trims white space of every width, and what prints nothing', () => {
  expect(trimmed('\ufeff\u2003甲 乙\u00a0\u200b', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
});
