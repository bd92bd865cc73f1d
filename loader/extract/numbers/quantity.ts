import { Guards } from '../../lexical/guards.ts';
import { Beginnings, Lexicon, wordLexicon } from '../../lexical/lexicon.ts';
import { countingSigns, magnitudeOf } from '../../lexical/numeral.ts';
import { endOfMatch } from '../../lexical/patterns.ts';
import { type Operator, type QuantityKind, quantityForms } from './forms.ts';
import { type Numeral, numeralAt, signsEnd } from './numeralAt.ts';
import { boundLexicon, type Unit, unitAt } from './units.ts';

/**
 * A quantity as printed: `10万家以上`, `不低于50%`, `700~800项`, `第3位`, `翻一番`, `2017—2020年`. Offsets are those of the text
 * that was scanned.
 */
export interface Quantity {
  /** from the word that bounds it (超过) to the last that does (以上) */
  start: number;
  end: number;
  /** the numeral and its unit alone */
  core: { start: number; end: number };
  kind: QuantityKind;
  /** the number as printed; a trailing 万, 亿 or 万亿 stands in the unit, as in print */
  value: number;
  /** the upper end of a range */
  valueMax?: number;
  /** as printed, with its magnitude: 万家, 亿元, %, 件/百人年; empty where none is printed */
  unit: string;
  operator: Operator;
  /** what it starts from, where its own words tell: 零的突破 */
  baselineValue?: number;
  /** 第 or 前 before the numeral */
  rank?: '第' | '前';
  /** the numeral is written in Chinese characters */
  chinese: boolean;
}

const ordinalUnits = wordLexicon(quantityForms.units.ordinal ?? []);
const rankUnits = wordLexicon(quantityForms.units.rank ?? []);
const ranges = wordLexicon(quantityForms.ranges);
const expressions = new Lexicon(
  quantityForms.expressions.flatMap(({ words, ...meaning }) => words.map((word) => [word, meaning] as const)),
);
const boundGuards = new Guards(quantityForms.guards);
const boundBefore = boundLexicon(quantityForms.bounds.before, boundGuards);
const boundAfter = boundLexicon(quantityForms.bounds.after);
const vague = wordLexicon(quantityForms.vague, boundGuards);

/** 2022|、2023和2024年, 2025|、2026两年 */
const moreYears = /(?:[、和及与](?:19|20)\d{2}){1,6}(?:[两二三四五])?年(?!级)/y;
/** 2025、2026|两年 */
const lastOfYears = /(?<=(?:19|20)\d{2}[、和及与])(?:19|20)\d{2}(?=[两二三四五]年)/y;
/** what a quantity may begin with */
const candidates = new Beginnings();
for (const character of `0123456789${countingSigns}翻半过`) candidates.add(character);
for (const { words } of quantityForms.expressions) for (const word of words) candidates.add(word);

/** All quantities of a text in which full-width signs have been folded to half-width, in order. Linear in its length. */
export function quantities(folded: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = candidates.next(folded, 0); at < folded.length; at = candidates.next(folded, at)) {
    const read = expressionAt(folded, at) ?? quantityAt(folded, at);
    if (read && !('skips' in read)) found.push(read);
    at = Math.max(read?.end ?? 0, at + 1);
  }
  return found;
}

function expressionAt(text: string, at: number): Quantity | undefined {
  const found = expressions.longestAt(text, at);
  if (!found) return undefined;
  const { behind, closes, ...meaning } = found.values[0]!;
  const before = behind?.find((word) => text.endsWith(word, at));
  if ((behind && before === undefined) || (closes && !endsAt(text, found.to))) return undefined;
  // “零”突破, 双|倍增
  const start = before === '“' || before === '双' ? at - 1 : at;
  const end = text[start] === '“' && text[found.to] === '”' ? found.to + 1 : found.to;
  const read = { start, end, core: { start, end }, chinese: true, ...meaning };
  // 超过|一半
  return meaning.kind === 'percent' && meaning.operator === '=' ? withBounds(text, read) : read;
}

/** Characters that hold no quantity: a code, a vague count, part of a word. */
interface NoQuantity {
  skips: true;
  end: number;
}

const skip = (end: number): NoQuantity => ({ skips: true, end });

function quantityAt(text: string, at: number): Quantity | NoQuantity | undefined {
  const first = numeralAt(text, at);
  if (!first) return skipRun(text, at);
  if (!first.chinese && isCode(text, at, first.end)) return skip(first.end);
  const before = text[at - 1];
  const rank = before === '第' || before === '前' ? before : undefined;
  const head = unitAt(text, first);
  const second = rangeEnd(text, first, head.end);
  const numeral = second ?? first;
  const unit = second ? unitAt(text, second) : head;
  const year = yearBehind(text, numeral, unit.end);
  const shape = year ?? shapeOf(text, at, first, numeral, unit, rank);
  if (!shape) return skip(first.end);
  if (first.chinese && first.value >= 10 && vague.longestBefore(text, at)) return skip(unit.end);
  const quantity = scaleRange(first, second, {
    start: rank ? at - 1 : at,
    end: shape.end,
    core: { start: at, end: shape.end },
    value: first.value,
    unit: shape.unit,
    kind: shape.kind,
    operator: shape.kind === 'rank' ? 'rank' : (unit.bound ?? '='),
    chinese: first.chinese,
    ...(rank && { rank }),
  });
  return quantity.kind === 'year' ? quantity : withBounds(text, quantity);
}

/** A run of Chinese number characters that is no numeral is left behind whole. */
function skipRun(text: string, at: number) {
  const end = signsEnd(text, at);
  return end === undefined ? undefined : skip(end);
}

/** Digits that belong to a name or a formula: CAP1400, IPv6, PM2.5, SKA-1, 1+3+N, 7×24, 1:4000, GB/T 36073-2018. */
function isCode(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[end] ?? '';
  if (/[A-Za-z+×*∶=#№.]/.test(before) || /[+×*=∶]/.test(after)) return true;
  // 1:4000, but 技术合同成交额:300亿元
  if (before === ':' && /\d/.test(text[at - 2] ?? '')) return true;
  // 5G, 8K, 3D
  if (end - at === 1 && /^[GKD](?![A-Za-z])/.test(text.slice(end, end + 2))) return true;
  if (/[-—–_/]/.test(before) && /[A-Za-z0-9]/.test(text[at - 2] ?? '')) return true;
  return after === ':' && /\d/.test(text[end + 1] ?? '');
}

function rangeEnd(text: string, first: Numeral, unitEnd: number): Numeral | undefined {
  for (const end of unitEnd === first.end ? [unitEnd] : [unitEnd, first.end]) {
    const joint = ranges.longestAt(text, end);
    const second = joint && numeralAt(text, joint.to);
    if (second && second.chinese === first.chinese && !second.magnitude.includes('分')) return second;
  }
  return undefined;
}

function yearBehind(text: string, numeral: Numeral, unitEnd: number) {
  const plausible = numeral.value >= 1900 && numeral.value <= 2100 && Number.isInteger(numeral.value);
  const at = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  if (!plausible || numeral.magnitude) return undefined;
  if (endOfMatch(moreYears, text, numeral.end) !== undefined)
    return { end: numeral.end, unit: '年', kind: 'year' as const };
  lastOfYears.lastIndex = numeral.end - 4;
  if (lastOfYears.test(text)) return { end: numeral.end, unit: '年', kind: 'year' as const };
  if (text[at] !== '年' || text[at + 1] === '级') return undefined;
  const end = Math.min(unitEnd, at + 1);
  return { end, unit: '年', kind: 'year' as const };
}

/** What the numeral and its unit make; undefined where Chinese number characters are part of a word. */
function shapeOf(
  text: string,
  at: number,
  first: Numeral,
  last: Numeral,
  unit: Unit,
  rank: string | undefined,
) {
  if (rank === '第') {
    if (rankUnits.longestAt(text, last.end)) return { ...unit, kind: 'rank' as const };
    if (ordinalUnits.longestAt(text, last.end)) return undefined;
    return first.chinese && unit.kind === 'bare' && last.value <= 10 && endsAt(text, last.end)
      ? { end: last.end, unit: '', kind: 'rank' as const }
      : undefined;
  }
  if (rank === '前') {
    if (rankUnits.longestAt(text, last.end) && unit.kind !== 'person')
      return { ...unit, kind: 'rank' as const };
    if (unit.kind === 'percent' || /^[位名强]/.test(unit.unit)) return { ...unit, kind: 'rank' as const };
    return unit.kind === 'bare' && endsAt(text, unit.end) ? { ...unit, kind: 'rank' as const } : undefined;
  }
  // a list of so many (世界500强) is no place in it, unless it is come into
  if (unit.kind === 'rank') return entersList(text, at, unit) ? unit : undefined;
  if (!first.chinese) return unit;
  return chineseCounts(first, unit, first.end - at > first.magnitude.length) ? unit : undefined;
}

/** 进入全国城市|20强|: the place itself comes into the list; of 2家企业进入世界500强 the firms are counted */
const entersList = (text: string, at: number, { unit, end }: Unit): boolean =>
  /强$/.test(unit) && endsAt(text, end) && entering.test(text.slice(Math.max(0, at - 40), at));
const entering =
  /(?:^|[,。;:])(?![^,。;:]*(?:企业|公司|集团|高校|品牌|产品|项目|[\d一二两三四五六七八九十百][余多]?[家个户所件]))[^,。;:]{0,24}(?:进入|跻身|迈入|挺进|迈进|冲刺|冲进|挤进|入围)[^,。;:\d]{0,12}$/;

const endsAt = (text: string, at: number) => /^[\s,。;、)列]?$/.test(text[at] ?? '');

/** @param digit whether a number stands before the magnitude: 一万亩, not 万亩 */
function chineseCounts({ value, magnitude }: Numeral, { kind, unit }: Unit, digit: boolean): boolean {
  // 零部件
  if (value === 0) return false;
  if (kind === 'percent') return true;
  if (kind === 'bare') return (magnitude === '亿' || magnitude === '万亿') && unit !== '' && value >= 1;
  if (kind === 'time') return false;
  if (kind === 'measure') return value >= 100 || (digit && magnitude !== '');
  return true;
}

function scaleRange(first: Numeral, second: Numeral | undefined, quantity: Quantity): Quantity {
  if (!second) return quantity;
  const own = first.magnitude ? magnitudeOf(first.magnitude) / magnitudeOf(second.magnitude) : 1;
  return { ...quantity, value: first.value * own, valueMax: second.value };
}

/** Takes in the words that bound it: 超过…, 不低于…, …以上, …左右. */
function withBounds(text: string, quantity: Quantity): Quantity {
  let { start, end, operator } = quantity;
  const from = text[start - 1] === ' ' ? start - 1 : start;
  const before = boundBefore.longestBefore(text, from);
  if (before) start = before.from;
  const after = boundAfter.longestAt(text, end);
  if (after) end = after.to;
  const [bound] = before?.values ?? after?.values ?? [];
  if (bound && operator !== 'rank') operator = bound;
  return { ...quantity, start, end, operator };
}
