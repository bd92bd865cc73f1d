import { projectWords } from '../../gazetteer/projects.ts';
import { ordinalValue } from '../../lexical/numeral.ts';
import { moved, type Stretch, stretchesOf } from '../../lexical/stretch.ts';
import { placeNameAt } from '../regions/placeName.ts';
import { type Clause, clauseBefore } from './clauseBefore.ts';
import { isGeneric } from './genericWords.ts';
import { categoryOf, endingKind, type KindWord, kindWords, needsMore } from './kindWords.ts';
import { knownIn } from './knownProgrammes.ts';
import { openingOf } from './opening.ts';

/**
 * Reads lists whose members share the word for their kind, and what they are part of:
 *
 * - “实施高速列车、绿色制造、智能制造等科技重点专项”: three members, carried out as one kind
 * - “扩大实施“金太阳”等示范工程”
 * - “加快实施“创新人才推进计划”、“千人计划”等国家重大人才工程”: members that have their own word
 * - “推进蛋白质研究、纳米研究和干细胞研究六个重大科学研究计划的实施”
 *
 * A list of examples (建设海上风电场送出、智能变电站等示范工程; 等一批专项、重大工程) names no undertakings.
 */
export interface Member extends Stretch {
  name: string;
  aliases: string[];
  category: string;
  /** whether the list gives the name; else another rule has found it by its own word for its kind */
  bare: boolean;
  /** the common words behind the list, e.g. 国家重大人才工程 */
  of: Stretch & { name: string };
}

const longestMemberList = 200;
const longestCommon = 16;
const longestMember = 24;
/** 高等学校, 同等学历, 二等奖 hold no 等 */
const notEtc = /[高中初平同优上相均一二三特]$/;
/** Common words that are part of each member’s name; others only say of what class they are (重大民生工程). */
const sharedKind = /^(?:科技(?!创新\d)|示范|专项|产业化|工程|计划|行动)/;
const numberBehindEtc = /^([一二三四五六七八九十\d]{0,3})([个大项类]?)(?:其他|其它)?/;
const beginsOdd = new RegExp(`^(?:${[...projectWords.notFirst, ...projectWords.notMember].join('|')})`);

const digits = '二三四五六七八九十0123456789';
/** 六个 in 六个重大科学研究计划 */
const numberOfList = /^(?:[二三四五六七八九十]{1,3}|\d{1,2})[个大项]/;

/** Where the list ends (before 等 or the number) and the common words begin. */
function listEnd(text: string, kind: KindWord): { end: number; common: number } | undefined {
  const first = Math.max(0, kind.from - longestCommon);
  for (let at = kind.from - 1; at >= first; at--) {
    if (text[at] === '等' && !notEtc.test(text.slice(Math.max(0, at - 1), at))) {
      const common = at + 1 + numberBehindEtc.exec(text.slice(at + 1, kind.from))![0].length;
      return isGeneric(text.slice(common, kind.from)) ? { end: at, common } : undefined;
    }
    if (!digits.includes(text[at]!)) continue;
    const number = numberOfList.exec(text.slice(at, Math.min(at + 4, kind.from)));
    if (
      number &&
      !/[\d二三四五六七八九十第]/.test(text[at - 1] ?? '') &&
      isGeneric(text.slice(at, kind.from))
    )
      // 改造升级、前瞻布局|“两大行动”
      return { end: /[等“]/.test(text[at - 1] ?? '') ? at - 1 : at, common: at + number[0].length };
  }
  return undefined;
}

/** @param count how many the text says there are: what 和 or 及 joins is one where the commas make as many */
function splitMembers(text: string, clause: Clause, from: number, end: number, count?: number): Stretch[] {
  const inside = (at: number) => clause.atoms.some((atom) => atom.from < at && at <= atom.to);
  // “脑科学”“人工智能”等重大项目: marks alone may part them
  const marked = clause.atoms.filter((atom) => atom.quoted && text[atom.from - 1] === '”');
  const parts = [...clause.items.filter((item) => !inside(item)), ...marked.map((atom) => atom.from)];
  const starts = [from, ...parts.filter((at) => at > from && at < end).sort((a, b) => a - b)];
  const members = starts.map((start, i) => ({
    from: start,
    to: i + 1 < starts.length ? starts[i + 1]! - (text[starts[i + 1]! - 1] === '”' ? 0 : 1) : end,
  }));
  const last = members.at(-1)!;
  const joint = text.slice(last.from, last.to).search(/以?[和及]/);
  const known = knownIn(text.slice(last.from, last.to)).some((k) => k.from < joint && joint < k.to);
  const parted = members.length > 1 && members.length !== count;
  if (parted && joint > 1 && !known && !inside(last.from + joint)) {
    const length = text[last.from + joint] === '以' ? 2 : 1;
    members.splice(
      -1,
      1,
      { from: last.from, to: last.from + joint },
      { from: last.from + joint + length, to: last.to },
    );
  }
  return members;
}

/** @param text folded to half-width */
export function membersIn(text: string, kinds = kindWords(text)): Member[] {
  return kinds.flatMap((kind) => membersOf(text, kind));
}

/** A list as a whole: what holds for each of its members. */
interface MemberList {
  of: Member['of'];
  category: string;
  /** the words that the members stand in, up to the end of the last */
  words: string;
  /** a verb, or marks, show that it names undertakings */
  shown: boolean;
  /** a verb shows that all of it is carried out */
  executed: boolean;
  /** 一批, 各类: the members are examples */
  examples: boolean;
  /** as many as the text says that there are */
  counted: boolean;
  opened: boolean;
}

/** “强网工程、提质工程、畅联工程”三大工程: one pair of marks around a list, of as many as are counted where they are */
function insideOnePair(text: string, from: number, end: number, count: number | undefined) {
  if (text[from] !== '“' || text.indexOf('”', from) !== end - 1) return undefined;
  const inside = stretchesOf(/[^、]+/g, text.slice(from + 1, end - 1));
  const stretches = inside.map((stretch) => moved(stretch, from + 1));
  return stretches.length > 1 && (count === undefined || stretches.length === count) ? stretches : undefined;
}

function membersOf(text: string, kind: KindWord): Member[] {
  const ends = listEnd(text, kind);
  if (!ends || text.startsWith('项目', kind.to) || needsMore(text.slice(kind.from, kind.to))) return [];
  const clause = clauseBefore(text, ends.end, longestMemberList);
  const opening = openingOf(text, clause, ends.end);
  const numbered = text[ends.end] !== '等';
  const count = numbered
    ? ordinalValue(/^“?([^个大项]{1,3})/.exec(text.slice(ends.end))?.[1] ?? '')
    : undefined;
  const wrapped = insideOnePair(text, opening.to, ends.end, count);
  const stretches = wrapped ?? splitMembers(text, clause, opening.to, ends.end, count);
  // 节能降碳十大行动 is one name
  if (numbered && stretches.length < 2) return [];
  const counted = stretches.length === count;
  // 抓好智能电网、储能、氢能三个重大专项: all of them; what 三大行动 and 三大工程 stand for may be fields (港口、机场、铁路)
  const complete = counted && /^(?:重大专项|重点专项|计划)$/.test(kind.category);
  const list: MemberList = {
    of: { from: ends.common, to: kind.to, name: text.slice(ends.common, kind.to) },
    category: kind.category,
    words: text.slice(0, ends.end),
    // 在甲省某项目、甲省某工程等省级人才工程设立岗位: no verb, but names of their own
    shown: clause.atoms.length > 0 || opening.shows !== 'nothing',
    executed: opening.shows === 'executed' || (complete && opening.shows === 'carried'),
    examples:
      opening.quantified || /一批|各类|若干/.test(text.slice(ends.end, kind.to)) || text[kind.to] === '、',
    counted,
    opened: opening.shows !== 'nothing',
  };
  return stretches.flatMap((stretch) => memberAt(text, stretch, list) ?? []);
}

function memberAt(text: string, stretch: Stretch, list: MemberList): Member | undefined {
  const { from, to, quoted, ...bare } = bareName(text, stretch);
  const name = bare.name + (quoted ? '' : missingEnd(bare.name, list.words));
  if (name.length < 2 || name.length > longestMember || /[，。；：,;:《》\s]/.test(name)) return undefined;
  const { of } = list;
  const own = endingKind(name);
  const placed = placeNameAt(text, from) !== undefined;
  const called = own ? list.shown || placed : placed && endsInProject.test(name);
  if (called && !isGeneric(name)) {
    const category = categoryOf(own ? name : of.name, own?.category ?? list.category);
    return { name, from, to, aliases: [], category, bare: !own, of };
  }
  if (own || !list.shown || !isNamed(name, quoted, list)) return undefined;
  const whole = sharedKind.test(of.name) ? name + of.name : name;
  const aliases = whole === name ? [name + of.name] : [name];
  return { name: whole, from, to, aliases, category: list.category, bare: true, of };
}

/** Whether a member that has no word for its kind is named as an undertaking. */
function isNamed(
  name: string,
  quoted: boolean,
  { opened, executed, examples, counted }: MemberList,
): boolean {
  if (isGeneric(name)) return false;
  return quoted ? opened : executed && !examples && (counted || !beginsOdd.test(name));
}

/** 甲省学者青年专家项目: in such a list, what a division calls its own */
const endsInProject = /^.{5,}项目$/;

/** What a short member shares with the last of the list: 改造 in 棚户区、独立工矿区改造等. */
function missingEnd(name: string, list: string): string {
  const end = projectWords.sharedEnds.find((word) => list.endsWith(word));
  return end && name.length < 5 && !projectWords.sharedEnds.some((word) => name.endsWith(word)) ? end : '';
}

/** The words of a member without the marks around them. */
function bareName(text: string, { from, to }: Stretch): Stretch & { name: string; quoted: boolean } {
  const quoted = text[from] === '“' && text.indexOf('”', from) === to - 1;
  const inner = quoted ? { from: from + 1, to: to - 1 } : { from, to };
  return { name: text.slice(inner.from, inner.to), quoted, ...inner };
}
