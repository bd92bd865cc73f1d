import type { Span } from '../../../tree.ts';
import type { Candidate, Form, Reading } from '../candidate.ts';
import { doersEnd } from '../doers.ts';
import { byWhatTheyDo } from '../names.ts';
import { atLeast, closed, countedNoun, countsNoun, rightOf, trimEnd, trimmedWords } from '../noun.ts';
import { isQualifier, qualifiedBehind, qualifiedNext } from '../qualifiers.ts';
import { type Doing, vocabulary } from '../words.ts';
import { numbersOf } from './measure.ts';

/**
 * So many things that are to be made, or deeds to be done; verb, number and noun in either order, the verb said once
 * for several.
 *
 *     攻克500项关键技术，研发1000个新产品
 *     建设40个示范性集团、150个实训基地
 *     新增孵化毕业企业3万家
 *     攻克非常规天然气高效增产等13项重大技术
 *     建立一支20万人左右的科技特派员队伍
 */
export const count: Form = (candidate) => {
  const { quantity, left, text } = candidate;
  if ((uncounted.has(quantity.kind) && !ofPeople(candidate)) || isLevel(candidate)) return undefined;
  const words = outermost(candidate);
  if (countsNoun(candidate) || isTeam(candidate)) {
    // 培育国家级5家、省级|20家|工业设计中心
    const sort = trimmedWords(text, left.subject);
    const verb = candidate.previous?.verb;
    if (verb && isQualifier(sort) && left.marks.length === 0)
      return reading(candidate, countedNoun(candidate), '', { ...left.subject, ...verb }, sort);
  }
  if (countsNoun(candidate) || isTeam(candidate)) {
    const verb = verbAtEnd(text, words) ?? verbOfObject(candidate, words) ?? verbBefore(candidate);
    if (!verb) return undefined;
    const subject = trimmedWords(text, { start: words.start, end: Math.max(words.start, verb.start) });
    return reading(candidate, countedNoun(candidate), subject, verb);
  }
  const verb = verbAtStart(text, words);
  // 服务企业总数|超过|50万家: the bound makes it a level
  const level =
    quantity.start < quantity.core.start ||
    left.marks.some((m) => m.kind === 'attain' || vocabulary.beyond.has(m.word));
  if (!verb || level) return undefined;
  const noun = closed(text, { start: verb.end, end: trimEnd(text, verb.end, words.end) });
  return noun.end - noun.start < 2 ? undefined : reading(candidate, noun, '', verb);
};

/** 吸引|17万|高校毕业生: people are counted without a unit */
const ofPeople = (candidate: Candidate): boolean =>
  candidate.quantity.kind === 'bare' &&
  /^[万亿]$/.test(candidate.quantity.unit) &&
  people.test(trimmedWords(candidate.text, rightOf(candidate)));
const people =
  /^(?:名)?(?:[\u4e00-\u9fff]{0,6})(?:毕业生|人才|大学生|劳动力|从业者|从业人员|农民工|退役军人|青年)/;

/** 依托企业组建|达到|88家: a level is reached */
const isLevel = ({ left }: Candidate) => left.marks.some((m) => m.kind === 'attain');

const uncounted: ReadonlySet<string> = new Set(['percent', 'points', 'rank', 'bare', 'tenth', 'multiple']);

interface Verb extends Span {
  word: string;
  doing: Doing;
}

/**
 * Marks that are verbs of doing at once (完成10000项, 实现100个, 形成10个) belong to the words; what says only how (力争|实现) does not,
 * where nothing else stands before them.
 */
function outermost({ left, text }: Candidate): Span {
  let { start, end } = left.subject;
  for (const mark of left.marks.toReversed()) {
    const doing = vocabulary.doing.endingAt(text, mark.end);
    if (doing && doing.end - doing.start >= 2) end = mark.end;
    else if (mark.kind === 'adverb' && start >= end) start = end = mark.end;
    else break;
  }
  return { start, end };
}

function verbAtEnd(text: string, { start, end }: Span): Verb | undefined {
  const at = trimEnd(text, start, end);
  const found = vocabulary.doing.endingAt(text, at);
  if (!found || found.start < start || (found.meaning === 'either' && found.start > start)) return undefined;
  return {
    start: found.start,
    end: found.end,
    word: text.slice(found.start, found.end),
    doing: found.meaning,
  };
}

const joint = /[和与、及并]/;

/**
 * The verb that opens the words, with one that is joined to it: 培养和引进; behind whose it is and where: 全省|建成, 在孟津、
 * 汝阳等县区|建设.
 */
function verbAtStart(text: string, { start, end }: Span): Verb | undefined {
  const from = vocabulary.places.startingAt(text, start)?.end ?? doersEnd(text, start, end) ?? start;
  const first =
    vocabulary.doing.startingAt(text, from) ?? (text[from] === '在' ? madeThere(text, from, end) : undefined);
  if (!first || first.end > end) return undefined;
  const second = joint.test(text[first.end] ?? '')
    ? vocabulary.doing.startingAt(text, first.end + 1)
    : undefined;
  const found = second && second.end <= end ? second : first;
  return { start, end: found.end, word: text.slice(first.start, found.end), doing: first.meaning };
}

const endOfPlace = /(?:[省市县区乡镇村州旗]|地区|领域|行业|等地|企业|园区)$/;

/** 在…等县区|建设: the verb behind a place */
function madeThere(text: string, from: number, end: number) {
  for (let at = from + 3; at < end; at++) {
    const verb = vocabulary.doing.startingAt(text, at);
    if (verb && verb.end <= end && verb.end - at > 1 && endOfPlace.test(text.slice(from, at))) return verb;
  }
  return undefined;
}

/** 突破制约经济社会发展的|8个…, 攻克非常规天然气高效增产等|13项…, 建立一支|20万人的…: the verb of an object that words in between describe */
function verbOfObject({ text }: Candidate, words: Span): Verb | undefined {
  const capacity = /年(?:产|处理|加工|供应)$/.exec(text.slice(words.start, words.end));
  if (capacity && verbAtStart(text, words)) return { ...words, word: capacity[0], doing: 'work' };
  const described = /(?:[的等和、与及]|一[支批个套])$/.test(text.slice(words.start, words.end));
  return described ? (verbAtStart(text, words) ?? raised(text, words)) : undefined;
}

/** 提高聚乳酸等|5~6个品种的生产技术水平 */
function raised(text: string, { start, end }: Span): Verb | undefined {
  const from = vocabulary.adverbs.startingAt(text, start)?.end ?? start;
  const found = vocabulary.up.startingAt(text, from);
  if (!found || found.end > end) return undefined;
  return { start, end: found.end, word: text.slice(from, found.end), doing: 'work' };
}

/** The verb of the number before it in a list: 建设40个集团、|150个实训基地 */
function verbBefore({ left, previous, clause, segment }: Candidate): Verb | undefined {
  const listed =
    segment.start > clause.start && left.subject.end <= left.subject.start && left.marks.length === 0;
  if (!listed || previous?.verb === undefined) return undefined;
  const { word, doing } = previous.verb;
  return { start: left.subject.start, end: left.subject.start, word, doing };
}

/** 一支|20万人左右|的科技特派员队伍: the number tells how many make up the team that is built */
function isTeam({ text, quantity, segment }: Candidate): boolean {
  const people = quantity.kind === 'person' && /^的/.test(text.slice(quantity.end, segment.end));
  return people && /一[支批个]$/.test(text.slice(segment.start, quantity.start));
}

/** @param sort what sorts the noun before its number: 国家级 */
function reading(candidate: Candidate, noun: Span, subject: string, verb: Verb, sort = ''): Reading {
  const { text } = candidate;
  const counted = trimmedWords(text, noun).replace(/等$/, '');
  const printed = movesOn.test(verb.word) ? (whatBecomes(candidate, noun, counted) ?? counted) : counted;
  const words = sort + (isQualifier(printed) ? `${printed}${qualifiedOther(candidate, noun)}` : printed);
  // 突破|20个实训基地: so many there are to be, where 突破20项技术 is a deed
  if (verb.word === '突破' && vocabulary.exceeded.endingAt(words, words.length))
    return { ...countedTarget(candidate, noun, verb), operator: '>=', name: words };
  const done = movesOn.test(verb.word) ? byWhatTheyDo(words) : undefined;
  if (done) return { ...countedTarget(candidate, noun, verb), name: done };
  // 零就业家庭|实现|一人就业
  const bearer = verb.word === '实现' ? subject : '';
  const stands = verb.doing === 'stock' && !/^新(?!型)/.test(verb.word);
  return {
    ...countedTarget(candidate, noun, verb),
    name: stands ? `${bearer}${words}` : `${subject}${verb.word}${words}`,
  };
}

/** 推动2家|企业进入世界500强: the things are those that come to it */
function whatBecomes(candidate: Candidate, noun: Span, counted: string): string | undefined {
  if (!/^(?:企业|单位|高校|医院|园区|开发区|产品|品牌)$/.test(counted)) return undefined;
  const became = trimmedWords(candidate.text, { start: noun.end, end: rightOf(candidate).end });
  return /^(?:进入|入选|列入|纳入|通过|达到|跻身)[^的]{2,16}$/.test(became)
    ? `${became}的${counted}`
    : undefined;
}

/** 推动|100家企业上云: the deed is that of the things, and not the verb's */
const movesOn = /^(?:推动|推进|引导|支持|组织|带动|促进|实现|完成)$/;

/** What a sort that stands alone is of, as another number of the list says: behind it (国家级5家|、省级20家工业设计中心), or before */
const qualifiedOther = ({ text, quantity }: Candidate, noun: Span): string =>
  (noun.end <= quantity.start ? qualifiedBehind(text, quantity.end) : qualifiedNext(text, noun.end)) || '';

const countedTarget = (candidate: Candidate, noun: Span, verb: Verb) => ({
  rule: 'target.count',
  indicator: noun,
  subject: noun,
  verb: { word: verb.word, doing: verb.doing },
  operator:
    candidate.quantity.operator === '=' && atLeast(candidate) ? ('>=' as const) : candidate.quantity.operator,
  confidence: 1,
  ...numbersOf(candidate),
  ...(candidate.left.baselineYear !== undefined && { baselineYear: candidate.left.baselineYear }),
});
