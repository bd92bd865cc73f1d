import type { CoverageQuery, Label } from '../../generated/operations.ts';

export type Coverage = NonNullable<CoverageQuery['coverage']>;
export type Goal = Coverage['goals'][number];
export type Answer = Goal['answers'][number];

/** The goals of one kind. */
export interface GoalGroup {
  label: Label;
  goals: readonly Goal[];
  answered: number;
  /** how many of them ask for an answer */
  asking: number;
}

/** In this order: what is measured, what is named, what is to be done, and the headings that hold all of it. */
const kinds: readonly Label[] = ['Target', 'SpecialProject', 'Task', 'Section'];

const rank = (label: Label) => (kinds.includes(label) ? kinds.indexOf(label) : kinds.length);

/** Goals by kind, each kind as the plan reads. */
export function goalGroups(goals: readonly Goal[]): GoalGroup[] {
  const groups = new Map<Label, Goal[]>();
  for (const goal of goals) groups.set(goal.goal.label, [...(groups.get(goal.goal.label) ?? []), goal]);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([label, own]) => ({
      label,
      goals: own,
      answered: own.filter(({ answered }) => answered).length,
      asking: own.filter(({ aside }) => aside === null).length,
    }));
}
