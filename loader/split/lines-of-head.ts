import { fold } from '../tree.ts';
import { CHINESE_NUMERALS, numberOf } from './numerals.ts';

/** Something that a whole line says: what, and where in the line (offsets in its trimmed text). */
export interface Said {
  value: string;
  from: number;
  to: number;
}

const label = (words: string) => `(?:(?:${words})\\s{0,4}:\\s{0,4})`;

const docNumberForms = [
  // 国发〔2016〕43号, 中发[2016]7号, （中办发〔2015〕46号）
  new RegExp(
    `^\\(?${label('发文字号|文\\s{0,4}号|文件编号')}?([\\p{Script=Han}A-Za-z]{1,20}\\s{0,2}[〔\\[【({](?:19|20)\\d{2}[〕\\]】)}]\\s{0,2}第?\\s{0,2}\\d{1,5}\\s{0,2}号)\\)?$`,
    'u',
  ),
  // 辽宁省人民政府令第300号
  /^\(?([\p{Script=Han}]{2,20}令\s{0,2}第?\s{0,2}\d{1,4}\s{0,2}号)\)?$/u,
];

/** The 文号 that is all a line says, in any of its forms, without the brackets around it. */
export function docNumberLine(line: string): Said | undefined {
  if (line.length < 5 || line.length > 60) return undefined;
  const folded = fold(line);
  for (const form of docNumberForms) {
    const number = form.exec(folded)?.[1];
    if (!number) continue;
    const from = folded.indexOf(number);
    return { value: line.slice(from, from + number.length), from, to: from + number.length };
  }
  return undefined;
}

const chinese = `[${CHINESE_NUMERALS}ＯO]`;
const dateForms = [
  '((?:19|20)\\d{2})\\s{0,2}年\\s{0,2}(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日',
  '((?:19|20)\\d{2})([-./])(\\d{1,2})\\2(\\d{1,2})',
  `(${chinese}{4})年(${chinese}{1,3})月(${chinese}{1,3})日`,
].map((form) => new RegExp(form, 'u'));

/** The first date in a line, as YYYY-MM-DD. */
export function dateIn(line: string): Said | undefined {
  const folded = fold(line);
  for (const form of dateForms) {
    const match = form.exec(folded);
    if (!match) continue;
    const parts = match.slice(1).filter((part) => !/^[-./]$/.test(part));
    const [year, month, day] = parts.map(numberOf);
    if (!year || !month || !day || month > 12 || day > 31) continue;
    const pad = (n: number) => String(n).padStart(2, '0');
    return {
      value: `${year}-${pad(month)}-${pad(day)}`,
      from: match.index,
      to: match.index + match[0].length,
    };
  }
  return undefined;
}

const dateLabels = new RegExp(
  `^${label('成文日期|发文日期|印发日期|签发日期|发布日期|公布日期|日\\s{0,4}期')}`,
);

/** A date that is all a line says, perhaps in brackets or behind a label (成文日期：). */
export function dateLine(line: string): (Said & { label?: string }) | undefined {
  if (line.length < 8 || line.length > 40) return undefined;
  const date = dateIn(line);
  if (!date) return undefined;
  const folded = fold(line);
  const before = folded.slice(0, date.from);
  const after = folded.slice(date.to);
  if (!/^[\s)]{0,4}$/.test(after)) return undefined;
  if (/^[\s(]{0,4}$/.test(before)) return date;
  return dateLabels.test(before) ? { ...date, label: before } : undefined;
}

const addressed =
  /(?:各|省|市|州|县|区|旗|国务院|中央|有关|直属|全体)[^。;!?]{0,400}(?:政府|部门|单位|机构|委|厅|局|办|院|校|企业|团体|公司|中心|会|兵团|学校|集团|军区|行|社|站|所|\))[:]$/;

/** Whether a line names those to whom a document is sent: 各省、自治区、直辖市人民政府，国务院各部委、各直属机构： */
export function isAddresseeLine(line: string): boolean {
  if (line.length < 4 || line.length > 420) return false;
  const folded = fold(line);
  return folded.endsWith(':') && addressed.test(folded) && !/[。;!?“”]/.test(folded);
}
