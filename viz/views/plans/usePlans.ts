import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { query } from '../../data/query.ts';
import { ComparePlansDocument, PlanTimesDocument } from '../../generated/operations.ts';
import { useApp } from '../../state/store.ts';
import { proposedPair, type TimedPlan, timelineOf } from './timeline.ts';

const pageSize = 100;

const everyPlan = queryOptions({
  queryKey: ['planTimes'],
  queryFn: async ({ signal }) => {
    const plans = await allPages(
      async (after) => (await request(PlanTimesDocument, { first: pageSize, after }, signal)).plans,
    );
    return plans.filter((plan): plan is TimedPlan => plan.__typename === 'Plan');
  },
});

/** The plans over the years; and the two that the link asks for, or a plan and what superseded it, compared. */
export function usePlans() {
  const state = useApp(({ comparison }) => comparison);
  const answer = useQuery(everyPlan);
  const plans = useMemo(() => answer.data ?? [], [answer.data]);
  const timeline = useMemo(() => timelineOf(plans), [plans]);
  const proposed = useMemo(() => proposedPair(plans), [plans]);
  const a = state.a ?? (state.b ? undefined : proposed.a);
  const b = state.b ?? (state.a ? undefined : proposed.b);
  const two = a !== undefined && b !== undefined && a !== b;
  const compared = useQuery({ ...query(ComparePlansDocument, { a: a ?? '', b: b ?? '' }), enabled: two });
  const failed = [answer, compared].filter(({ error }) => error);
  return {
    plans,
    timeline,
    a,
    b,
    comparison: two ? compared.data?.comparePlans : undefined,
    pending: answer.isPending || (two && compared.isFetching),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
