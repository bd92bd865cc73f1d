import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Reason } from '../../tree.ts';
import { inBoth } from './domains.ts';
import type { Frame } from './frames.ts';
import type { Measure } from './measures.ts';
import type { PlanContents, PlanStanding, Sentence, StandingSection, StandingTarget } from './standing.ts';
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

/** The words that set a target, on one line; where the number cannot be right, with what it was probably meant to be. */
export function targetSaid({ quote, name, likelyValue, unit = '' }: StandingTarget): {
  en: string;
  zh: string;
} {
  const said = `“${(quote ?? name).replace(/\s+/g, ' ')}”`;
  if (likelyValue === undefined) return { en: said, zh: said };
  return {
    en: `${said} (probably meant as ${likelyValue}${unit})`,
    zh: `${said}（应为${likelyValue}${unit}）`,
  };
}

/** The plan at the other end of a step, and the clause of it that is answered. */
export const answeredClause = ({ id }: Pick<PlanStanding, 'id'>, its: Sentence | undefined) => ({
  toPlan: id,
  ...(its?.quote !== undefined && { toQuote: its.quote, toStart: its.start, toEnd: its.end }),
});

interface Found extends Reason {
  rule: string;
  confidence: number;
  /** the clause that answers, where it is not the measure as a whole, and the one that it answers */
  own?: Sentence | undefined;
  its?: Sentence | undefined;
  /** ids of what the other end leads on to and the measure is nothing like */
  unlike?: readonly string[];
}

/** An IMPLEMENTS that is concluded: the clause of the measure is its evidence, and the frame says how binding it is. */
export const stepEdge = (
  plan: PlanContents,
  { from, sentence }: Pick<Measure, 'from' | 'sentence'>,
  to: EdgeFact['to'],
  { contents, frame }: { contents: PlanStanding; frame: Frame },
  { rule, confidence, own, its, unlike = [], why, whyZh }: Found,
): EdgeFact => ({
  type: 'IMPLEMENTS',
  from,
  to,
  properties: {
    plan: plan.id,
    ...(own ?? sentence),
    ...answeredClause(contents, its),
    rule,
    basis: 'inferred',
    confidence,
    force: frame.kind === 'carriesOut' ? 'derived' : 'thematic',
    ...(unlike.length > 0 && { unlike: [...unlike] }),
    why,
    whyZh,
  },
});
