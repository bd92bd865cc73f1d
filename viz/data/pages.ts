/** A page of a connection, as far as it matters to go on to the next. */
interface Page<T> {
  edges: { node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Everything behind a connection, page after page; `fetchPage` is given the cursor to go on from. */
export async function allPages<T>(
  fetchPage: (after: string | null) => Promise<Page<T> | undefined | null>,
): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<T> | undefined | null = await fetchPage(after);
    if (!page) return all;
    for (const { node } of page.edges) all.push(node);
    const next: string | null = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || next === null || next === after) return all;
    after = next;
  }
}
