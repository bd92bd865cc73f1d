import { countingSigns, magnitudeOf, numeralValue } from '../../lexical/numeral.ts';
import { endOfMatch } from '../../lexical/patterns.ts';
import { units } from './units.ts';

/** A numeral as it stands in a text. */
export interface Numeral {
  end: number;
  value: number;
  magnitude: string;
  chinese: boolean;
}

/** 两万五千, 一点五万; but 五点三十分 is when */
const chineseNumeral = new RegExp(
  `[${countingSigns}]{1,12}(?:点[零〇一二三四五六七八九]{1,4}(?![十百千])(?:万亿|[万亿])?)?`,
  'y',
);
const digitsForm = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,8})?/y;
const quotientForm = /\/\d{1,3}(?![\dA-Za-z年])/y;
const shareForm =
  /([零〇一二两三四五六七八九十百千万]{1,4})分之([零〇一二两三四五六七八九十百千]{1,8}(?:点[零〇一二三四五六七八九]{1,4})?)/y;

/** The numeral that begins at a place in a folded text: `1,234.5`, `5 万`, `1/3`, `两万五千`, `百分之三十`. */
export const numeralAt = (text: string, at: number): Numeral | undefined =>
  text[at]! > '9' ? (shareAt(text, at) ?? signsAt(text, at)) : (digitsAt(text, at) ?? signsAt(text, at));

/** Where a run of Chinese signs of numbers ends that begins at a place. */
export const signsEnd = (text: string, at: number): number | undefined =>
  endOfMatch(chineseNumeral, text, at);

function digitsAt(text: string, at: number): Numeral | undefined {
  const printed = endOfMatch(digitsForm, text, at);
  if (printed === undefined) return undefined;
  return quotientAt(text, at, printed) ?? scaled(text, at, printed);
}

/** 1/3 */
function quotientAt(text: string, at: number, printed: number): Numeral | undefined {
  const end = endOfMatch(quotientForm, text, printed);
  const value = end === undefined ? undefined : numeralValue(text.slice(at, end));
  return end !== undefined && value !== undefined && value < 1
    ? { end, value, magnitude: '分之', chinese: false }
    : undefined;
}

/** Digits with the magnitude behind them: 5 万, 3百万; the 百 of 3百公里 is the unit's. */
function scaled(text: string, at: number, printed: number): Numeral {
  const end = text[printed] === ' ' && /[万亿]/.test(text[printed + 1] ?? '') ? printed + 1 : printed;
  const value = numeralValue(text.slice(at, printed)) ?? Number.NaN;
  const words = /^[百千]?(?:万亿|[万亿])?/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const small = /^[百千]/.exec(words)?.[0] ?? '';
  if (small && units.longestAt(text, end)) return { end, value, magnitude: '', chinese: false };
  return {
    end: end + words.length,
    value: value * magnitudeOf(small),
    magnitude: words.slice(small.length),
    chinese: false,
  };
}

/** 两万五千, 百万 */
function signsAt(text: string, at: number): Numeral | undefined {
  const end = signsEnd(text, at);
  if (end === undefined) return undefined;
  // the 千 of 百万千瓦 is the unit's
  const ofUnit = end - at > 1 && text[end - 1] === '千' && units.longestAt(text, end - 1) !== undefined;
  const run = text.slice(at, ofUnit ? end - 1 : end);
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
  shareForm.lastIndex = at;
  const printed = shareForm.exec(text);
  if (!printed) return undefined;
  const percent = printed[1] === '百';
  const value = numeralValue(percent ? (printed[2] ?? '') : printed[0]);
  if (value === undefined) return undefined;
  return { end: shareForm.lastIndex, value, magnitude: percent ? '百分之' : '分之', chinese: true };
}
