import type { Passage } from '../tree.ts';
import { centralBodies, provinces } from './data.ts';
import { without } from './passage.ts';

const starts = [...centralBodies, ...provinces.map(({ name }) => name)];
const alternatives = (words: readonly string[]) => words.join('|');

const innerOffice = '(?:办公厅|办公室|[\\p{Script=Han}]{2,4}部)';
const division = '[\\p{Script=Han}]{2,9}?(?:省|自治区|市|自治州|州|盟|县|区|旗|兵团)';
const suffix =
  '(?:部|委员会|党工委|委|办公厅|办公室|厅|总局|局|署|院|大学|会|银行|支行|分行|海关|总队|支队|社|中心|集团|小组|指挥部|工作组|公司|学会|协会|政府|办事处)';

/** 国家税务总局|安徽省|税务局: an office of a body of the nation, with its place between */
const place = `(?:${alternatives(provinces.map(({ short }) => `${short}(?:[省市]|\\p{Script=Han}{0,4}自治区)?`))}|[\\p{Script=Han}]{2,8}?(?:市|自治州|州|盟|县|区|旗))`;
const localOffice = `${place}{1,2}(?:税务局|监管局|监督管理局|海关|分局|分行|中心支行|分公司)`;

const issuerForms = [
  new RegExp(`(?:${alternatives(centralBodies)})${localOffice}`, 'uy'),
  new RegExp(`(?:${alternatives(centralBodies)})(?:办公厅|办公室|综合司|综合局|秘书局)?`, 'uy'),
  new RegExp(`(?:中共)?${division}(?:委员会|委|人民政府|政府|人大常委会|政协)${innerOffice}?`, 'uy'),
  new RegExp(`[^\\s、，]{1,40}?${suffix}(?=$|中共|中国|国家|全国|中央|${alternatives(starts)})`, 'uy'),
];

const spacing = /[\s|]/;
const agencyEnd = new RegExp(`${suffix}$|^(?:${alternatives(centralBodies)})$`, 'u');

/** Whether the words are the name of an organisation, by their end. */
export const isAgency = (name: string): boolean =>
  name.length >= 2 && name.length <= 45 && agencyEnd.test(name);

/** Where each name ends in names printed without a gap: 中共辽宁省委辽宁省人民政府. */
function cuts(names: string): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < names.length; ) {
    const ends = issuerForms.map((form) => {
      form.lastIndex = from;
      return form.exec(names)?.[0].length ?? 0;
    });
    const length = ends.find((n) => n > 0) ?? names.length - from;
    found.push([from, from + length]);
    from += length;
  }
  return found;
}

/** The stretches between white space; letters that are spaced out (科 技 部 财 政 部) are one stretch. */
function stretches(line: Passage): Passage[] {
  const pieces = [...line.value.matchAll(/[^\s|、，]+/gu)];
  const single = pieces.filter(([piece]) => piece.length === 1).length;
  if (single > pieces.length / 2) return [without(line, spacing)];
  return pieces.map(({ index, 0: piece }) => line.slice(index, index + piece.length));
}

/**
 * The organisations that a line of signature or the opening of a title names, in order: one each, whether they are
 * printed with gaps, spaced out or without any gap. Empty where the line names anything else.
 */
export function agenciesIn(line: Passage): Passage[] {
  const names = stretches(line).flatMap((piece) =>
    cuts(piece.value).map(([from, to]) => piece.slice(from, to)),
  );
  return names.every(({ value }) => isAgency(value)) ? names : [];
}

/** The organisations on whose paper a document is printed, also spaced out, and whether 文件 stands behind them. */
export function letterheadIn(line: Passage): { names: Passage[]; isHeaded: boolean } {
  const words = without(line, spacing);
  const isHeaded = words.value.endsWith('文件');
  const names = isHeaded ? words.slice(0, words.value.length - 2) : words;
  return { names: agenciesIn(names), isHeaded };
}
