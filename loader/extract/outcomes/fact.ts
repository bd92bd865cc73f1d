import type { TargetFact } from '../target.ts';

/** What one plan says was reached: of one quantity, in one place and year. */
export interface OutcomeFact
  extends Pick<
    TargetFact,
    | 'rule'
    | 'quote'
    | 'section'
    | 'confidence'
    | 'indicator'
    | 'region'
    | 'operator'
    | 'value'
    | 'valueMax'
    | 'unit'
    | 'limit'
    | 'pace'
  > {
  kind: 'outcome';
  /** absent where the words do not date it (目前已建成18家) */
  year?: number;
  /** what the change is told from (比2015年提高0.6个百分点) */
  baselineYear?: number;
}
