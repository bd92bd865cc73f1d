import { labels as allLabels, type Hit, type Label } from '../../graph-schema/index.ts';
import { badInput } from '../errors.ts';
import type { Page } from '../relay/connection.ts';
import { decodeCursor, encodeCursor } from '../relay/cursor.ts';
import { SearchEdge } from '../schema/edges.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

/** How many hits a search ranks, at most: nobody reads further, and ranking must look at all of them. */
const mostHits = 1000;
const mostAtOnce = 200;
const longestText = 200;

const order = 'search';

/** Where a page begins: behind the hit at the place that the cursor names. */
const offsetOf = (after: string | null | undefined): number =>
  typeof after === 'string' ? Number(decodeCursor(after, order, ['number'])[0]) + 1 : 0;

/** One page of the hits, best first. The nodes of the hits are read with others of the same request. */
export async function searchPage(
  reader: Reader,
  loaders: Loaders,
  {
    text,
    labels,
    first,
    after,
  }: { text: string; labels?: readonly Label[] | null; first: number; after?: string | null },
): Promise<Page<SearchEdge>> {
  if (first < 0 || first > mostAtOnce)
    throw badInput(`"first" is ${first}; it must be between 0 and ${mostAtOnce}`);
  if (text.length > longestText)
    throw badInput(`the text has ${text.length} characters; search for at most ${longestText}`);
  const offset = offsetOf(after);
  const search = (limit: number): Promise<Hit[]> =>
    reader.search(text, labels ?? allLabels, Math.min(limit, mostHits));
  const hits = await search(offset + first + 1);
  const taken = hits.slice(offset, offset + first);
  const nodes = await Promise.all(taken.map(({ id }) => loaders.node(id)));
  const edges = nodes.flatMap((node, i) =>
    node
      ? [
          Object.assign(new SearchEdge(), {
            cursor: encodeCursor(order, [offset + i]),
            node,
            score: taken[i]!.score,
          }),
        ]
      : [],
  );
  return {
    edges,
    pageInfo: {
      hasNextPage: hits.length > offset + first,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    count: async () => (await search(mostHits)).length,
  };
}
