import type { FactBase } from '../../factBase.ts';
import type { Reason, Span } from '../../tree.ts';

/** A text names an undertaking: 专项, 重大项目, 工程, 计划, 行动, a fund or a talent programme. */
export interface SpecialProjectFact extends FactBase {
  kind: 'specialProject';
  /** without the quotation marks around it; with the word for its kind, where a list shares that word */
  name: string;
  /** other forms that the same words give it (双千计划 for 高层次人才特殊支持“双千计划”) */
  aliases: readonly string[];
  /** 重大专项, 重点专项, 重大项目, 工程, 计划, 行动, 人才计划, 基金 or 其他 */
  category: string;
  /** `defined`: set out here as the plan’s own; `mentioned`: only named */
  status: 'defined' | 'mentioned';
  /** the programme that it is listed under, with the words that show it */
  partOf?: (Reason & { name: string; quote: Span }) | undefined;
}
