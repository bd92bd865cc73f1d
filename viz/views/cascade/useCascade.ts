import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { query } from '../../data/query.ts';
import {
  CascadeDocument,
  CascadeStartsDocument,
  type CascadeStartsQuery,
} from '../../generated/operations.ts';
import { useApp } from '../../state/store.ts';
import { cascadeGraph } from './graph.ts';

/** How many nodes are asked for; what is beyond is told of. */
const most = 500;

type StartTarget = CascadeStartsQuery['plans']['edges'][number]['node']['targets']['edges'][number]['node'];

/** The targets of the nation's plans, those first that most others refine. */
export function useStarts(): { starts: readonly StartTarget[]; pending: boolean; error: Error | null } {
  const { data, isPending, error } = useQuery(query(CascadeStartsDocument, {}));
  const starts = useMemo(
    () =>
      (data?.plans.edges ?? [])
        .flatMap(({ node }) => node.targets.edges.map((edge) => edge.node))
        .filter(({ degree }) => degree > 0)
        .sort((a, b) => b.degree - a.degree),
    [data],
  );
  return { starts, pending: isPending, error };
}

/** The cascade that the link asks for; without a start, that of the target that most others refine. */
export function useCascade() {
  const state = useApp(({ cascade }) => cascade);
  const { ids } = useApp(({ regions }) => regions);
  const { starts, pending, error } = useStarts();
  const from = state.from ?? starts[0]?.id;
  const answer = useQuery({
    ...query(CascadeDocument, {
      from: from ?? '',
      direction: state.direction,
      depth: state.depth,
      minConfidence: state.sure / 100,
      force: state.force.length ? [...state.force] : null,
      asOf: state.asOf ?? null,
      regions: ids.length ? [...ids] : null,
      first: most,
    }),
    enabled: from !== undefined,
    placeholderData: keepPreviousData,
  });
  const graph = useMemo(
    () => (answer.data?.cascade ? cascadeGraph(answer.data.cascade) : undefined),
    [answer.data],
  );
  return {
    from,
    starts,
    graph,
    total: answer.data?.cascade?.totalNodes ?? 0,
    root: answer.data?.cascade?.root,
    truncated: answer.data?.cascade?.truncated ?? false,
    pending: (state.from === undefined && pending) || (from !== undefined && answer.isFetching),
    unknown: from !== undefined && answer.data?.cascade === null,
    error: (state.from === undefined ? error : null) ?? answer.error,
    retry: () => void answer.refetch(),
  };
}
