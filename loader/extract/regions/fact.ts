import type { FactBase } from '../../factBase.ts';

/** A text names a place, whatever it says of it. */
export interface RegionMentionFact extends FactBase {
  kind: 'regionMention';
  /** as printed: 沈阳, 沈大国家自主创新示范区 */
  printed: string;
}
