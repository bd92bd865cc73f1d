import { ordinalSigns, ordinalValue } from '../lexical/numeral.ts';
import type { Stretch } from '../lexical/stretch.ts';
import { fold } from '../tree.ts';
import { digitsOf, isDocNumber, withDigits } from './docNumber.ts';

/** Something that a whole line says: what, and where in the line (offsets in its trimmed text). */
export interface Said extends Stretch {
  value: string;
  /** letters are read as the digits that they were taken for */
  misread?: true;
}

/** A number as it is meant: 〔202O〕 is 〔2020〕 */
const meant = ({ value, ...where }: Said): Said => {
  const mended = withDigits(value);
  return mended === value ? { value, ...where } : { value: mended, ...where, misread: true };
};

const label = (words: string) => `(?:(?:${words})\\s{0,4}:\\s{0,4})`;

const numberLabel = new RegExp(`^${label('发文字号|文\\s{0,4}号|文件编号')}`, 'u');

/** 签发人：某某某, beside the number of what a lower body sends up */
const signedBy = /\s{1,80}签\s{0,2}发\s{0,2}人\s?[:：].{0,30}$/u;
/** how urgent or secret it is, before the number */
const urgency = /^(?:特急|加急|平急|急件|机密|秘密|内部|明电)[★☆·\d年\s]{1,80}(?=\S)/u;

/**
 * The 文号 that is all a line says, without the brackets around it and the label before it. Of those that several bodies gave it the first;
 * one that is printed with blanks between its characters, without them.
 */
export function docNumberLine(line: string): Said | undefined {
  const bare = line.replace(signedBy, '');
  const urgent = urgency.exec(bare)?.[0].length ?? 0;
  if (bare !== line || urgent > 0) {
    const number = docNumberLine(bare.slice(urgent));
    return number && { ...number, from: number.from + urgent, to: number.to + urgent };
  }
  if (line.length < 5 || line.length > 80 || !line.includes('号')) return undefined;
  const folded = fold(line);
  const from = numberLabel.exec(folded)?.[0].length ?? (folded.startsWith('(') ? 1 : 0);
  const to = folded.startsWith('(') && folded.endsWith(')') ? line.length - 1 : line.length;
  const words = folded.slice(from, to);
  if (isDocNumber(words)) return meant({ value: line.slice(from, to), from, to });
  const first = words.split(/[\s、，,；;]{1,8}(?=\p{Script=Han})/u);
  if (first.length > 1 && first.every(isDocNumber))
    return meant({ value: line.slice(from, from + first[0]!.length), from, to: from + first[0]!.length });
  const close = words.replace(/\s/g, '');
  return close.length < words.length && isDocNumber(close)
    ? meant({ value: line.slice(from, to).replace(/\s/g, ''), from, to })
    : undefined;
}

const chineseDigit = `[${ordinalSigns}ＯOОΟ◯]`;
const dateForms = [
  '((?:19|[2２][0O])[\\dO]{2})\\s{0,2}年\\s{0,2}([\\dOlI]{1,2})\\s{0,2}月\\s{0,2}([\\dOlI]{1,2})\\s{0,2}日',
  '((?:19|20)\\d{2})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})',
  `(${chineseDigit}{4})年(${chineseDigit}{1,3})月(${chineseDigit}{1,3})日`,
].map((form) => new RegExp(form, 'u'));

/** The first date in a line, as YYYY-MM-DD. */
export function dateIn(line: string): Said | undefined {
  const folded = fold(line);
  for (const form of dateForms) {
    const match = form.exec(folded);
    if (!match) continue;
    const parts = match.slice(1).filter((part) => !/^[-./]$/.test(part));
    const misread = form === dateForms[0] && parts.some((part) => /[OlI]/.test(part));
    const [year, month, day] = parts.map((part) => ordinalValue(misread ? digitsOf(part) : part));
    if (!year || !month || !day || month > 12 || day > 31) continue;
    const pad = (n: number) => String(n).padStart(2, '0');
    return {
      value: `${year}-${pad(month)}-${pad(day)}`,
      from: match.index,
      to: match.index + match[0].length,
      ...(misread && { misread }),
    };
  }
  return undefined;
}

/** All dates in a line, in order. */
function datesIn(line: string): Said[] {
  const found: Said[] = [];
  for (let at = 0, day = dateIn(line); day; day = dateIn(line.slice(at))) {
    found.push({ ...day, from: at + day.from, to: at + day.to });
    at += day.to;
  }
  return found;
}

const dateLabels = new RegExp(
  `^${label('成文日期|发文日期|印发日期|签发日期|发布日期|公布日期|发布时间|日\\s{0,4}期')}`,
);

/** how often a page was read, behind its date */
const countsBehind = /\s{1,8}(?:浏览|阅读|点击|访问)(?:次数?|量)?\s?:?\s?\d{0,7}\s?次?$/;

/** A date that is all a line says, perhaps in brackets or behind a label (成文日期：). */
export function dateLine(line: string): (Said & { label?: string }) | undefined {
  if (line.length < 8 || line.length > 40 || !/[日./．／－-]/.test(line)) return undefined;
  const date = dateIn(line);
  if (!date) return undefined;
  const folded = fold(line);
  const before = folded.slice(0, date.from);
  const after = folded.slice(date.to).replace(countsBehind, '');
  if (!/^[\s)]{0,4}$/.test(after)) return undefined;
  if (/^[\s(]{0,4}$/.test(before)) return date;
  return dateLabels.test(before) ? { ...date, label: before } : undefined;
}

/** 文号 and date on one line, in either order and perhaps in brackets: （陕政办发〔2017〕18号 2017年3月2日） */
export function numberAndDateLine(line: string): { number: Said; date: Said } | undefined {
  if (line.length < 12 || line.length > 80 || !line.includes('号')) return undefined;
  const date = dateIn(line);
  if (!date) return undefined;
  const stretches = [
    [0, date.from],
    [date.to, line.length],
  ] as const;
  const isRest = ([from, to]: readonly [number, number]) => /^[\s()（）,，、]*$/.test(line.slice(from, to));
  const said = stretches.filter((stretch) => !isRest(stretch));
  if (said.length !== 1) return undefined;
  const [from, to] = said[0]!;
  const lead = /^[\s(（]*/.exec(line.slice(from, to))![0].length;
  const words = line.slice(from + lead, to).replace(/[\s)）,，、]+$/, '');
  if (!isDocNumber(fold(words))) return undefined;
  return { number: { value: words, from: from + lead, to: from + lead + words.length }, date };
}

const monthForms = `(?:(?:19|20)\\d{2}\\s{0,2}年\\s{0,2}\\d{1,2}\\s{0,2}月|${chineseDigit}{4}年${chineseDigit}{1,3}月)`;
const monthEnd = new RegExp(`${monthForms}(?:\\s{0,2}\\d{1,2}\\s{0,2}日)?\\)?$`, 'u');

/**
 * A line that ends in the month of a cover, with the words before it: （某某省科学技术厅 2021年10月）, 二〇二一年十月. Words stand before it in
 * brackets only: a title may end in a month too.
 */
export function coverLine(line: string): { words: Said } | undefined {
  if (line.length < 7 || line.length > 60) return undefined;
  const folded = fold(line);
  const month = monthEnd.exec(folded);
  if (!month) return undefined;
  const bracketed = folded.startsWith('(') && folded.endsWith(')');
  const from = bracketed ? 1 : 0;
  const value = line.slice(from, month.index);
  if (value.trim() && !bracketed) return undefined;
  return { words: { value: value.trimEnd(), from, to: from + value.trimEnd().length } };
}

const adopted = new RegExp(
  `^\\(?(?:(?:19|20)\\d{2}|${chineseDigit}{4})年[^。;]{4,200}(?:通过|批准|公布|发布|修订|修正|施行)\\)?$`,
  'u',
);

const revising = /修订|修正/u;

/** The day on which a meeting passed it, or last revised it: （2020年11月27日某市人民政府第3次常务会议审议通过） */
export function adoptedLine(line: string): Said | undefined {
  const folded = fold(line);
  if (line.length > 240 || !adopted.test(folded)) return undefined;
  const days = datesIn(line);
  const passed = days.findLast(
    ({ from, to }, i) => folded[from - 1] !== '自' && revising.test(folded.slice(to, days[i + 1]?.from)),
  );
  return passed ?? days[0];
}

const addressed =
  /(?:各|省|市|州|县|区|旗|国务院|中央|有关|直属|全体)[^。;!?]{0,400}(?:政府|部门|单位|机构|委|厅|局|办|院|校|企业|团体|公司|中心|会|兵团|学校|集团|军区|行|社|站|所|\))[:]$/;

/** Whether a line names those to whom a document is sent: 各省、自治区、直辖市人民政府，国务院各部委、各直属机构： */
export function isAddresseeLine(line: string): boolean {
  if (line.length < 4 || line.length > 420 || !/[:：]$/.test(line)) return false;
  const folded = fold(line);
  return addressed.test(folded) && !/[。;!?“”]/.test(folded);
}

const annexMark = /^附\s{0,4}[件表录]\s{0,2}(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s{0,2}[:.]?$/u;

/** 附件, 附件1, 附件： on a line of its own, as the attachment of a notice is headed. */
export const isAnnexMark = (line: string): boolean => line.length <= 12 && annexMark.test(fold(line));

const annexTitle = /^附\s{0,4}件\s{0,2}\d{0,2}\s{0,2}:\s{0,4}(?=\S)/u;

/** Where the title begins behind its mark: 附件1：某市行动方案 */
export const behindAnnexMark = (line: string): number | undefined => annexTitle.exec(fold(line))?.[0].length;
