import { projectWords } from '../../gazetteer/projects.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { placeNameAt } from '../regions/placeName.ts';
import { type Clause, clauseBefore } from './clauseBefore.ts';

import { categoryOf, endingKind, type KindWord, kindWords } from './kindWords.ts';
import { knownIn } from './knownProgrammes.ts';
import { beginning } from './nameBeginning.ts';
import { type Opening, openingOf } from './opening.ts';
import { countedKind, isCountedList, isName, lastPart, notInProjectName } from './projectName.ts';
import { severally, sharing } from './sharedEndings.ts';

/** A name of an undertaking in a text, as far as its own clause shows it, without quotation marks around the whole. */
export interface Named extends Stretch {
  name: string;
  aliases: string[];
  category: string;
  /**
   * `known`: of the gazetteer; `quoted`: marked as a name; `shown`: by the verb before it; `listed`: behind another one;
   * `bare`: by nothing, so that it is one only where it stands as a heading or leads a paragraph
   */
  by: 'known' | 'quoted' | 'shown' | 'listed' | 'bare';
}

const longestClause = 60;

/**
 * Reads the names that end in a word for their kind, with where they begin:
 *
 * - “深入实施国家技术创新工程，启动航空发动机及燃气轮机重大项目”: behind a verb
 * - “继续实施“十城千辆”工程”, “国家“千人计划”专家”: in quotation marks, in part or whole
 * - “实施企业经营管理人才素质提升工程和国家中小企业银河培训工程”: one behind the other
 *
 * @param text folded to half-width
 */
export function namesIn(text: string, kinds = kindWords(text)): Named[] {
  const found = knownIn(text).map(({ from, to }) => knownName(text, from, to));
  if (!kinds.length) return withoutInner(found);
  const ends = new Set([...kinds, ...found].map(({ to }) => to));
  const sure = new Set(found.map(({ to }) => to));
  const joined = new Set(
    found.filter(({ from }) => joinedBehind.test(text[from - 1] ?? '')).map(({ to }) => to),
  );
  for (const kind of kinds) {
    // 基地建设项目和|国家自然科学基金 is known by itself
    if (joined.has(kind.to)) continue;
    const clause = clauseBefore(text, kind.from, longestClause);
    const opening = openingOf(text, clause, kind.from);
    const members = sharing(text, clause, opening, kind);
    const named = members.at(-1) ?? nameEnding(text, kind, clause, opening, ends, sure);
    if (!named) continue;
    found.push(...(members.length ? members : severally(named, kind)));
    if (named.by !== 'bare') sure.add(named.to);
  }
  return withoutInner(found);
}

function knownName(text: string, from: number, to: number): Named {
  const name = text.slice(from, to);
  return { from, to, name, aliases: [], category: endingKind(name)?.category ?? '其他', by: 'known' };
}

/** Of names that stand one inside the other the outer one, unless only the inner one is sure. */
function withoutInner(names: readonly Named[]): Named[] {
  const order = [...names].sort((a, b) => a.from - b.from || b.to - a.to || (a.by === 'known' ? -1 : 1));
  const kept: Named[] = [];
  for (const name of order) {
    const last = kept.at(-1);
    if (!last || name.from >= last.to) kept.push(name);
    else if (name.to > last.to || (last.by === 'bare' && name.by !== 'bare')) kept[kept.length - 1] = name;
  }
  return kept;
}

/** The name that ends in a word for its kind, as far as its own clause shows it. */
function nameEnding(
  text: string,
  kind: KindWord,
  clause: Clause,
  opening: Opening,
  ends: ReadonlySet<number>,
  sure: ReadonlySet<number>,
): Named | undefined {
  const begun = beginning(text, clause, opening, kind, ends);
  const own = opening.outer !== undefined && ownOf.test(text.slice(begun.from, kind.from));
  const { from, cut } = own ? { from: opening.outer!, cut: false } : begun;
  if (clause.quoted && text[kind.to] === '”' && from === clause.from) return quotedName(text, kind, from);
  const name = text.slice(from, kind.to);
  const length = kind.to - kind.from;
  if (!isName(name, length) || !isName(lastPart(name), Math.min(length, lastPart(name).length - 1)))
    return undefined;
  const marked = clause.atoms.some(
    (atom) => atom.quoted && atom.from >= from && !/^“十.?五”/.test(text.slice(atom.from, atom.to)),
  );
  const candidate: Candidate = { text, from, name, cut, marked, kind, clause, opening };
  if (namesNone(candidate)) return undefined;
  const category = categoryOf(name, kind.category);
  return { from, to: kind.to, name, aliases: aliasesOf(name), category, by: shownBy(candidate, ends, sure) };
}

/** Words that end in a kind, with what stands around them. */
interface Candidate {
  text: string;
  from: number;
  name: string;
  /** it is cut off from other things of a list before it */
  cut: boolean;
  /** it holds words in quotation marks */
  marked: boolean;
  kind: KindWord;
  clause: Clause;
  opening: Opening;
}

/** Whether words that have the form of a name stand for several, a class, a document, or a place. */
function namesNone({ text, from, name, cut, marked, kind, clause, opening }: Candidate): boolean {
  const kindWord = text.slice(kind.from, kind.to);
  if (isCountedList(name) || (cut && countedKind.test(name))) return true;
  if (projectWords.markedOnly.includes(kindWord) && !(marked && opening.shows !== 'nothing')) return true;
  if (projectWords.placedOnly.includes(kindWord) && !marked && !placeNameAt(text, from)) return true;
  if (opening.quantified && !marked && !cut) return true;
  if (opening.shows === 'drafted' && kindWord === '计划') return true;
  return name.endsWith('基金') && text.slice(clause.from, from).includes('鼓励');
}

/** The last part of a name that holds a 、, and a name without the division that it begins with. */
function aliasesOf(name: string): string[] {
  const whose = whoseQuoted.exec(name)?.[0].length;
  return [...(name.includes('、') ? [lastPart(name)] : []), ...(whose ? [name.slice(whose)] : [])];
}

/** What shows that words are a name. */
function shownBy(
  { text, from, cut, marked, kind, clause, opening }: Candidate,
  ends: ReadonlySet<number>,
  sure: ReadonlySet<number>,
): Named['by'] {
  if (marked) return 'quoted';
  // 发挥总规模3000亿元的|杭州科创基金|作用: no government but its own has it
  if (text.slice(kind.from, kind.to) === '基金' && isPlaced(text, from)) return 'shown';
  const among = opening.shows === 'carried' || (opening.shows !== 'nothing' && isLed(clause, from, ends));
  const behind = text.slice(kind.to, kind.to + 14);
  if (!cut && carriedOn.test(behind)) return 'shown';
  // 水资源配置工程等重点项目 are works
  if (kind.category !== '工程' && amongGreat.test(behind)) return 'listed';
  const sibling = cut && among && leadsOn(text, kind.to, ends);
  if (sibling || (cut ? opening.shows === 'executed' : opening.shows !== 'nothing')) return 'shown';
  return isBehind(text, from, sure) ? 'listed' : 'bare';
}

/** 兴边富民行动|深入实施, 三年行动|的决胜之年: what is told of an undertaking that is under way */
const carriedOn =
  /^(?:深入|全面|扎实|稳步|有序|顺利|持续|加快){1,2}(?:实施|推进|开展)|^初见成效|^的(?:决胜|收官|攻坚|开局|启动|关键)之?年/;
/** 质量提升计划|等重大项目 */
const amongGreat = /^等(?:国家)?(?:重大|重点)(?:项目|工程|计划|专项|行动)/;

/** what may stand between a verb that ends a name and its kind: 数据|运用|专项|行动 */
const ownOf = /^(?:专项|示范|攻坚|[三五]年|提升|发展){0,2}$/;

/** 中欧科技伙伴计划、|中日韩联合研究计划等: whether the next thing of the list ends in a word for its kind, too */
function leadsOn(text: string, to: number, ends: ReadonlySet<number>): boolean {
  if (!/[、和与及]/.test(text[to] ?? '')) return false;
  const next = /^[^、，。；,;]{2,24}/.exec(text.slice(to + 1, to + 25))?.[0] ?? '';
  const end = to + 1 + next.replace(/等.*$/, '').length;
  return ends.has(end);
}

/** 大洋钻探计划、全球观测系统、|地圈生物圈计划: whether a thing before it in its list ends in a word for its kind, too */
const isLed = ({ items }: Clause, from: number, ends: ReadonlySet<number>): boolean =>
  items.some((item) => item < from && ends.has(item - 1));

/** 浙江省|“鲲鹏行动”计划: the division that carries it out */
const whoseQuoted = /^[\u4e00-\u9fff]{2,7}(?:省|市|自治区)(?=“)/;

/** “333高层次人才培养工程”, “151人才工程”: three figures or more make a name of common words */
const numberedName = /^\d{3,4}(?![\d个项家名万亿年])[\u4e00-\u9fff]{2,20}$/;

/** The whole of what stands in quotation marks; with the words before them, where they belong to it. */
function quotedName(text: string, kind: KindWord, from: number): Named | undefined {
  const name = text.slice(from, kind.to);
  if (!isName(name, kind.to - kind.from) && !numberedName.test(name)) return undefined;
  const before = clauseBefore(text, from - 1, longestClause);
  const opening = openingOf(text, before, from - 1);
  const lead = text.slice(Math.max(opening.to, before.items.at(-1) ?? 0), from - 1);
  const category = categoryOf(name, kind.category);
  const found: Named = { from, to: kind.to, name, aliases: [], category, by: 'quoted' };
  // 省“百千万人才工程” is not the nation’s
  if (/^(?:全|我)?[省市]$/.test(lead))
    return { ...found, from: from - 2, to: kind.to + 1, name: lead.at(-1) + name };
  const belongs =
    /^[\u4e00-\u9fff]{1,12}$/.test(lead) && !notInProjectName.test(lead) && opening.shows !== 'nothing';
  if (!belongs) return found;
  return { ...found, aliases: [lead + name], category: categoryOf(lead + name, kind.category) };
}

const joinedBehind = /”?(?:[、和与及]|以及)“?$/;

/** Whether a name begins right behind another one, which ends at one of these places, and a 、 or 和. */
function isBehind(text: string, from: number, sure: ReadonlySet<number>): boolean {
  const joined = joinedBehind.exec(text.slice(Math.max(0, from - 4), from));
  return joined !== null && sure.has(from - joined[0].length);
}

/** A name that begins with a division or an area, and goes on behind it. */
const isPlaced = (text: string, from: number): boolean => {
  const place = placeNameAt(text, from);
  return place !== undefined && place.form !== 'zone' && place.to - from < 8 && text[place.to] !== '级';
};
