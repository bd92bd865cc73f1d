import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Reason } from '../../tree.ts';
import { inBoth } from './domains.ts';
import type { Frame } from './frames.ts';
import {
  type PlanContents,
  type StandingSection,
  type StandingTarget,
  type StandingTask,
  sentenceOf,
} from './standing.ts';
import { wordsOf } from './words.ts';

/** What stands for a section in the graph. */
export interface End {
  label: 'Task' | 'Section';
  id: string;
}

/**
 * A section to which a task is assigned is that task; of several, the one that shares most words.
 * @param named the words to share
 */
export function endOf(named: ReadonlySet<string>, { tasks }: PlanContents, { id }: StandingSection): End {
  const assigned = tasks
    .filter(({ section }) => section === id)
    .map((task) => ({ task, shared: named.size ? inBoth(new Set(wordsOf(task.text)), named) : 0 }))
    .sort((a, b) => b.shared - a.shared);
  return assigned[0] ? { label: 'Task', id: assigned[0].task.id } : { label: 'Section', id };
}

/** The words that set an aim, on one line; where the number cannot be right, with what it was probably meant to be. */
export function aimSaid({ quote, name, likelyValue, unit = '' }: StandingTarget): { en: string; zh: string } {
  const said = `“${(quote ?? name).replace(/\s+/g, ' ')}”`;
  if (likelyValue === undefined) return { en: said, zh: said };
  return {
    en: `${said} (probably meant as ${likelyValue}${unit})`,
    zh: `${said}（应为${likelyValue}${unit}）`,
  };
}

/** An IMPLEMENTS that is concluded: the sentence of the task is its evidence, and the frame says how binding it is. */
export const stepEdge = (
  plan: PlanContents,
  task: StandingTask,
  to: EdgeFact['to'],
  frame: Frame,
  { rule, confidence, why, whyZh }: Reason & { rule: string; confidence: number },
): EdgeFact => ({
  type: 'IMPLEMENTS',
  from: { label: 'Task', id: task.id },
  to,
  properties: {
    plan: plan.id,
    ...sentenceOf(task),
    rule,
    basis: 'inferred',
    confidence,
    force: frame.kind === 'carriesOut' ? 'derived' : 'thematic',
    why,
    whyZh,
  },
});
