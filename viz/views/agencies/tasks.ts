import type { AgencyTasksQuery } from '../../generated/operations.ts';
import type { AgenciesState, Role } from '../../state/agencies.ts';

/** A task as one of its agencies has it. */
export interface AgencyTask {
  role: Role;
  task: AgencyTasksQuery['tasks']['edges'][number]['node'];
}

/** What stands for no year and no field. */
export const none = 'none';

export const yearOf = ({ task }: AgencyTask): string =>
  task.__typename === 'Task' && task.taskYear !== null ? String(task.taskYear) : none;

export const fieldsOf = ({ task }: AgencyTask): string[] => {
  const ids = task.fields.edges.map(({ node }) => node.id);
  return ids.length ? ids : [none];
};

/** The tasks of this role, plan, year and field. */
export const chosenTasks = (
  tasks: readonly AgencyTask[],
  { role, plan, year, field }: AgenciesState,
): AgencyTask[] =>
  tasks.filter(
    (one) =>
      (!role || one.role === role) &&
      (!plan || one.task.plan?.id === plan) &&
      (!year || yearOf(one) === year) &&
      (!field || fieldsOf(one).includes(field)),
  );
