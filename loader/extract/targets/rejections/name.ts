import { type Rejection, within } from '../candidate.ts';
import { rightOf, trimmedWords } from '../noun.ts';

/**
 * Numbers in names: within quotation or title marks (“千人计划”, “十城千辆”, 《…（2006—2020年）》), in round brackets, or as a mere
 * order of magnitude that names a thing (百人层次, 千亿级园区, 万人发明专利拥有量, 万元GDP能耗).
 */
export const name: Rejection = (candidate, { names, brackets }) => {
  const { quantity, text } = candidate;
  // “零的突破” is no name
  if (quantity.baselineValue === undefined && within(names, quantity.core.start, quantity.core.end))
    return 'stands in a name';
  if (within(brackets, quantity.core.start, quantity.core.end) && !inBracketOfNumbers(text, quantity.start))
    return 'stands in brackets';
  const numeral = text.slice(quantity.core.start, quantity.core.end);
  const bare =
    quantity.operator === '=' && /^[百千万亿]{1,2}(?:人|名|元|户|家|级|企|镇|村|县|校|兆)?/.test(numeral);
  if (bare && /^[百千万亿]{1,2}[人元]$/.test(numeral) && rightOf(candidate).end > rightOf(candidate).start)
    return 'is a unit or a name, no number';
  const behind = text.slice(quantity.end, quantity.end + 2);
  if (/^(?:层次|计划|工程|行动|人才)/.test(behind) && quantity.chinese) return 'is part of a name';
  if (
    text[quantity.core.start - 1] === '每' ||
    /每$/.test(trimmedWords(text, { start: quantity.start - 1, end: quantity.start }))
  )
    return 'is what something is counted by (每…)';
  return undefined;
};

/** （累计约3600户） and （其中省级20家） hold numbers of their own. */
const inBracketOfNumbers = (text: string, at: number) => {
  const before = text.slice(Math.max(0, at - 24), at);
  return /\((?:其中|累计|总数|共|约|含)[^()]{0,20}$/.test(before) || partBehind.test(before);
};

/** 400家（国家备案|160家）: a part of what has been counted right before the bracket */
const partBehind = /\d[万余多]?[家个项名户所件处]\((?!不含|现有|目前|上年|原有|已)[^()\d,;]{2,10}$/;
