import { divisionOf } from '../../gazetteer/divisions.ts';
import { ambiguousNames, regionWords } from '../../gazetteer/regions.ts';
import { Guards } from '../../lexical/guards.ts';
import { wordLexicon } from '../../lexical/lexicon.ts';
import { agencyAt } from '../names/agencyName.ts';
import { isSharedName, placeNameAt } from './placeName.ts';
import type { PlaceName } from './placeWords.ts';

/** how far behind a place the name that it begins may end (大连洁净能源国家实验室) */
const longestTail = 14;
/** 东北 in 东北部, 中国 in 中国特色 */
const placeGuards = new Guards(regionWords.guards);
const longerNames = wordLexicon(regionWords.longerNames);
const functionWords = wordLexicon(regionWords.functionWords);
const behindCounties = wordLexicon(regionWords.behindCounties);
const inName = /[\u4e00-\u9fffA-Za-z—–-]/;
const joining = /[和与及]/;
const organisationBefore =
  /(?:交大|科大|工大|师大|农大|理工|科学院|工程院|研究院|研究所|大学|学院|银行|集团|公司|协会|学会|局|厅|署)$/;

/** Whether the words behind a place make it the beginning of a longer name: 北京大学, 辽宁省科技厅. */
function beginsLongerName(text: string, { from, to, form }: PlaceName): boolean {
  if (form !== 'zone' && agencyAt(text, from, 'text')) return true;
  for (let at = to; at < to + longestTail && at < text.length; at++) {
    if (longerNames.longestAt(text, at)) return true;
    if (joining.test(text[at]!) && (form === 'zone' || placeNameAt(text, at + 1))) return false;
    if (!inName.test(text[at]!) || functionWords.longestAt(text, at)) return false;
  }
  return false;
}

/** 哈尔滨工业大学（威海）, 中国（潍坊）创新创业孵化示范基地 */
const inBrackets = (text: string, { from, to }: PlaceName) =>
  (text[from - 1] === '(' && text[to] === ')' && /[\u4e00-\u9fff]/.test(text[from - 2] ?? '')) ||
  (text[to] === '(' && text[placeNameAt(text, to + 1)?.to ?? 0] === ')');

/** 健康中国, 中国科学院丹东育成中心 */
function endsLongerName(text: string, { from, to, form }: PlaceName): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  if (organisationBefore.test(before) || /[\u4e00-\u9fff][—–-]$/.test(before)) return true;
  const name = text.slice(from, to);
  const aims = name === '中国' || divisionOf(name)?.kind === 'province';
  return aims && form !== 'zone' && regionWords.notBehind.some((word) => before.endsWith(word));
}

/** Whether another place stands before or behind it in one list. */
function isListed(text: string, { from, to }: PlaceName, last: PlaceName | undefined): boolean {
  const behind =
    last !== undefined && (last.to === from || (last.to === from - 1 && /[、和与及]/.test(text[last.to]!)));
  return behind || (text[to] === '、' && placeNameAt(text, to + 1) !== undefined);
}

/** 绥中等省级高新区, 石棉发展清洁能源: what may stand behind the last of a list */
export const endsListed = (text: string, to: number) =>
  /^(?:[、,。;)]|等|和|与|及|口岸|$)/.test(text.slice(to, to + 2)) ||
  functionWords.longestAt(text, to) !== undefined ||
  behindCounties.longestAt(text, to) !== undefined;

/** 支持|绥中|建设…, 在|昌图|开展…: a county that is told to do something */
const isTold = (text: string, { from, to }: PlaceName) =>
  /(?:支持|推动|鼓励|引导|指导|在|以)$/.test(text.slice(Math.max(0, from - 2), from)) &&
  functionWords.longestAt(text, to) !== undefined;

/** Whether nothing before a name makes it part of a word. */
const stands = (text: string, { from }: PlaceName) =>
  /[^\u4e00-\u9fff]|[在对于与和及至到向从由为持的]/.test(text[from - 1] ?? '、');

/**
 * Whether 西部 and the like are a third of the nation: behind a verb or in a list, and only in a plan of the nation; in a
 * province's they are a part of it.
 */
export function isThird(text: string, { from, to }: PlaceName, nationwide: boolean): boolean | undefined {
  if (to - from !== 2 || !/^[东中西]部$/.test(text.slice(from, to))) return undefined;
  return nationwide && /[^\u4e00-\u9fff]|[强持动进快向在对及和与从于到高导助引]/.test(text[from - 1] ?? '、');
}

/**
 * Whether a name stands for the place itself and is no part of another word or of a longer name.
 *
 * @param last the place that was named before it, if any
 * @param near whether the division lies where the plan is for
 */
export function standsFree(
  text: string,
  place: PlaceName,
  last: PlaceName | undefined,
  near: (name: string) => boolean,
): boolean {
  const name = text.slice(place.from, place.to);
  if (
    inBrackets(text, place) ||
    placeGuards.refuses(text, place.from, place.to) ||
    endsLongerName(text, place) ||
    beginsLongerName(text, place)
  )
    return false;
  const unclear =
    (place.form === 'short' && ambiguousNames.has(name)) || (place.form === 'full' && isSharedName(name));
  // 建成县域 names no 成县
  if (place.form === 'full' && /^.县$/.test(name))
    return stands(text, place) && (near(name) || endsListed(text, place.to));
  // 罗浮山县镇村 names no 浮山县
  if (place.form === 'full' && /[县旗]$/.test(name) && !near(name) && !isListed(text, place, last))
    return stands(text, place);
  if (place.form === 'county')
    return isListed(text, place, last)
      ? near(name) || endsListed(text, place.to)
      : near(name) && isTold(text, place);
  return !unclear || near(name) || isListed(text, place, last);
}
