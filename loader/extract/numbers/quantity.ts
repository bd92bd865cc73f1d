import { Beginnings } from '../../gazetteer/lexicon.ts';
import { countingSigns, magnitudeOf, numeralValue } from '../../lexical/numeral.ts';
import { forms, type Operator, type QuantityKind } from './forms.ts';
import { Lexicon, lexicon } from './lexicon.ts';

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
  /** 第 or 前 before the numeral */
  rank?: '第' | '前';
  /** the numeral is written in Chinese characters */
  chinese: boolean;
}

const units = new Lexicon<QuantityKind>(
  (
    ['measure', 'count', 'time', 'rank', 'person', 'money', 'multiple', 'tenth', 'points', 'percent'] as const
  ).flatMap((kind) => (forms.units[kind] ?? []).map((word) => [word, kind] as const)),
);
const ordinalUnits = lexicon(forms.units.ordinal ?? []);
const rankUnits = lexicon(forms.units.rank ?? []);
const ranges = lexicon(forms.ranges);
const expressions = new Lexicon(
  forms.expressions.flatMap(({ words, ...meaning }) => words.map((word) => [word, meaning] as const)),
);
const boundBefore = boundLexicon(forms.bounds.before);
const boundAfter = boundLexicon(forms.bounds.after);
const boundInside = boundLexicon(forms.bounds.inside);
const noBound = lexicon(forms.noBound);
const vague = lexicon(forms.vague);
const notVague = lexicon(forms.notVague);

function boundLexicon(bounds: Partial<Record<'>=' | '<=' | '~', string[]>>) {
  const entries = Object.entries(bounds) as ['>=' | '<=' | '~', string[]][];
  return new Lexicon<Operator>(
    entries.flatMap(([operator, words]) => words.map((word) => [word, operator] as const)),
  );
}

/** 两万五千, 一点五万; but 五点三十分 is when */
const chineseNumeral = new RegExp(
  `[${countingSigns}]{1,12}(?:点[零〇一二三四五六七八九]{1,4}(?![十百千])(?:万亿|[万亿])?)?`,
  'y',
);
const digits = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,8})?/y;
const slash = /\/\d{1,3}(?![\dA-Za-z年])/y;
const share = /([零〇一二两三四五六七八九十百千万]{1,4})分之([零〇一二两三四五六七八九十百千]{1,8}(?:点[零〇一二三四五六七八九]{1,4})?)/y;
/** 2022|、2023和2024年 */
const moreYears = /(?:[、和及与](?:19|20)\d{2}){1,6}年(?!级)/y;
const latinUnit = /[A-Za-zµμΩ][A-Za-zµμΩ0-9²³]{0,9}/y;
/** what a quantity may begin with */
const candidates = new Beginnings();
for (const character of `0123456789${countingSigns}翻半过`) candidates.add(character);

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
  const found = expressions.startingAt(text, at);
  if (!found) return undefined;
  const { start, end, meaning } = found;
  const read = { start, end, core: { start, end }, chinese: true, ...meaning };
  // 超过|一半
  return meaning.kind === 'percent' && meaning.operator === '=' ? withBounds(text, read) : read;
}

interface Numeral {
  end: number;
  value: number;
  magnitude: string;
  chinese: boolean;
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
  const year = yearOf(text, numeral, unit.end);
  const shape = year ?? shapeOf(text, at, first, numeral, unit, rank);
  if (!shape) return skip(first.end);
  if (first.chinese && first.value >= 10 && vague.endingAt(text, at) && !notVague.endingAt(text, at))
    return skip(unit.end);
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
  chineseNumeral.lastIndex = at;
  return chineseNumeral.test(text) ? skip(chineseNumeral.lastIndex) : undefined;
}

function numeralAt(text: string, at: number): Numeral | undefined {
  const chinese = text[at]! > '9';
  const share = chinese ? shareAt(text, at) : undefined;
  if (share) return share;
  digits.lastIndex = at;
  const printed = chinese ? null : digits.exec(text);
  if (printed) {
    let end = digits.lastIndex;
    slash.lastIndex = end;
    if (slash.test(text)) {
      const value = numeralValue(text.slice(at, slash.lastIndex));
      if (value !== undefined && value < 1)
        return { end: slash.lastIndex, value, magnitude: '分之', chinese: false };
    }
    let value = numeralValue(printed[0]) ?? Number.NaN;
    if (text[end] === ' ' && /[万亿]/.test(text[end + 1] ?? '')) end++;
    const big = /^[百千]?(?:万亿|[万亿])?/.exec(text.slice(end, end + 3))?.[0] ?? '';
    const small = units.startingAt(text, end) ? undefined : /^[百千]/.exec(big)?.[0];
    if (small) value *= magnitudeOf(small);
    const magnitude = big.replace(/^[百千]/, '');
    const width = small ? big.length : /^[百千]/.test(big) ? 0 : big.length;
    return { end: end + width, value, magnitude: width ? magnitude : '', chinese: false };
  }
  chineseNumeral.lastIndex = at;
  let run = chineseNumeral.exec(text)?.[0];
  // the 千 of 百万千瓦 is the unit's
  if (run && run.length > 1 && run.endsWith('千') && units.startingAt(text, at + run.length - 1))
    run = run.slice(0, -1);
  if (!run) return undefined;
  const magnitude = /(?:万亿|[万亿])$/.exec(run)?.[0] ?? '';
  const value = inMagnitude(run, magnitude);
  return value === undefined ? undefined : { end: at + run.length, value, magnitude, chinese: true };
}

/** 一亿五千万 as so many 万 (15,000), 一点五万 as 1.5 */
function inMagnitude(run: string, magnitude: string): number | undefined {
  if (run.includes('点')) return numeralValue(run.slice(0, run.length - magnitude.length));
  const whole = numeralValue(run);
  return whole === undefined ? undefined : whole / magnitudeOf(magnitude);
}

/** 三分之一, 百分之三十 */
function shareAt(text: string, at: number): Numeral | undefined {
  share.lastIndex = at;
  const printed = share.exec(text);
  if (!printed) return undefined;
  const percent = printed[1] === '百';
  const value = numeralValue(percent ? (printed[2] ?? '') : printed[0]);
  if (value === undefined) return undefined;
  return { end: share.lastIndex, value, magnitude: percent ? '百分之' : '分之', chinese: true };
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

interface Unit {
  end: number;
  unit: string;
  kind: QuantityKind;
  bound?: Operator;
}

function unitAt(text: string, numeral: Numeral): Unit {
  const { magnitude } = numeral;
  if (magnitude === '百分之') return { end: numeral.end, unit: '%', kind: 'percent' };
  if (magnitude === '分之') return { end: numeral.end, unit: '', kind: 'percent' };
  let at = numeral.end;
  if (!numeral.chinese && text[at] === ' ') at++;
  const inside = boundInside.startingAt(text, at);
  if (inside) at = inside.end;
  const bound = inside && { bound: inside.meaning };
  const late = inside && /^(?:万亿|[万亿])/.exec(text.slice(at, at + 2))?.[0];
  if (late) at += late.length;
  const found = units.startingAt(text, at);
  const scale = magnitude + (late || '');
  if (found) {
    const { end, per } = perUnit(text, found.end);
    const word = text.slice(found.start, found.end);
    // 3分/千瓦时 is a price
    const kind = word === '分' && per ? 'money' : found.meaning;
    return { end, unit: scale + word + per, kind, ...bound };
  }
  latinUnit.lastIndex = at;
  const latin = latinUnit.exec(text)?.[0];
  if (latin) {
    const { end, per } = perUnit(text, at + latin.length);
    return { end, unit: scale + latin + per, kind: 'measure', ...bound };
  }
  const end = inside && !late && !scale ? numeral.end : at;
  return { end, unit: scale, kind: 'bare', ...(end === at && bound) };
}

/** 件/百人年, 亿元/年, 立方米/秒 */
function perUnit(text: string, at: number): { end: number; per: string } {
  if (text[at] !== '/') return { end: at, per: '' };
  const scale = /^[百千万]*/.exec(text.slice(at + 1, at + 5))?.[0].length ?? 0;
  // 克/千瓦时 has a unit of its own, 件/百人年 one and a scale
  const found = units.startingAt(text, at + 1) ?? units.startingAt(text, at + 1 + scale);
  latinUnit.lastIndex = at + 1;
  const end = found?.end ?? (latinUnit.test(text) ? latinUnit.lastIndex : at);
  return { end, per: text.slice(at, end) };
}

function rangeEnd(text: string, first: Numeral, unitEnd: number): Numeral | undefined {
  for (const end of unitEnd === first.end ? [unitEnd] : [unitEnd, first.end]) {
    const joint = ranges.startingAt(text, end);
    if (!joint) continue;
    const second = numeralAt(text, joint.end);
    if (second && second.chinese === first.chinese && !second.magnitude.includes('分')) return second;
  }
  return undefined;
}

function yearOf(text: string, numeral: Numeral, unitEnd: number) {
  const plausible = numeral.value >= 1900 && numeral.value <= 2100 && Number.isInteger(numeral.value);
  const at = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  if (!plausible || numeral.magnitude) return undefined;
  moreYears.lastIndex = numeral.end;
  if (moreYears.test(text)) return { end: numeral.end, unit: '年', kind: 'year' as const };
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
    if (rankUnits.startingAt(text, last.end)) return { ...unit, kind: 'rank' as const };
    const ordinal = ordinalUnits.startingAt(text, last.end);
    if (ordinal) return undefined;
    return first.chinese && unit.kind === 'bare' && last.value <= 10 && endsAt(text, last.end)
      ? { end: last.end, unit: '', kind: 'rank' as const }
      : undefined;
  }
  if (rank === '前') {
    if (rankUnits.startingAt(text, last.end) && unit.kind !== 'person')
      return { ...unit, kind: 'rank' as const };
    if (unit.kind === 'percent' || /^[位名强]/.test(unit.unit)) return { ...unit, kind: 'rank' as const };
    return unit.kind === 'bare' && endsAt(text, unit.end) ? { ...unit, kind: 'rank' as const } : undefined;
  }
  // a list of so many (世界500强) is no place in it
  if (unit.kind === 'rank') return undefined;
  if (!first.chinese) return unit;
  return chineseCounts(first, unit, first.end - at > first.magnitude.length) ? unit : undefined;
}

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
  const before = noBound.endingAt(text, from) ? undefined : boundBefore.endingAt(text, from);
  if (before) start = before.start;
  const after = boundAfter.startingAt(text, end);
  if (after) end = after.end;
  const bound = before?.meaning ?? after?.meaning;
  if (bound && operator !== 'rank') operator = bound;
  return { ...quantity, start, end, operator };
}
