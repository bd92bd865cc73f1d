import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { query } from '../../data/query.ts';
import {
  type AgencyLevel,
  AgencyLoadDocument,
  AgencyLoadsDocument,
  type AgencyLoadsQuery,
  AgencyTasksDocument,
} from '../../generated/operations.ts';
import { roles } from '../../state/agencies.ts';
import type { AgencyTask } from './tasks.ts';

const pageSize = 100;

export type LoadedAgency = AgencyLoadsQuery['agencies']['edges'][number]['node'];

const everyAgency = queryOptions({
  queryKey: ['agencyLoads'],
  queryFn: ({ signal }) =>
    allPages(async (after) => {
      const answer = await request(AgencyLoadsDocument, { level: null, first: pageSize, after }, signal);
      return answer.agencies;
    }),
});

/** Every agency that has a task, those with most first. */
export function useAgencies() {
  const answer = useQuery(everyAgency);
  const agencies = useMemo(
    () =>
      (answer.data ?? [])
        .filter(({ workload }) => workload.leading + workload.supporting > 0)
        .sort(
          (a, b) =>
            b.workload.leading - a.workload.leading ||
            b.workload.supporting - a.workload.supporting ||
            a.name.localeCompare(b.name, 'zh'),
        ),
    [answer.data],
  );
  return { agencies, pending: answer.isPending, error: answer.error, retry: () => void answer.refetch() };
}

/** Of one level of government, or of all. */
export const ofLevel = (agencies: readonly LoadedAgency[], level: string | undefined) =>
  level
    ? agencies.filter(({ agencyLevel }: { agencyLevel?: AgencyLevel }) => agencyLevel === level)
    : agencies;

const tasksOf = (id: string) =>
  queryOptions({
    queryKey: ['agencyTasks', id],
    queryFn: async ({ signal }): Promise<AgencyTask[]> => {
      const inRoles = await Promise.all(
        roles.map(async (role) => {
          const tasks = await allPages(async (after) => {
            const answer = await request(AgencyTasksDocument, { id, role, first: pageSize, after }, signal);
            return answer.tasks;
          });
          return tasks.map((task) => ({ role, task }));
        }),
      );
      return inRoles.flat();
    },
  });

/** What one agency has to do, and every task of it. */
export function useAgency(id: string) {
  const load = useQuery(query(AgencyLoadDocument, { id }));
  const tasks = useQuery(tasksOf(id));
  const failed = [load, tasks].filter(({ error }) => error);
  return {
    agency: load.data?.agency,
    tasks: tasks.data ?? [],
    pending: load.isPending || tasks.isPending,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
