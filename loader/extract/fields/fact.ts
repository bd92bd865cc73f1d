import type { SectionNode, Span } from '../../tree.ts';

/** A text names a domain of industry or technology. */
export interface FieldMentionFact {
  kind: 'fieldMention';
  /** name of the rule that found it */
  rule: string;
  /** the words that name it */
  quote: Span;
  /** innermost section that they stand in */
  section?: SectionNode | undefined;
  confidence: number;
  /** as printed: 光伏, 新一代信息技术 */
  printed: string;
}
