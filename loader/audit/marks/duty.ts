import { agenciesIn, type FoundAgency } from '../../extract/names/findAgencies.ts';
import { vocabulary as targetWords } from '../../extract/targets/words.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
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
  if (words.toldOf.startingAt(text, 0)) return [];
  return clausesIn(text).flatMap((clause) => {
    if (words.told.firstIn(text, clause.from, clause.to) || explains(text, clause)) return [];
    const body = bodyIn(text, clause, agencies);
    return body ? [dutyMark(text, clause, body)] : [];
  });
}

/** 本办法由省科技厅负责解释: whom to ask, nothing to do */
const explains = (text: string, { from, to }: Stretch): boolean =>
  /解\s?释(?:工作)?[,。;]?$/.test(text.slice(from, to).trim());

function dutyMark(text: string, clause: Stretch, body: Stretch): Mark {
  const named = text.slice(body.from, body.to).trim();
  return {
    mark: 'DUTY',
    at: clause,
    body: named,
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
    const given = words.before.endingAt(text, begins) !== undefined;
    const named = agencies.filter((it) => it.from === begins && !isVague(it)).map((it) => it.to);
    const listed = agencies.filter((it) => it.from > begins && text[it.from - 1] === '、').map((it) => it.to);
    const ends = [...named, ...bodyEnds(text, begins, end), ...placeEnds(text, begins)].sort((a, b) => a - b);
    const to =
      ends.find(
        (at) =>
          isCharged(text, begins, at, clause.to) ||
          (given && isSurelyBody(text, begins, at) && acts(text, at, clause.to)),
      ) ?? [...named, ...(named.length ? listed : [])].find((at) => acts(text, at, clause.to));
    if (to !== undefined) return { from: begins, to };
  }
  return undefined;
}

/** Whether what stands behind a name tells to do something. */
function isCharged(text: string, begins: number, at: number, end: number): boolean {
  const behind = behindOthers(text, at);
  if (words.duty.startingAt(text, behind) && !words.notDeed.startingAt(text, behind)) return true;
  return isSurelyBody(text, begins, at) && acts(text, at, end);
}

/** Whether words are the name of a body for sure, by what they end in or by their place. */
const isSurelyBody = (text: string, begins: number, at: number): boolean =>
  words.office.endingAt(text, at) !== undefined || placed.test(text.slice(begins, at));

/** 市医保局, 园区物业公司, 我厅: a place or a level, and what organisations end in */
const placed =
  /^(?:[省市县区州盟旗镇乡](?![场域块级内外际政民直])|[我本][省市县区州局厅委院校]|[新园]区|开发区|高新区|[\u4e00-\u9fff]{2,4}[省市县区州盟旗])[\u4e00-\u9fff]{0,14}?(?:(?<![布格全大开结当破])局|办|委|厅|部|院|中心|公司|银行|海关|大队|支队|协会|学会|园)$|^[我本][局厅委院校办部]$/;

/** 市科技局|拉出清单: a body does what follows it, whatever that is, unless it is only spoken of. */
function acts(text: string, at: number, end: number): boolean {
  const behind = behindOthers(text, at);
  return (
    /^(?:[\u4e00-\u9fff]{2}|[在于]\d)/.test(text.slice(behind, Math.min(behind + 2, end))) &&
    !words.notDeed.startingAt(text, behind)
  );
}

/** what stands before the first word of a clause: its number, and by when it is to be done */
const opening =
  /^(?:[\s—·\d.、(（]|第[一二三四五六七八九十百]{1,5}条|[一二三四五六七八九十]是|【[^】]{0,20}】){0,8}(?:(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[上中下]?旬?[底初末]?(?:前|起|后|之前)|(?:每|今|明|当)[年月周季](?:[底初末]|度)?前?|年[底初内]前?|[上下]半年)?/;

/** Where the name of a body may begin in a clause. */
function beginningsIn(text: string, { from, to }: Stretch): number[] {
  const first = from + opening.exec(text.slice(from, to))![0].length;
  const begins = new Set([words.before.startingAt(text, first)?.end ?? first]);
  for (
    let given = words.before.firstIn(text, first, to);
    given;
    given = words.before.firstIn(text, given.end, to)
  )
    begins.add(given.end);
  return [...begins];
}

/** Where words that begin at a place may end as the name of a body. */
function bodyEnds(text: string, from: number, end: number): number[] {
  const name = text.slice(from, end);
  const reach = /[^\u4e00-\u9fff、()·“” ]|的(?!市)|(?<!级)以|[在把将从为所]/.exec(name)?.index ?? name.length;
  if (words.everybody.startingAt(text, from)) return [];
  // 发展改革、财政等部门: fields, though the first of them is a verb elsewhere
  if (
    (words.notBody.startingAt(text, from) || targetWords.deeds.startingAt(text, from)) &&
    !/^[\u4e00-\u9fff]{2,6}、[\u4e00-\u9fff、]{2,30}部门/.test(name)
  )
    return [];
  // 正处|于关键时期 names no office
  return Array.from(words.body.wordsIn(name.slice(0, reach)), (hit) => from + hit.to).filter(
    (at) => !/^处[于在]/.test(text.slice(at - 1, at + 1)),
  );
}

/** 永川区、荣昌区|各提供…: places that do something */
function placeEnds(text: string, from: number): number[] {
  const places =
    /^(?:[\u4e00-\u9fff]{2,7}[区县市镇乡旗州]|\d{1,3}团)(?:、(?:[\u4e00-\u9fff]{2,7}[区县市镇乡旗州]|\d{1,3}团)){0,8}/.exec(
      text.slice(from, from + 60),
    )?.[0];
  const first = places && /^[^、]+/.exec(places)![0];
  return first && (divisionOf(first) || /[镇团]$/.test(first))
    ? [from + first.length, from + places.length]
    : [];
}

/** 省统计局|等三部门: behind those who are left out */
const behindOthers = (text: string, at: number): number =>
  at +
  /^(?:等?[两三四五六七八多]?(?:个)?(?:部门|单位|家)|等|\([^()]{1,20}\))?/.exec(text.slice(at, at + 24))![0]
    .length;

/** 各有关部门: nobody by name */
const isVague = ({ form, closed }: FoundAgency): boolean => form === 'class' && !closed;
