import type { Span } from '../tree.ts';

/** Something that linking a plan could not be sure of: told to the person who loads it, not kept in the graph. */
export interface Doubt {
  /** name of what doubts */
  rule: string;
  /** the words in question, in the plan's Text */
  span: Span;
  message: string;
  messageZh: string;
}
