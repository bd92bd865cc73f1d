import type { SectionNode, Span } from '../../tree.ts';

/** A text names a place, whatever it says of it. */
export interface RegionMentionFact {
  kind: 'regionMention';
  /** name of the rule that found it */
  rule: string;
  /** the name, and nothing else */
  quote: Span;
  /** innermost section that it stands in */
  section?: SectionNode | undefined;
  confidence: number;
  /** as printed: 沈阳, 沈大国家自主创新示范区 */
  printed: string;
}
