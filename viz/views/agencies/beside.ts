import type { Role, Share } from '../../state/agencies.ts';
import type { AgencyTask } from './tasks.ts';

/** A task that one or both of two agencies have, with the role of each. */
export interface SharedTask {
  task: AgencyTask['task'];
  first?: Role;
  second?: Role;
}

/** The tasks of two agencies, each once, in the order of the first and then of the second. */
export function besides(first: readonly AgencyTask[], second: readonly AgencyTask[]): SharedTask[] {
  const all = new Map<string, SharedTask>();
  const note = ({ role, task }: AgencyTask, whose: 'first' | 'second') => {
    const known = all.get(task.id) ?? { task };
    // who leads a task does not also support it
    if (known[whose] !== 'LEADS') known[whose] = role;
    all.set(task.id, known);
  };
  for (const one of first) note(one, 'first');
  for (const one of second) note(one, 'second');
  return [...all.values()];
}

export const shareOf = ({ first, second }: SharedTask): Share =>
  first && second ? 'BOTH' : first ? 'FIRST' : 'SECOND';

/** A bar of one agency beside that of another. */
export interface Pair<L> {
  id: string;
  name: string;
  first?: L;
  second?: L;
}

/** The bars of two agencies row by row, those with most first. */
export function paired<L extends { id: string; name: string; leading: number; supporting: number }>(
  first: readonly L[],
  second: readonly L[],
): Pair<L>[] {
  const rows = new Map<string, Pair<L>>();
  for (const load of first) rows.set(load.id, { id: load.id, name: load.name, first: load });
  for (const load of second)
    rows.set(load.id, { ...rows.get(load.id), id: load.id, name: load.name, second: load });
  const size = (load: L | undefined) => (load ? load.leading + load.supporting : 0);
  const both = (row: Pair<L>) => size(row.first) + size(row.second);
  return [...rows.values()].sort((a, b) => both(b) - both(a));
}
