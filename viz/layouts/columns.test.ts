import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnHeights, type Group } from './columns.ts';

const spacing = { cell: 8, group: 20 };
const group = (id: string, cells: string[], height = 40): Group => ({
  id,
  head: 30,
  foot: 0,
  cells: cells.map((cell) => ({ id: cell, height })),
});
const link = (source: string, target: string) => ({ source, target });

describe('cards in columns', () => {
  it('stand beside what they are linked to', () => {
    const { cells } = columnHeights(
      [[group('p', ['goal'])], [group('q', ['a', 'b', 'c'])]],
      [link('a', 'goal'), link('b', 'goal'), link('c', 'goal')],
      spacing,
    );
    expect(cells.get('goal')).toBe(cells.get('b'));
  });

  it('are ordered so that lines do not cross where they need not', () => {
    const { cells } = columnHeights(
      [[group('p', ['x', 'y'])], [group('q', ['toY', 'toX'])]],
      [link('toY', 'y'), link('toX', 'x')],
      spacing,
    );
    expect(cells.get('x')! < cells.get('y')!).toBe(cells.get('toX')! < cells.get('toY')!);
  });

  it('keep the cards of a group together below its heading', () => {
    const { cells, groups } = columnHeights([[group('p', ['a', 'b'])]], [], spacing);
    expect([groups.get('p'), cells.get('a'), cells.get('b')]).toEqual([0, 30, 78]);
  });

  it('take no room where there are none', () => {
    expect(columnHeights([], [], spacing).height).toBe(0);
  });

  const boards = fc
    .array(
      fc.array(fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
      { maxLength: 5 },
    )
    .map((columns) =>
      columns.map((groups, c) =>
        groups.map((heights, g) => ({
          id: `${c}.${g}`,
          head: 30,
          foot: g % 2 ? 24 : 0,
          cells: heights.map((height, i) => ({ id: `${c}.${g}.${i}`, height })),
        })),
      ),
    );
  const linked = boards.chain((columns) => {
    const ids = columns.flat().flatMap((one) => one.cells.map(({ id }) => id));
    const links = ids.length
      ? fc.array(fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids) }), {
          maxLength: 40,
        })
      : fc.constant([]);
    return fc.tuple(fc.constant(columns), links);
  });

  it('never lie one over another, nor outside, whatever is linked to what', () => {
    fc.assert(
      fc.property(linked, ([columns, links]) => {
        const { cells, groups, height } = columnHeights(columns, links, spacing);
        for (const column of columns) {
          const boxes = column
            .map(({ id, head, foot, cells: own }) => ({
              top: groups.get(id)!,
              bottom: Math.max(...own.map((cell) => cells.get(cell.id)! + cell.height)) + foot,
              first: Math.min(...own.map((cell) => cells.get(cell.id)!)) - head,
            }))
            .sort((a, b) => a.top - b.top);
          for (const [i, box] of boxes.entries()) {
            expect(box.first).toBe(box.top);
            expect(box.top).toBeGreaterThanOrEqual(0);
            expect(box.bottom).toBeLessThanOrEqual(height + 1);
            if (i) expect(box.top).toBeGreaterThan(boxes[i - 1]!.bottom);
          }
        }
      }),
    );
  });

  it('always lie the same', () => {
    fc.assert(
      fc.property(linked, ([columns, links]) => {
        expect(columnHeights(columns, links, spacing)).toEqual(columnHeights(columns, links, spacing));
      }),
    );
  });
});
