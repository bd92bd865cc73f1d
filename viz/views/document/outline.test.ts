import { describe, expect, it } from 'vitest';
import { ancestry, chunksOf, type Heading, outlineOf, visibleItems } from './outline.ts';

const heading = (id: string, depth: number, start = 0): Heading => ({
  id,
  name: id,
  depth,
  start,
  end: start + 1,
  extentEnd: start + 1,
});
const plan = outlineOf([
  heading('一', 1),
  heading('（一）', 2),
  heading('1', 3),
  heading('（二）', 2),
  heading('二', 1),
]);

describe('the outline', () => {
  it('puts a heading under the nearest less deep one before it', () => {
    expect(plan.map(({ id, level, parent }) => [id, level, parent])).toEqual([
      ['一', 0, -1],
      ['（一）', 1, 0],
      ['1', 2, 1],
      ['（二）', 1, 0],
      ['二', 0, -1],
    ]);
    expect(plan.map(({ hasChildren }) => hasChildren)).toEqual([true, true, false, false, false]);
  });

  it('does not stumble over a plan that skips a depth', () => {
    expect(outlineOf([heading('a', 2), heading('b', 4), heading('c', 3)]).map(({ level }) => level)).toEqual([
      0, 1, 1,
    ]);
  });

  it('shows what is open and hides what stands under a closed heading', () => {
    expect(visibleItems(plan, ({ id }) => id === '一')).toEqual([0, 1, 3, 4]);
    expect(visibleItems(plan, ({ id }) => id === '（一）')).toEqual([0, 4]);
    expect(visibleItems(plan, () => true)).toEqual([0, 1, 2, 3, 4]);
  });

  it('knows the way up from a heading', () => {
    expect(ancestry(plan, 2)).toEqual([2, 1, 0]);
    expect(ancestry(plan, -1)).toEqual([]);
  });
});

describe('the chunks of a text', () => {
  it('join to the whole text', () => {
    const chunks = chunksOf(30, [heading('a', 1, 5), heading('b', 2, 12)]);
    expect(chunks).toEqual([
      { start: 0, end: 5, heading: -1 },
      { start: 5, end: 12, heading: 0 },
      { start: 12, end: 30, heading: 1 },
    ]);
  });

  it('are one for a text without headings', () => {
    expect(chunksOf(9, [])).toEqual([{ start: 0, end: 9, heading: -1 }]);
  });

  it('leave no empty one where a text begins with its heading, or two headings with the same character', () => {
    expect(chunksOf(9, [heading('a', 1, 0), heading('b', 2, 0)])).toEqual([{ start: 0, end: 9, heading: 1 }]);
  });
});
