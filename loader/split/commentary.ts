import { fold, type PlanHead } from '../tree.ts';

/**
 * What those write who analyse a plan, a program that talks among them: of the plan as of something before them, to a reader who has
 * asked. A plan says 本规划 of itself, and of another plan once or twice what that 提出.
 */
const commentaryForms: readonly RegExp[] = [
  /^(?:好的[，,！!]|以下(?:是|为)(?:对|关于|基于|根据|我)|下面(?:是|为)(?:对|关于|我)|(?:我|本文)(?:将|来|会)?(?:为[您你]|对|从))/mu,
  /根据(?:[您你](?:所)?提供|上传|上述材料|所给|给定)|作为(?:一[个名])?(?:AI|人工智能)(?:助手|模型)|由(?:AI|人工智能|大模型)[^。]{0,6}(?:生成|整理|撰写)/u,
  /(?:希望|如需|如果[您你]|欢迎)[^。\n]{0,24}(?:帮助|有用|进一步|告诉我|提问|补充|参考)/u,
  /总的来说|总体来看|综上所述|总而言之|值得(?:注意|关注)的是|不难看出|可以看出|由此可见/u,
  /(?:核心|主要|政策|文件|规划|内容)(?:要点|亮点|看点|解析|分析)|(?:要点|亮点)(?:梳理|总结|提炼|解读|分析)|深度(?:解读|分析|解析)|关键(?:数据|信息)(?:提取|汇总)/u,
  /(?:潜在|可能的?)(?:风险|挑战|影响)|(?:风险|挑战)(?:与|和|及)(?:挑战|机遇|建议|对策)|(?:对企业|对行业|投资)(?:的)?(?:启示|影响|建议|机会)/u,
  /(?:体现|彰显|反映|凸显|标志着|意味着)(?:了)?[^。]{2,30}(?:决心|思路|导向|定位|意图|逻辑|转变)/u,
];
/** 该规划提出, 文件明确: the plan is spoken of */
const spokenOf =
  /(?:该|这[一份个]|此)(?:规划|方案|计划|文件|意见|政策|纲要|报告|办法)(?:[^。，\n]{0,6})(?:提出|明确|强调|指出|要求|设定|提到|聚焦|旨在|覆盖|共分|分为|规定)|(?:^|[。\n])\s{0,8}(?:文件|《?(?:规划|方案|纲要|意见)》?)(?:提出|明确|强调|指出|设定|聚焦|旨在)/gu;

/** how many of the marks make a text an analysis, and how many where it speaks of its plan again and again */
const [ENOUGH, ENOUGH_BESIDE] = [3, 2];
const OFTEN = 3;
/** how much of a text is looked at */
const MAX_TEXT = 20_000;

/** Whether a text is about a plan whose title it bears, and none itself: no number, no addressee and no signature, but an analyst’s words. */
export function isCommentary(text: string, { docNumber, addressees, issuedOn }: PlanHead): boolean {
  if (docNumber || issuedOn || addressees.length > 0) return false;
  const words = fold(text.slice(0, MAX_TEXT));
  const found = commentaryForms.filter((mark) => mark.test(words)).length;
  if (found >= ENOUGH) return true;
  return found >= ENOUGH_BESIDE && (words.match(spokenOf)?.length ?? 0) >= OFTEN;
}
