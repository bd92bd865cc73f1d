import { describe, expect, it } from 'vitest';
import { encodeCursor } from './cursor.ts';
import { type ListOrder, windowOf } from './keyset.ts';

const order: ListOrder = {
  name: 'mixed',
  keys: [
    { expression: 'n.year', kind: 'number', direction: 'DESC' },
    { expression: 'n.id', kind: 'string' },
  ],
};
const cursor = encodeCursor('mixed', [2020, 'b']);
const none = async () => 0;

describe('a window on a list', () => {
  it('asks for one member more than the page, to see whether the list goes on', () => {
    expect(windowOf({ first: 2 }, order)).toMatchObject({
      columns: 'n.year AS k0, n.id AS k1',
      where: 'true',
      orderBy: 'k0 DESC, k1 ASC',
      params: { limit: 3 },
      keys: 'k0, k1',
    });
  });

  it('begins behind a cursor, in the direction of each key', () => {
    const { where, params } = windowOf({ after: cursor }, order);
    expect(where).toBe('(k0 < $after0 OR (k0 = $after0 AND k1 > $after1))');
    expect(params).toEqual({ limit: 26, after0: 2020, after1: 'b' });
  });

  it('from the end turns the order round, and the rows back', () => {
    const window = windowOf({ last: 2, before: cursor }, order);
    expect(window.orderBy).toBe('k0 ASC, k1 DESC');
    expect(window.where).toBe('(k0 > $before0 OR (k0 = $before0 AND k1 < $before1))');
    const rows = [
      { k0: 2020, k1: 'a' },
      { k0: 2021, k1: 'z' },
      { k0: 2022, k1: 'y' },
    ];
    const page = window.page(rows, (row, at) => ({ cursor: at, id: row.k1 }), none);
    expect(page.edges.map(({ id }) => id)).toEqual(['z', 'a']);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: encodeCursor('mixed', [2021, 'z']),
      endCursor: encodeCursor('mixed', [2020, 'a']),
    });
  });

  it('cuts the same page out of a list in memory', () => {
    const rows = [
      { k0: 2019, k1: 'c' },
      { k0: 2020, k1: 'a' },
      { k0: 2020, k1: 'c' },
      { k0: 2020, k1: 'b' },
      { k0: 2021, k1: 'z' },
      { k0: 2018, k1: 'd' },
    ];
    const cut = (args: object) =>
      windowOf(args, order)
        .cut(rows)
        .map(({ k0, k1 }) => `${k0}${k1}`);
    expect(cut({ first: 1 })).toEqual(['2021z', '2020a']);
    expect(cut({ first: 5, after: cursor })).toEqual(['2020c', '2019c', '2018d']);
    expect(cut({ last: 1, before: cursor })).toEqual(['2020a', '2021z']);
  });

  it('counts a list that is on one page without asking for it', async () => {
    const edge = (row: object, at: string) => ({ ...row, cursor: at });
    const asked = async () => 99;
    const rows = [
      { k0: 2020, k1: 'a' },
      { k0: 2020, k1: 'b' },
    ];
    const count = (args: object) => windowOf(args, order).page(rows, edge, asked).count();
    expect(await count({ first: 2 })).toBe(2);
    expect(await count({ last: 2 })).toBe(2);
    expect(await count({ first: 1 })).toBe(99);
    expect(await count({ first: 2, after: cursor })).toBe(99);
  });

  it('takes null for what is not given', () => {
    expect(windowOf({ first: null, last: 1, after: null, before: null }, order)).toMatchObject({
      where: 'true',
      params: { limit: 2 },
    });
  });

  it('holds to the size that it is given as the largest', () => {
    expect(windowOf({ first: 500 }, order, 2000).params).toEqual({ limit: 501 });
    expect(() => windowOf({ first: 201 }, order)).toThrow(/at most 200/);
  });

  it('puts nothing of a cursor into the Cypher', () => {
    const { where } = windowOf({ after: encodeCursor('mixed', [1, "x') DELETE n //"]) }, order);
    expect(where).not.toContain('DELETE');
  });
});
