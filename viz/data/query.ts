import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/operations.ts';
import { ApiError, request } from './client.ts';
import { forget } from './version.ts';

/**
 * What was fetched is kept while the page is open: the graph changes only when documents are loaded. A server that is
 * away is asked twice more; one that refuses is not.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.kind === 'away',
      retryDelay: (failures) => 400 * 2 ** failures,
    },
  },
});

/** The options for `useQuery` and its kin: what to ask, under a key that says the same. */
export const query = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) =>
  queryOptions({
    queryKey: [document.toString(), variables] as const,
    queryFn: ({ signal }) => request(document, variables, signal),
  });

/** Takes the graph as it is now: what is shown is asked for anew, but for what stands under these keys. */
export function takeGraph(kept: readonly unknown[] = []): void {
  forget();
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !kept.includes(queryKey[0]) });
}
