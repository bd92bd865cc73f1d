import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { query } from '../../data/query.ts';
import {
  CascadeStartsDocument,
  CoverageDocument,
  CoverageOrphansDocument,
  CoveragePlansDocument,
  CoverageRegionsDocument,
  type EntityCardFragment,
} from '../../generated/operations.ts';
import { useApp } from '../../state/store.ts';

/** Goals in one answer; what is beyond is told of. */
const mostGoals = 300;
const mostOrphans = 500;
/** Answers of one goal that the table lists; the cascade shows them all. */
export const answersShown = 5;

export const goalsOf = {
  all: { answered: null, aside: null },
  answered: { answered: true, aside: null },
  unanswered: { answered: false, aside: false },
  aside: { answered: false, aside: true },
} as const;

/** The plan and the region that the link asks for, otherwise those that have most to show; and what covers what. */
export function useCoverage() {
  const { goals, tab, show } = useApp((state) => state.coverage);
  const { ids } = useApp((state) => state.regions);
  const plans = useQuery(query(CoveragePlansDocument, {}));
  const regionPlans = useQuery(query(CoverageRegionsDocument, {}));
  const starts = useQuery({ ...query(CascadeStartsDocument, {}), enabled: goals === undefined });
  const regions = useMemo(() => {
    const counts = new Map<string, { card: EntityCardFragment; plans: number }>();
    for (const { node } of regionPlans.data?.plans.edges ?? [])
      for (const { node: card } of node.regions.edges)
        counts.set(card.id, { card, plans: (counts.get(card.id)?.plans ?? 0) + 1 });
    return [...counts.values()].sort((a, b) => b.plans - a.plans).map(({ card }) => card);
  }, [regionPlans.data]);
  const proposed = useMemo(() => {
    const weights = (starts.data?.plans.edges ?? []).map(({ node }) => ({
      id: node.id,
      weight: node.targets.edges.reduce((sum, edge) => sum + edge.node.degree, 0),
    }));
    return weights.sort((a, b) => b.weight - a.weight)[0]?.id;
  }, [starts.data]);
  const plan = goals ?? proposed;
  const region = ids[0] ?? regions[0]?.id;
  const known = plan !== undefined && region !== undefined;
  const answer = useQuery({
    ...query(CoverageDocument, {
      plan: plan ?? '',
      region: region ?? '',
      ...goalsOf[show],
      first: mostGoals,
      answers: answersShown,
    }),
    enabled: known,
    placeholderData: keepPreviousData,
  });
  const orphans = useQuery({
    ...query(CoverageOrphansDocument, { plan: plan ?? '', region: region ?? '', first: mostOrphans }),
    enabled: known && tab === 'orphans',
    placeholderData: keepPreviousData,
  });
  const finding =
    plans.isPending ||
    (ids.length === 0 && regionPlans.isPending) ||
    (goals === undefined && starts.isPending);
  const failed = [plans, regionPlans, starts, answer, orphans].filter(({ error }) => error);
  return {
    plan,
    region,
    plans: plans.data?.plans.edges.map(({ node }) => node) ?? [],
    regions,
    coverage: answer.data?.coverage ?? undefined,
    orphans: orphans.data?.coverage?.orphans,
    pending: finding || (known && (answer.isFetching || orphans.isFetching)),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
