import type { SectionNode, Span } from './tree.ts';

/** What every fact has: the kinds of facts stand beside the rules that report them. */
export interface FactBase {
  /** name of the rule that found it */
  rule: string;
  /** the words that state it */
  quote: Span;
  /** innermost section that the quote stands in; absent before the first heading */
  section?: SectionNode | undefined;
  /** 0–1 */
  confidence: number;
}
