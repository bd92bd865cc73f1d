import type { FactBase } from '../../factBase.ts';

/** A text names a domain of industry or technology. */
export interface FieldMentionFact extends FactBase {
  kind: 'fieldMention';
  /** as printed: 光伏, 新一代信息技术 */
  printed: string;
}
