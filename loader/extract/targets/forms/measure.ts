import type { Span } from '../../../tree.ts';
import type { Operator } from '../../numbers/forms.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { subjectOfClauseBefore } from '../clauseAbove.ts';
import { fundBefore } from '../funds.ts';
import { coverage } from '../names.ts';
import { closed, rightOf, trimEnd, trimmedWords } from '../noun.ts';
import { behindPlace, isPlace, isQualifier, ofChain } from '../qualifiers.ts';
import { vocabulary } from '../words.ts';

/**
 * The reading of a quantity whose subject stands before it. A clause that has no subject of its own speaks of the one
 * before it (…保有量达100万辆，年均增长20%).
 */
export function measure(
  candidate: Candidate,
  { rule, operator, confidence = 1 }: { rule: string; operator: Operator; confidence?: number },
): Reading | undefined {
  const { text, left, previous } = candidate;
  const own =
    measuredSubject(candidate) ?? headBefore(candidate) ?? (previous ? undefined : above(candidate));
  const covered = own && coverage(trimmedWords(text, own), trimmedWords(text, rightOf(candidate)));
  const indicator =
    own ?? (isFirst(candidate) ? undefined : (previous?.subject ?? clauseUnderHead(candidate)));
  if (!indicator) return undefined;
  return {
    rule,
    operator,
    indicator,
    name:
      covered ??
      (own
        ? (sortedOf(trimmedWords(text, own), candidate) ??
          `${wholeOf(candidate)}${holderOf(ofLevelOrPlace(shareOf(nameInFull(trimmedWords(text, own), candidate), candidate), candidate), candidate)}`)
        : `${stockOf(candidate) ?? candidate.head ?? ''}${partToldOf(candidate) || portionOf(candidate)}`),
    subject: indicator,
    confidence: own ? confidence : confidence * 0.8,
    ...numbersOf(candidate),
    ...(left.baselineYear !== undefined && { baselineYear: left.baselineYear }),
  };
}

/** 高新技术企业快速增长，|实现翻番: a place or a multiple that tells of the clause before it */
const above = (candidate: Candidate): Span | undefined =>
  candidate.quantity.kind === 'rank' || candidate.quantity.kind === 'multiple' || isFirst(candidate)
    ? subjectOfClauseBefore(candidate)
    : undefined;

/** 零的突破: there is to be a first of what there has been none of */
const isFirst = ({ quantity }: Candidate): boolean => quantity.baselineValue !== undefined;

/** 1、技术合同成交额：|达到300亿元: the heading of its line says what is measured; the words at the number stand for it */
const clauseUnderHead = ({ head, clause, quantity }: Candidate): Span | undefined =>
  head !== undefined && isHead(head) ? { start: clause.start, end: quantity.end } : undefined;

const noHead = /(?:目标|如下|以下|任务|包括|指标|要求|重点|方面|是|为|[一二三四五六七八九十]是)$/;
const isHead = (words: string) => words.length >= 3 && words.length <= 24 && !noHead.test(words);

/** 技术合同成交额:|2021年、2022年分别达到300亿元、330亿元: what a colon heads, where the clause has no words of its own */
function headBefore({ text, clause, sentence, previous }: Candidate): Span | undefined {
  if (previous || text[clause.start - 1] !== ':') return undefined;
  const end = clause.start - 1;
  const words = text.slice(sentence.start, end);
  const start = sentence.start + /^\s*(?:[(（]?\d{1,2}[)）]?[.、．]?\s*)?/.exec(words)![0].length;
  const head = text.slice(start, end);
  return isHead(head) && !/[,:]/.test(head) ? { start, end } : undefined;
}

/** The subject before the quantity, where it holds a noun. */
export function measuredSubject({ text, left, nested, quantity, previous }: Candidate): Span | undefined {
  const start = left.subject.start;
  const words = text.slice(start, left.subject.end);
  // 氢能制备，|在西部地区|率先实现零的突破
  if (quantity.baselineValue !== undefined && /^在[\u4e00-\u9fff]{2,8}$/.test(words)) return undefined;
  // 世界排名|由目前第21位上升至前18位
  const from = nested ? words.search(/(?:分别)?[从由自](?![然主动贸来给有治筹营建助产用研供身愿行])/) : -1;
  // 高新技术企业三年翻番，|由2020年的1100户|增加到2200户
  if (from >= 0 && from < 2) return undefined;
  const cut = nested ? Math.min(nested.start, from >= 2 ? start + from : nested.start) : left.subject.end;
  const end = trimEnd(text, start, cut);
  // 达到100万千瓦/|300万千瓦时
  if (text[quantity.start - 1] === '/') return undefined;
  if (!previous && onlyAdds.test(text.slice(start, end))) return undefined;
  if (onlyDoes(text, start, end) || onlyYear.test(text.slice(start, end))) return undefined;
  return end - start >= 2 ? closed(text, { start, end }) : undefined;
}

/** 企业达到300家，|新增|50家: tells what is added of what stands before it, and nothing by itself */
const onlyAdds = /^(?:新增|净增|增加)$/;

/** 其中|2023年|不少于45亿元 */
const onlyYear = /^\s*(?:19|20)\d{2}年[底末度]?\s*$/;

/** 建成基地2个，|再建成|3个: a verb that leaves its object to the clause before */
function onlyDoes(text: string, start: number, end: number): boolean {
  const adverb = vocabulary.adverbs.startingAt(text, start);
  // 新开工120个、新竣工80个 are two
  const verb = adverb && adverb.meaning !== '新' && vocabulary.doing.startingAt(text, adverb.end);
  if (verb) return verb.meaning === 'stock' && verb.end === end;
  // 培育|5家: a verb alone measures nothing
  const alone = vocabulary.doing.startingAt(text, start);
  return alone?.end === end && (alone.meaning === 'stock' || vocabulary.moving.has(text.slice(start, end)));
}

/** 研发经费年均增长10%，占地区生产总值的比重达到2.8%: a share is named with what it is of */
const shareOf = (words: string, { before }: Candidate) =>
  before && words.startsWith('占') ? `${before.name}${words}` : words;

const level =
  /^(?:(?:国家|自治区|省|市|县|区|州|乡|镇|村)级?(?:[、和及与](?=[省市县区州乡镇村]))?){1,4}(?:层面)?$/;

/** 省级事项网上可办率不低于90%，市、县级不低于70%: the same of another level or place */
function ofLevelOrPlace(words: string, { previous, quantity }: Candidate): string {
  // 东湖片区产值达到100亿元，西山片区|达到60亿元
  if (previous?.unit === quantity.unit) {
    const same = isPlace(words) ? behindPlace(previous.name) : ofChain(words, previous.name);
    if (same) return `${words}${same}`;
  }
  const of =
    previous && level.test(words)
      ? /(?:^|拥有|建成|新增)(?:国家|自治区|[省市县区州乡镇村])级(.{2,})$/.exec(previous.name)?.[1]
      : undefined;
  return of ? `${words}${of}` : words;
}

/** 工程中百人层次人数达到1955人，千人层次人数达到3954人: of the same whole */
function holderOf(words: string, { previous, text, clause }: Candidate): string {
  const [, holder = '', first = ''] = /^(.{4,30}中)(.{4,})$/.exec(previous?.name ?? '') ?? [];
  const alike = words.length === first.length && words.slice(-4) === first.slice(-4);
  return alike && !/^\s*其中/.test(text.slice(clause.start, clause.start + 6)) ? `${holder}${words}` : words;
}

/** 研制150种试剂，其中20种以上|获得注册证书: what is true of the part */
function partToldOf(candidate: Candidate): string {
  const { text, clause } = candidate;
  const { start, end } = rightOf(candidate);
  const part = /^\s*其中/.test(text.slice(clause.start, clause.start + 6)) && end - start >= 2;
  return part ? `中${text.slice(start, end)}` : '';
}

/** 新建基站3万个，|累计达到18万个; 产能新增240万吨、|达到380万吨: what there is in all, not what is added */
function stockOf({ previous, left, quantity }: Candidate): string | undefined {
  const inAll =
    previous?.unit === quantity.unit &&
    left.marks.some(({ kind, word }) => kind === 'attain' || word === '累计');
  const stock = inAll ? previous.name.replace(/^(?:新增|新建|净增)|(?:每年)?(?:新增|净增)$/g, '') : '';
  return stock.length >= 2 ? stock : previous?.name;
}

/** 清洁能源装机超过6000万千瓦、|占比达到90% */
const portionOf = ({ left, previous, quantity }: Candidate): string =>
  previous &&
  quantity.kind === 'percent' &&
  !/[%]|百分点/.test(previous.unit) &&
  left.marks.some((m) => m.word.startsWith('占比'))
    ? '占比'
    : '';

const sortBefore = /(?:国家|省部?|自治区|市|州|县|区)级(?:及?以上)?/;

/** 新建省级以上平台30个，其中|国家级|5个: the same things, of that sort */
function sortedOf(words: string, candidate: Candidate): string | undefined {
  const of = wholeOf(candidate).slice(0, -1);
  if (!of || !isQualifier(words)) return undefined;
  if (sortBefore.test(of)) return of.replace(sortBefore, words);
  const verb = /^(?:新建|新增|新认定)/.exec(of)?.[0] ?? '';
  return `${verb}${words}${of.slice(verb.length)}`;
}

/** …累计达到157家，其中依托企业组建达到100家: a part is named with its whole */
function wholeOf({ text, clause, before, left, previous }: Candidate): string {
  // 众创空间400家（国家备案|160家）
  if (previous && /\((?:其中)?$/.test(text.slice(Math.max(0, left.subject.start - 3), left.subject.start)))
    return `${previous.name}中`;
  return before && /^\s*其中/.test(text.slice(clause.start, clause.start + 6)) ? `${before.name}中` : '';
}

/** “六个倍增”——|研发经费, 片区|到2024年|产值, 拥有量|是|2021年的2.5倍 */
const notOfName =
  /(?:实现)?翻[一两]?番$|^[“"][^“”"]{2,12}[”"]?——|(?<=.)到(?:19|20)\d{2}年[底末]?(?=[\u4e00-\u9fff]{2})|原则上(?=占)|(?:的|是|约为)$/g;

const cropOf = /^(?:全[省市县]|新增)?([\u4e00-\u9fff]{2,6}?)(?:播种|种植|总)?(?:面积|产量|单产|生产)$/;
const size = /^(?:总|首期|目标)?规模$/;

/** 国家高新区GDP占全国GDP的(10%) is the share (比重) that it names in full elsewhere. */
function nameInFull(words: string, candidate: Candidate): string {
  const { quantity, left, text, previous, segment, clause } = candidate;
  const plain = words.replace(notOfName, '') || words;
  // 高新技术企业快速增长，|数量|实现翻番
  if (!previous && vocabulary.bare.startingAt(plain, 0)?.end === plain.length) {
    const above = subjectOfClauseBefore(candidate);
    if (above) return `${trimmedWords(text, above)}${plain}`;
  }
  if (
    onlyAdds.test(plain) &&
    previous &&
    previous.unit === quantity.unit &&
    !/^\s*其中/.test(text.slice(clause.start, clause.start + 6))
  )
    return `${plain}${previous.name.replace(/^(?:新增|净增|增加)/, '')}`;
  // 研发投入年均增长15%以上、|强度|达1.2%
  if (plain === '强度' && previous && /(?:投入|经费)$/.test(previous.name)) return `${previous.name}${plain}`;
  if (size.test(plain)) return `${fundBefore(candidate)}${plain}`;
  // 粮食播种面积稳定在5330万亩，|总产|450亿斤
  const crop = /^(?:总产|单产|总产量|产量)$/.test(plain) ? cropOf.exec(previous?.name ?? '')?.[1] : undefined;
  if (crop) return `${crop}${plain}`;
  // 农村公路新建500公里、|改造|600公里
  const done = vocabulary.doing.startingAt(plain, 0)?.end === plain.length && segment.start > clause.start;
  const before = done
    ? vocabulary.doing.endingAt(previous?.name ?? '', previous?.name.length ?? 0)
    : undefined;
  if (before && before.start >= 2) return `${previous!.name.slice(0, before.start)}${plain}`;
  // 新增高新技术企业1000家、|总数|突破7500家
  if (/^(?:总数|总数量|总量)$/.test(plain) && previous && segment.start > clause.start) {
    const counted = text.slice(previous.subject.start, previous.subject.end);
    return `${counted.replace(/^(?:新增|净增)|(?:新增|净增)$/, '')}${plain}`;
  }
  // 专科及以上学历教师|占比达到|85%
  if (left.marks.some((m) => m.word.startsWith('占比')) && !/占/.test(plain)) return `${plain}占比`;
  const share =
    quantity.kind === 'percent' && /占[^占]{2,}$/.test(plain) && !/(?:比重|比例|份额|率|比)$/.test(plain);
  return share ? `${plain}的比重` : plain;
}

/** Numbers as printed, and a baseline that stands before them in the same words (由目前第21位上升至前18位). */
export function numbersOf({ quantity, nested }: Candidate) {
  const { value, valueMax, unit, baselineValue } = quantity;
  return {
    value,
    unit,
    ...(baselineValue !== undefined && { baselineValue }),
    ...(valueMax !== undefined && { valueMax }),
    ...(nested && { baselineValue: nested.value }),
  };
}
