import { describe, expect, it } from 'vitest';
import { allPages } from './pages.ts';

const page = (nodes: number[], endCursor: string | null, hasNextPage = true) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage, endCursor },
});

describe('all pages', () => {
  it('come one after the other, each from where the last ended', async () => {
    const asked: (string | null)[] = [];
    const pages: Record<string, ReturnType<typeof page>> = {
      first: page([1, 2], 'a'),
      a: page([3], 'b'),
      b: page([4], 'c', false),
    };
    const all = await allPages(async (after) => {
      asked.push(after);
      return pages[after ?? 'first'];
    });
    expect(all).toEqual([1, 2, 3, 4]);
    expect(asked).toEqual([null, 'a', 'b']);
  });

  it('are none where there is no such thing', async () => {
    expect(await allPages(async () => null)).toEqual([]);
  });

  it('end where a server would send the same page for ever', async () => {
    expect(await allPages(async () => page([1], 'a'))).toEqual([1, 1]);
  });
});
