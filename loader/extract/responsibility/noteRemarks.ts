import { ordinalValue } from '../../lexical/numeral.ts';
import { clausesOf } from '../../lexical/sentences.ts';
import { stretchesOf } from '../../lexical/stretch.ts';
import { findAllLabels, orderRule } from './roles.ts';

const scopeForm =
  /^以上(?:([一二两三四五六七八九十\d]{1,3})(?:项|条|个)?|各项|几项)?(?:工作|任务|措施|内容)?[,，]?(?:均)?由?/;
const deadlineForm =
  /^(?:\d{4}年|\d{1,2}月|每?年底|持续|长期|常态化|每年|每季度|每月|20\d\d—20\d\d年|完成时限|完成时间|时限)/;

/** 省科技厅(列首位的为牵头单位,下同)、省财政厅: how the list is to be read, said within it */
const innerBracket = /\([^()]{4,40}\)/g;

/** Writes blanks over a stretch, so that what is left keeps its place. */
export const blanked = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
const legend = /[☆★*＊▲△※◎][^,，;；。]{0,8}(?:为|是|表示)[^,，;；。]{0,4}(?:牵头|主办|主责|责任|负责)/;

/** 以下均需各市人民政府落实，不再列出: of no one task */
const onAll = /^\s*(?:以下(?!简称)|不再(?:一一)?(?:列出|列明|单列))/;

/** What is left of a note where what has been read of it is written over with blanks; and what that said. */
interface Remaining {
  text: string;
  /** that the first of a list leads */
  declared: boolean;
  /** … here and in what follows */
  onwards: boolean;
  deadline?: string;
  scope?: number;
}

/** 省科技厅(列首位的为牵头单位,下同)、省财政厅 */
export function withoutOrderRules(inside: string): Remaining {
  const rest: Remaining = { text: inside, declared: false, onwards: false };
  for (const { from, to } of stretchesOf(innerBracket, inside)) {
    const rule = orderRule(inside.slice(from, to));
    if (!rule.firstLeads) continue;
    rest.declared = true;
    rest.onwards ||= rule.onwards;
    rest.text = blanked(rest.text, from, to);
  }
  return rest;
}

/** Takes out the clauses that name nobody: how to read the order, by when, what marks mean. */
export function withoutRemarks(rest: Remaining): Remaining {
  for (const { from, to } of clausesOf(rest.text)) {
    const clause = rest.text.slice(from, to);
    const rule = orderRule(clause);
    rest.declared ||= rule.firstLeads;
    rest.onwards ||= rule.onwards;
    const timed = deadlineForm.test(clause.trim()) && !findAllLabels(clause).length;
    if (timed) rest.deadline ??= clause.trim();
    if (rule.firstLeads || rule.onwards || timed || legend.test(clause) || onAll.test(clause))
      rest.text = blanked(rest.text, from, to);
  }
  return rest;
}

/** 以上三项工作由…, 由… */
export function withoutScope(rest: Remaining): Remaining {
  const scope = scopeForm.exec(rest.text);
  if (scope) {
    rest.scope = ordinalValue(scope[1] ?? '') ?? 0;
    rest.text = blanked(rest.text, 0, scope[0].length);
  } else if (rest.text.startsWith('由')) rest.text = blanked(rest.text, 0, 1);
  return rest;
}
