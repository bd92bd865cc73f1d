import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from './lineIndex.ts';

describe('the lines of a text', () => {
  const index = new LineIndex('甲\n\n乙丙\r\n丁\r戊');

  it('begin behind each line end', () => {
    expect([1, 2, 3, 4, 5, 6].map((line) => index.startOf(line))).toEqual([0, 2, 3, 7, 9, undefined]);
  });

  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [4, 3, 2],
    [7, 4, 1],
    [10, 5, 2],
  ])('offset %i stands in line %i, column %i', (offset, line, column) => {
    expect(index.pointOf(offset)).toEqual({ line, column });
  });

  it('lead there and back', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('字', '\n', '\r'), maxLength: 60 }),
        fc.nat(60),
        (text, at) => {
          const offset = Math.min(at, text.length);
          const lines = new LineIndex(text);
          const { line, column } = lines.pointOf(offset);
          expect(lines.startOf(line)! + column - 1).toBe(offset);
        },
      ),
    ));
});
