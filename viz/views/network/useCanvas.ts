import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApp } from '../../state/store.ts';
import { compose, emptyPiece, filtered, type Piece } from './canvas.ts';
import { factsOfAll, narrowed, narrows } from './facts.ts';
import { cardOf, expansionOf, linksOfAll } from './fetch.ts';
import { startOf } from './starts.ts';

/** What is on the canvas, all of it and what the filters show; and how far its fetching is. */
export interface Canvas {
  all: Piece;
  shown: Piece;
  pending: boolean;
  error: Error | null;
  retry: () => void;
}

/** Puts the canvas together from what the link says: its start, what was added, what was expanded. */
export function useCanvas(): Canvas {
  const graph = useApp((state) => state.graph);
  const filters = useApp((state) => state.filters);
  const start = useQuery({ queryKey: ['start', graph.start], queryFn: startOf(graph.start).load });
  const parts = useQueries({
    queries: [...graph.added.map(cardOf), ...graph.expanded.map(expansionOf)],
    combine: together<Piece>,
  });
  const pieces = useMemo(
    () => compose([start.data ?? emptyPiece, ...parts.data], graph.removed),
    [start.data, parts.data, graph.removed],
  );
  // edges between nodes that came in different ways
  const ids = pieces.nodes.map(({ id }) => id);
  const links = useQuery({ ...linksOfAll(ids), enabled: ids.length > 0, placeholderData: keepPreviousData });
  const all = useMemo(
    () => compose([pieces, { nodes: [], edges: links.data ?? [] }], []),
    [pieces, links.data],
  );
  const chosen = useApp((state) => state.canvasFacets);
  const narrowing = narrows(chosen) && all.nodes.length > 0;
  const facts = useQuery({
    ...factsOfAll(ids),
    enabled: narrowing && !start.isPending && !parts.pending,
    placeholderData: keepPreviousData,
  });
  const shown = useMemo(() => {
    const left = filtered(all, filters);
    return narrowing && facts.data ? narrowed(left, facts.data, chosen) : left;
  }, [all, filters, narrowing, facts.data, chosen]);
  const retry = () => {
    if (start.error) void start.refetch();
    parts.retry();
    if (links.error) void links.refetch();
    if (facts.error) void facts.refetch();
  };
  return {
    all,
    shown,
    pending:
      start.isPending ||
      parts.pending ||
      (ids.length > 0 && (links.isPending || links.isPlaceholderData)) ||
      (narrowing && facts.isPending),
    error: start.error ?? parts.error ?? links.error ?? (narrowing ? facts.error : null),
    retry,
  };
}

interface Result<T> {
  data: T | undefined;
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
}

/** Several answers as one; those that have come so far. */
function together<T>(results: Result<T>[]) {
  return {
    data: results.flatMap((result) => (result.data === undefined ? [] : [result.data])),
    pending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
