import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { query } from '../../data/query.ts';
import {
  LoadNoticesDocument,
  type LoadNoticesQuery,
  PlanDoubtsDocument,
  type PlanDoubtsQuery,
  SuspectTargetsDocument,
  type SuspectTargetsQuery,
  UnsureRelationsDocument,
  type UnsureRelationsQuery,
} from '../../generated/operations.ts';

const pageSize = 200;
/** Relations of less confidence are listed. */
export const unsureBelow = 0.65;
/** Of them so many: whoever checks them begins with the least sure. */
export const mostUnsure = 200;

export type SuspectTarget = SuspectTargetsQuery['suspectTargets']['edges'][number]['node'];
export type UnsureRelation = UnsureRelationsQuery['unsureRelations']['edges'][number]['node'];
export type LoadNotice = LoadNoticesQuery['loadNotices'][number];
export type DoubtedPlan = PlanDoubtsQuery['plans']['edges'][number]['node'];

const suspects = queryOptions({
  queryKey: ['suspectTargets'],
  queryFn: ({ signal }) =>
    allPages(
      async (after) =>
        (await request(SuspectTargetsDocument, { first: pageSize, after }, signal)).suspectTargets,
    ),
});

const unsure = queryOptions({
  queryKey: ['unsureRelations'],
  queryFn: async ({ signal }) => {
    const variables = { below: unsureBelow, first: mostUnsure, after: null };
    const { unsureRelations } = await request(UnsureRelationsDocument, variables, signal);
    return { total: unsureRelations.totalCount, relations: unsureRelations.edges.map(({ node }) => node) };
  },
});

/** Of what the load told so much: it is told of files, which are few. */
const mostTold = 500;

const plans = (inCorpus: boolean) =>
  queryOptions({
    queryKey: ['planDoubts', inCorpus],
    queryFn: ({ signal }) =>
      allPages(
        async (after) =>
          (await request(PlanDoubtsDocument, { inCorpus, first: pageSize, after }, signal)).plans,
      ),
  });

/** All that is not to be trusted as it stands, kind by kind. */
export function useDoubts() {
  const answers = {
    suspect: useQuery(suspects),
    unsure: useQuery(unsure),
    held: useQuery(plans(true)),
    absent: useQuery(plans(false)),
    told: useQuery(query(LoadNoticesDocument, { first: mostTold })),
  };
  const all = Object.values(answers);
  const failed = all.filter(({ error }) => error);
  return {
    suspect: answers.suspect.data ?? [],
    unsure: answers.unsure.data ?? { total: 0, relations: [] },
    damaged: (answers.held.data ?? []).filter((plan) => plan.damaged !== null),
    absent: [...(answers.absent.data ?? [])].sort((a, b) => b.naming - a.naming),
    told: answers.told.data?.loadNotices ?? [],
    pending: all.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}

export type Doubts = ReturnType<typeof useDoubts>;
