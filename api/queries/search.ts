import { labels as allLabels, type Label } from '../../graph-schema/index.ts';
import { badInput } from '../errors.ts';
import { decodeCursor, encodeCursor } from '../relay/cursor.ts';
import { SearchEdge, type SearchFilter, type SearchPage } from '../schema/search.ts';
import { type Found, find } from '../search/find.ts';
import { lexiconOf } from '../search/lexicon.ts';
import { facetsOf, filtered } from './facets.ts';
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

/** What is asked for. */
export interface SearchRequest {
  readonly text: string;
  readonly labels?: readonly Label[] | null;
  readonly filter?: SearchFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the hits, best first. The nodes of the hits are read with others of the same request. */
export async function searchPage(
  reader: Reader,
  loaders: Loaders,
  { text, labels, filter, first, after }: SearchRequest,
): Promise<SearchPage> {
  if (first < 0 || first > mostAtOnce)
    throw badInput(`"first" is ${first}; it must be between 0 and ${mostAtOnce}`);
  if (text.length > longestText)
    throw badInput(`the text has ${text.length} characters; search for at most ${longestText}`);
  const offset = offsetOf(after);
  const among = labels ?? allLabels;
  const search = async (wanted: number): Promise<Found> => {
    const limit = filter ? mostHits : Math.min(wanted, mostHits);
    const found = await reader.keeping(JSON.stringify(['search', text, among, limit]), () =>
      find(reader, text, among, limit),
    );
    if (!filter) return found;
    return { ...found, hits: await filtered(reader, await lexiconOf(reader), found.hits, filter) };
  };
  const all = () => search(mostHits);
  const { hits, words } = await search(offset + first + 1);
  const taken = hits.slice(offset, offset + first);
  const nodes = await Promise.all(taken.map(({ id }) => loaders.node(id)));
  const edges = nodes.flatMap((node, i) =>
    node
      ? [
          Object.assign(new SearchEdge(), {
            cursor: encodeCursor(order, [offset + i]),
            node,
            score: taken[i]!.score,
            words,
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
    count: async () => (await all()).hits.length,
    facets: async (of, most) =>
      facetsOf(reader, loaders, await lexiconOf(reader), (await all()).hits, of, most),
  };
}
