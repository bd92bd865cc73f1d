import { useQuery } from '@tanstack/react-query';
import { type EntityCardFragment, NamesDocument } from '../generated/operations.ts';
import { request } from './client.ts';

/** so many the server names at once */
const atOnce = 200;

/** What these nodes are called, by their ids; one that the graph does not hold is missing. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, EntityCardFragment> {
  const answer = useQuery({
    queryKey: ['names', ids],
    enabled: ids.length > 0,
    queryFn: async ({ signal }) => {
      const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, i) =>
        request(NamesDocument, { ids: ids.slice(i * atOnce, (i + 1) * atOnce) }, signal),
      );
      const found = (await Promise.all(parts)).flatMap(({ nodes }) => nodes);
      return found.flatMap((node) => (node && 'label' in node ? [node] : []));
    },
  });
  return new Map((answer.data ?? []).map((card) => [card.id, card]));
}
