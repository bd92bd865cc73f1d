import type { SectionContext } from '../../extract/targets/candidate.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import type { Passage, Reason } from '../../tree.ts';
import type { Refusals } from '../spans.ts';

/** What marks a sentence as a commitment. */
export const auditMarks = ['RESPONSIBILITY', 'DUTY', 'NUMBER', 'PROJECT'] as const;
export type AuditMark = (typeof auditMarks)[number];

/** A sentence as the marks are looked for in it. */
export interface Looked {
  passage: Passage;
  /** where it stands in the passage */
  from: number;
  to: number;
  /** the same words, folded */
  text: string;
  /** what the headings above make of it */
  context: SectionContext;
  refusals: Refusals;
}

/** A mark of a commitment. */
export interface Mark extends Reason {
  mark: AuditMark;
  /** the words that a fact has to cover, in the passage */
  at: Stretch;
  /** the body that is told to do something, where it is one by name */
  body?: string;
  /** the rule that passed it over, where one did */
  rule?: string;
}
