import { isGeneric } from '../../extract/projects/genericWords.ts';
import { kindWords, needsMore } from '../../extract/projects/kindWords.ts';
import { words } from '../words.ts';
import { clauseAt } from './clauses.ts';
import type { Looked, Mark } from './mark.ts';

/** Words that end as the name of an undertaking does, with something that only a name has: quotation marks, or a verb before them. */
export function projectsIn({ text, context }: Looked): Mark[] {
  if (context !== 'plan') return [];
  return kindWords(text).flatMap(({ from, to }) => {
    const clause = clauseAt(text, from);
    const before = text.slice(Math.max(clause.from, from - longestName), from);
    const said =
      quotedUndertaking.exec(before)?.[0] ??
      (text[to] === '”' ? openQuote.exec(before)?.[1] : undefined) ??
      carriedOutBefore(before, needsMore(text.slice(from, to))) ??
      (subject.test(text.slice(to, to + 3)) ? alone.exec(text.slice(clause.from, from))?.[1] : undefined);
    if (
      said === undefined ||
      said.length < 2 ||
      isGeneric(said) ||
      words.told.firstIn(text, clause.from, clause.to)
    )
      return [];
    const name = `${said}${text.slice(from, to)}`;
    return [
      {
        mark: 'PROJECT',
        at: { from: from - said.length, to },
        why: `“${name}” may be an undertaking with a name, but no rule reads it as one.`,
        whyZh: `“${name}”可能是有名称的工程、计划或行动，但没有规则读出。`,
      },
    ];
  });
}

/** the name behind a verb that carries it out; a word that is seldom the end of a name needs a long one */
function carriedOutBefore(before: string, needsMore: boolean): string | undefined {
  const name = carriedOut.exec(before)?.[1];
  return name !== undefined && (!needsMore || (name.length >= shortestOfDoubtful && !/[的性]/.test(name)))
    ? name
    : undefined;
}

const shortestOfDoubtful = 6;
const longestName = 30;
/** 山海联姻|计划覆盖…: opens its clause, and goes on as a subject does */
const alone = /^\s*(?:\d{1,3}[.、])?([^,、;:。的和及与]{4,20})$/;
const subject =
  /^(?:由|覆盖|今年|每年|全年|年内|遴选|支持|选派|提速|启动|铺开|在|落地|惠及|[上下]半年|首批|首年|同步|首期|评定|征集|培育|资助|引才|新增|治理|完成|带动|打响|从|建设[。,]?$)/;
/** “省校联合培养计划” */
const openQuote = /“([^“”,、;:。]{2,24})$/;
const quotedUndertaking = /“[^“”]{2,24}”[^“”,、;:。]{0,6}$/;
const carriedOut =
  /(?:(?:组织|深入|全面|大力|统筹|扎实)?(?:实施|启动|开展|推进|打好|推出|谋划|推行|深化|完成|做实|做细|抓实|做优)|组织|制定)(?:新一轮|好)?([^,、;:。“”()和及与]{3,24}|(?<=(?:实施|启动|推出|打好))(?!中|的|一批|若干)[^,;:。“”()]{4,24})$/;
