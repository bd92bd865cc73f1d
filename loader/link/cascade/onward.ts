import type { EdgeFact } from '../../../graph-schema/index.ts';
import { limits } from './limits.ts';
import type { Above, OpenMeasure } from './openMeasure.ts';
import type { Likeness } from './sectionIndex.ts';

/** Where steps to the plans above lead on to. */
export interface Onward {
  /** by id, what each task and section there carries out in its turn */
  readonly carriesOut: ReadonlyMap<string, readonly string[]>;
  /** all of that */
  readonly ledTo: ReadonlySet<string>;
}

export function onwardFrom(plansAbove: readonly Pick<Above, 'contents'>[]): Onward {
  const carriesOut = new Map(
    plansAbove.flatMap(({ contents }) =>
      [...contents.tasks, ...contents.sections].map((it) => [it.id, it.carriesOut] as const),
    ),
  );
  return { carriesOut, ledTo: new Set([...carriesOut.values()].flat()) };
}

/** What is reached by going on from a task, itself included. */
export function reachedFrom(id: string, { carriesOut }: Onward): Set<string> {
  const reached = new Set([id]);
  for (const next of reached) for (const further of carriesOut.get(next) ?? []) reached.add(further);
  return reached;
}

/** What of a plan others lead on to, with the section that says it. */
export function ledToIn({ contents }: Above, { ledTo }: Onward): { id: string; section: string }[] {
  return [
    ...contents.sections.map(({ id }) => ({ id, section: id })),
    ...contents.tasks.flatMap(({ id, section }) => (section === undefined ? [] : { id, section })),
    ...contents.projects.filter(({ defined }) => defined),
  ].filter(({ id }) => ledTo.has(id));
}

/** Keeps how like a measure is to each of these; of what several sections say, to the likest. */
export function keepLikeness(
  { likenessTo }: OpenMeasure,
  ledTo: readonly { id: string; section: string }[],
  found: readonly Likeness[],
): void {
  const scores = new Map(found.map(({ section, score }) => [section.id, score]));
  for (const { id, section } of ledTo)
    likenessTo.set(id, Math.max(likenessTo.get(id) ?? 0, scores.get(section) ?? 0));
}

/**
 * What a step leads on to that its measure is nothing like. A way holds pairwise and drifts off all the same: a line on talents carries
 * out a task on talents and parks, and that one a section on parks.
 */
export function unlikeBehind({ likenessTo }: OpenMeasure, to: EdgeFact['to'], onward: Onward): string[] {
  const behind = [...reachedFrom(to.id, onward)].filter((id) => id !== to.id);
  return behind.filter((id) => (likenessTo.get(id) ?? 1) < limits.alike.nothing).sort();
}
