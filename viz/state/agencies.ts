import { type Concept, oneOf, optional } from './concept.ts';

export const roles = ['LEADS', 'SUPPORTS'] as const;
export type Role = (typeof roles)[number];

/** Which tasks of two agencies are listed: those of both, of the first alone, of the second alone. */
export const shares = ['BOTH', 'FIRST', 'SECOND'] as const;
export type Share = (typeof shares)[number];

/** Which agencies are listed, or which one is looked at and which of its tasks. */
export interface AgenciesState {
  /** id of the agency that is looked at; none: all of them */
  id?: string;
  /** id of the agency that it is compared with */
  beside?: string;
  share?: Share;
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
  params: ['agency', 'beside', 'share', 'tier', 'role', 'taskPlan', 'taskYear', 'taskField'],
  read(link) {
    const own = (name: string) => link.get(name) || undefined;
    const state = {
      id: own('agency'),
      beside: own('beside'),
      share: oneOf(shares, link.get('share')),
      level: own('tier'),
      role: oneOf(roles, link.get('role')),
      plan: own('taskPlan'),
      year: own('taskYear'),
      field: own('taskField'),
    };
    return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
  },
  write: ({ id, beside, share, level, role, plan, year, field }) => [
    ...optional('agency', id),
    ...optional('beside', beside),
    ...optional('share', share),
    ...optional('tier', level),
    ...optional('role', role),
    ...optional('taskPlan', plan),
    ...optional('taskYear', year),
    ...optional('taskField', field),
  ],
  isStep: (before, after) => before !== after,
};
