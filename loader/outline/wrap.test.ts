import { expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { fullWidth, isFull } from './wrap.ts';

const paragraph = (length: number) => `${'字'.repeat(length - 1)}。`;
const line = (text: string) => linesOf(text)[0]!;
const wrapped = (width: number) =>
  Array.from({ length: 12 }, (_, i) =>
    paragraph(90 + i).replaceAll(new RegExp(`.{${width}}`, 'gu'), '$&\n'),
  ).join('\n');

it('sees that lines are those of a page', () => {
  expect(fullWidth(linesOf(wrapped(30)))).toBe(27.5);
});

it('counts Latin letters and digits as half a character', () => {
  expect(isFull(line(`${'字'.repeat(20)}${'2020'.repeat(4)}`), 27.5)).toBe(true);
  expect(isFull(line('字'.repeat(20)), 27.5)).toBe(false);
});

it('counts the indent of the first line of a paragraph', () => {
  expect(isFull(line(`　　${'字'.repeat(26)}`), 27.5)).toBe(true);
});

it('sees that lines are paragraphs', () => {
  expect(
    fullWidth(linesOf(Array.from({ length: 30 }, (_, i) => paragraph(20 + 9 * i)).join('\n'))),
  ).toBeUndefined();
});

it('does not judge by a few lines', () => {
  expect(fullWidth(linesOf(`${paragraph(30)}\n${paragraph(30)}`))).toBeUndefined();
});
