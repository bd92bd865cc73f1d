import { type Concept, oneOf, optional } from './concept.ts';

export const roles = ['LEADS', 'SUPPORTS'] as const;
export type Role = (typeof roles)[number];

/** Which agencies are listed, or which one is looked at and which of its tasks. */
export interface AgenciesState {
  /** id of the agency that is looked at; none: all of them */
  id?: string;
  /** level of government */
  level?: string;
  role?: Role;
  /** id of a plan: only its tasks */
  plan?: string;
  /** a year, or `none` for tasks that are set for no year */
  year?: string;
  /** id of a field, or `none` */
  field?: string;
}

export const agencies: Concept<AgenciesState> = {
  initial: {},
  params: ['agency', 'tier', 'role', 'taskPlan', 'taskYear', 'taskField'],
  read(link) {
    const own = (name: string) => link.get(name) || undefined;
    const state = {
      id: own('agency'),
      level: own('tier'),
      role: oneOf(roles, link.get('role')),
      plan: own('taskPlan'),
      year: own('taskYear'),
      field: own('taskField'),
    };
    return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
  },
  write: ({ id, level, role, plan, year, field }) => [
    ...optional('agency', id),
    ...optional('tier', level),
    ...optional('role', role),
    ...optional('taskPlan', plan),
    ...optional('taskYear', year),
    ...optional('taskField', field),
  ],
  isStep: (before, after) => before !== after,
};
