import { agenciesIn, type FoundAgency } from '../../extract/names/findAgencies.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { words } from '../words.ts';
import { clausesIn } from './clauses.ts';
import type { Looked, Mark } from './mark.ts';

/**
 * A body that is told to do something, whether or not a list of organisations knows it:
 *
 * - “市委督查室跟踪督办”, “县级以上人民政府应当…”: at the beginning of a clause
 * - “由湘江国投发起”: behind a word that gives something to do
 */
export function dutiesIn({ passage, text, from, to, context }: Looked): Mark[] {
  if (context !== 'plan') return [];
  const agencies = agenciesIn(passage)
    .filter((it) => it.from >= from && it.to <= to)
    .map((it) => ({ ...it, from: it.from - from, to: it.to - from }));
  return clausesIn(text).flatMap((clause) => {
    if (words.told.firstIn(text, clause.from, clause.to)) return [];
    const body = bodyIn(text, clause, agencies);
    return body ? [dutyMark(text, clause, body)] : [];
  });
}

function dutyMark(text: string, clause: Stretch, body: Stretch): Mark {
  const named = text.slice(body.from, body.to).trim();
  return {
    mark: 'DUTY',
    at: clause,
    why: `${named} is told to do something, but no rule reads it as a task.`,
    whyZh: `${named}被赋予职责，但没有规则将其读作任务。`,
  };
}

/** how long the names of bodies before a verb are at most */
const longestNames = 40;

/** The body that a clause tells to do something. */
function bodyIn(text: string, clause: Stretch, agencies: readonly FoundAgency[]): Stretch | undefined {
  for (const begins of beginningsIn(text, clause)) {
    const end = Math.min(begins + longestNames, clause.to);
    const named = agencies.filter((it) => it.from === begins && !isVague(it)).map((it) => it.to);
    const listed = agencies.filter((it) => it.from > begins && text[it.from - 1] === '、').map((it) => it.to);
    const ends = [...named, ...bodyEnds(text, begins, end)].sort((a, b) => a - b);
    const to =
      ends.find((at) => isTold(text, at)) ??
      [...named, ...(named.length ? listed : [])].find((at) => acts(text, at, clause.to));
    if (to !== undefined) return { from: begins, to };
  }
  return undefined;
}

/** Whether what stands behind a name that ends at a place tells to do something. */
function isTold(text: string, at: number): boolean {
  const behind = behindOthers(text, at);
  if (words.duty.startingAt(text, behind)) return true;
  return words.office.endingAt(text, at) !== undefined && acts(text, at, text.length);
}

/** 市科技局|拉出清单: a body does what follows it, whatever that is, unless it is only spoken of. */
function acts(text: string, at: number, end: number): boolean {
  const behind = behindOthers(text, at);
  return (
    /^[\u4e00-\u9fff]{4}/.test(text.slice(behind, Math.min(behind + 4, end))) &&
    !words.notDeed.startingAt(text, behind)
  );
}

/** Where the name of a body may begin in a clause. */
function beginningsIn(text: string, { from, to }: Stretch): number[] {
  const first =
    from +
    /^(?:[\s—·\d.、(（]|第[一二三四五六七八九十百]{1,5}条|【[^】]{0,20}】){0,8}/.exec(
      text.slice(from, to),
    )![0].length;
  const opened = words.before.startingAt(text, first);
  const given = words.before.firstIn(text, first, to);
  return [...new Set([opened?.end ?? first, ...(given ? [given.end] : [])])];
}

/** Where words that begin at a place may end as the name of a body. */
function bodyEnds(text: string, from: number, end: number): number[] {
  const name = text.slice(from, end);
  const reach = /[^\u4e00-\u9fff、()·“” ]|的(?!市)|(?<!级)以|[在把将从为所]/.exec(name)?.index ?? name.length;
  // 发展改革、财政等部门: fields, though the first of them is a verb elsewhere
  if (
    words.notBody.startingAt(text, from) &&
    !/^[\u4e00-\u9fff]{2,6}、[\u4e00-\u9fff、]{2,30}部门/.test(name)
  )
    return [];
  // 正处|于关键时期 names no office
  return Array.from(words.body.wordsIn(name.slice(0, reach)), (hit) => from + hit.to).filter(
    (at) => !/^处[于在]/.test(text.slice(at - 1, at + 1)),
  );
}

/** 省统计局|等三部门: behind those who are left out */
const behindOthers = (text: string, at: number): number =>
  at +
  /^(?:等?[两三四五六七八多]?(?:个)?(?:部门|单位|家)|等|\([^()]{1,20}\))?/.exec(text.slice(at, at + 24))![0]
    .length;

/** 各有关部门: nobody by name */
const isVague = ({ form, closed }: FoundAgency): boolean => form === 'class' && !closed;
