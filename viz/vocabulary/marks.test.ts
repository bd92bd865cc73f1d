import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribute, lastAtOrBefore, type Mark, segment } from './marks.ts';

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  start,
  end,
  kind: 'Task',
  isRelation: false,
  name: id,
  inferred: false,
});
const plain = (from: number, to: number, marks: Mark[]) =>
  segment(from, to, marks).map((s) => `${s.start}-${s.end} ${s.marks.map((m) => m.id).join('')}`.trim());

describe('a marked text', () => {
  it('is one segment where nothing is marked', () => {
    expect(plain(0, 9, [])).toEqual(['0-9']);
  });

  it('is cut at the ends of every mark', () => {
    expect(plain(0, 9, [mark('a', 2, 4)])).toEqual(['0-2', '2-4 a', '4-9']);
  });

  it('has the innermost of nested marks first', () => {
    expect(plain(0, 9, [mark('a', 0, 9), mark('b', 2, 4)])).toEqual(['0-2 a', '2-4 ba', '4-9 a']);
  });

  it('shows both of two marks where they overlap', () => {
    expect(plain(0, 9, [mark('a', 0, 5), mark('b', 3, 9)])).toEqual(['0-3 a', '3-5 ab', '5-9 b']);
  });

  it('keeps to its own stretch where a mark reaches beyond', () => {
    expect(plain(5, 9, [mark('a', 0, 20)])).toEqual(['5-9 a']);
  });

  it('leaves out what is elsewhere or empty', () => {
    expect(plain(5, 9, [mark('a', 0, 5), mark('b', 9, 12), mark('c', 6, 6)])).toEqual(['5-9']);
  });

  it('is whole again when its segments are joined, and each has just the marks that cover it', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }))
        .map(([at, length]) => mark(`${at}+${length}`, at, at + length)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(marks, (all) => {
        const segments = segment(10, 50, all);
        expect(segments[0]!.start).toBe(10);
        expect(segments.at(-1)!.end).toBe(50);
        segments.slice(1).forEach((s, i) => {
          expect(s.start).toBe(segments[i]!.end);
        });
        for (const s of segments)
          expect(new Set(s.marks)).toEqual(new Set(all.filter((m) => m.start <= s.start && m.end >= s.end)));
      }),
    );
  });
});

describe('the marks of a text in parts', () => {
  it('stand with every part that they touch', () => {
    const [a, b, c] = [mark('a', 0, 3), mark('b', 8, 12), mark('c', 20, 25)];
    expect(distribute([0, 10, 20], 30, [a, b, c])).toEqual([[a, b], [b], [c]]);
  });

  it('are found by place', () => {
    expect([4, 5, 9, 10, 99].map((value) => lastAtOrBefore([5, 10], value))).toEqual([-1, 0, 0, 1, 1]);
  });
});
