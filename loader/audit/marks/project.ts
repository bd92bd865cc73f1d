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
      (needsMore(text.slice(from, to)) ? undefined : carriedOut.exec(before)?.[1]) ??
      (subject.test(text.slice(to, to + 2)) ? alone.exec(text.slice(clause.from, from))?.[1] : undefined);
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

const longestName = 30;
/** 山海联姻|计划覆盖…: opens its clause, and goes on as a subject does */
const alone = /^\s*(?:\d{1,3}[.、])?([^,、;:。的和及与]{4,20})$/;
const subject = /^(?:由|覆盖|今年|每年|全年|年内|遴选|支持|选派|提速|启动|铺开|在|落地|惠及)/;
const quotedUndertaking = /“[^“”]{2,16}”[^“”,、;:。]{0,6}$/;
const carriedOut =
  /(?:实施|启动|开展|组织|推进|打好|推出|谋划|制定)(?:新一轮|好)?([^,、;:。“”()和及与]{3,24})$/;
