import type { StepKind } from '../../state/matrix.ts';
import type { OutcomeVerdict } from '../../state/outcomes.ts';

/** What tells a kind at a glance; its word stands beside it for those who cannot see it. */
export const stepSigns: Readonly<Record<StepKind, string>> = {
  TAKEN_OVER: '=',
  HIGHER: '↑',
  LOWER: '↓',
  EARLIER: '⇤',
  LATER: '⇥',
  DIVIDED: '÷',
  INCOMPARABLE: '≠',
  DROPPED: '∅',
};

/** The verdicts that a square tells; what nobody tells of is no mark. */
export const outcomeSigns: Readonly<Partial<Record<OutcomeVerdict, string>>> = {
  REACHED: '✓',
  EXCEEDED: '✓✓',
  MISSED: '✗',
  NOT_COMPARABLE: '?',
};

export const toldVerdicts = Object.keys(outcomeSigns) as OutcomeVerdict[];
