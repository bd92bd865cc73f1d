import type { Stretch } from '../lexical/stretch.ts';

/**
 * 文号, the number of a document: an issuing body's word, a year in brackets, a running number, e.g. 国发〔2016〕43号,
 * 中发[2016]7号, 国科发计〔2012〕71号, 鲁政办字〔2019〕60号. The source is GB/T 9704-2012, 7.2.5; other brackets and
 * full-width digits are met as well.
 */
const digit = '[\\d０-９]';
const yearAndNumber = `\\s{0,2}[〔\\[［【({（]\\s?(?:19|20|１９|２０)${digit}{2}\\s?[〕\\]］】)}）]\\s{0,2}第?\\s{0,2}${digit}{1,5}\\s{0,2}号`;

/** What is a 文号 and nothing else; 辽宁省人民政府令第300号 is one too. */
const whole = [
  new RegExp(`^[\\p{Script=Han}A-Za-z]{1,20}${yearAndNumber}$`, 'u'),
  new RegExp(`^\\p{Script=Han}{2,20}令\\s{0,2}第?\\s{0,2}${digit}{1,4}\\s{0,2}号$`, 'u'),
];
const inText = new RegExp(`\\p{Script=Han}{1,10}${yearAndNumber}`, 'gu');

/** Words that stand before a 文号 and do not belong to it. */
const notPartOfIt = /^.*(?:按照|根据|依据|落实|执行|见|以|和|及|与|的|由|文件|通知|意见|方案|号)/;

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
