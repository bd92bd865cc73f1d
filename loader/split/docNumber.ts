import type { Stretch } from '../lexical/stretch.ts';

/**
 * 文号, the number of a document: an issuing body's word, a year in brackets, a running number, e.g. 国发〔2016〕43号,
 * 中发[2016]7号, 国科发计〔2012〕71号, 鲁政办字〔2019〕60号. The source is GB/T 9704-2012, 7.2.5; other brackets and
 * full-width digits are met as well.
 */
const digit = '[\\d０-９]';
const numberPattern = (digit: string, year = '(?:19|20|１９|２０)') =>
  `\\s{0,2}[〔\\[［【({（]\\s?${year}${digit}{2}\\s?[〕\\]］】)}）]\\s{0,2}第?\\s{0,2}${digit}{1,5}\\s{0,2}号`;
const yearAndNumber = numberPattern(digit);
/** 〔202O〕l5号: letters that a reader of pictures took digits for */
const misread = '[\\d０-９OoＯ〇lI]';

/** 第300号, （第300号）, 2023年第15号: how orders and announcements are numbered */
const ofOrder = `[(（]?(?:(?:19|20)${digit}{2}年\\s{0,2})?第?\\s{0,2}${digit}{1,4}\\s{0,2}号[)）]?`;

/** What is a 文号 and nothing else; 辽宁省人民政府令第300号 is one too. */
const whole = [
  new RegExp(`^[\\p{Script=Han}A-Za-z]{1,20}${numberPattern(misread, '[1lI2１２][9O0〇９０]')}$`, 'u'),
  new RegExp(`^(?!.{0,20}关于)\\p{Script=Han}{2,20}(?:令|公告|通告)\\s{0,2}${ofOrder}$`, 'u'),
];
const orders = /^(?!.{0,28}关于)\p{Script=Han}{2,30}(?:令|公告|通告)$/u;
const numberOfOrder = new RegExp(`^${ofOrder}$`, 'u');
/** 〔2023〕18号, of minutes */
const numberOfYear = new RegExp(`^${yearAndNumber.slice(0, -1)}[号期]$`, 'u');

/** Whether words are a number without the body that gave it, as it stands below the title of an announcement or of minutes. */
export const isBareNumber = (words: string): boolean => numberOfOrder.test(words) || numberOfYear.test(words);

/** Whether words are the first line of a number that stands on two: 某市人民政府令⏎第300号 */
export const isNumberedOrder = (words: string, next: string): boolean =>
  orders.test(words) && isBareNumber(next);
const inText = new RegExp(`\\p{Script=Han}{1,10}${yearAndNumber}`, 'gu');

/** Words that stand before a 文号 and do not belong to it. */
const notPartOfIt = /^.*(?:按照|根据|依据|落实|执行|见|以|和|及|与|的|由|文件|通知|意见|方案|号)/;

/** A 文号 with digits for the letters that a reader of pictures took them for: 〔202O〕 → 〔2020〕 */
export const withDigits = (number: string): string => {
  const at = number.search(/[〔[［【({（]/);
  return at < 0 ? number : number.slice(0, at) + digitsOf(number.slice(at));
};

/** 2O20 → 2020, l5 → 15 */
export const digitsOf = (words: string): string => words.replace(/[OoＯ]/g, '0').replace(/[lI]/g, '1');

export interface DocNumber extends Stretch {
  printed: string;
}

/** Whether the words are a 文号 and nothing else. */
export const isDocNumber = (words: string): boolean => whole.some((form) => form.test(words));

/** The 文号 in a text, in order. */
export function docNumbers(text: string): DocNumber[] {
  return [...text.matchAll(inText)].map((m) => {
    const skipped = notPartOfIt.exec(m[0].slice(0, m[0].search(/[〔[［【({（]/)))?.[0].length ?? 0;
    const printed = m[0].slice(skipped);
    return { from: m.index + skipped, to: m.index + m[0].length, printed };
  });
}
