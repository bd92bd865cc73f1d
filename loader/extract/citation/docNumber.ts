/**
 * 文号, the number of a document: an issuing body's word, a year in brackets, a running number, e.g. 国发〔2016〕43号,
 * 中发[2016]7号, 国科发计〔2012〕71号, 鲁政办字〔2019〕60号. The source is GB/T 9704-2012, 7.2.5.
 */
const form = /[\u4e00-\u9fff]{1,10}[〔[【(（]\s?(?:19|20)\d{2}\s?[〕\]】)）]\s?第?\d{1,4}\s?号/g;

/** Words that stand before a 文号 and do not belong to it. */
const notPartOfIt = /^.*(?:按照|根据|依据|落实|执行|见|以|和|及|与|的|由|文件|通知|意见|方案|号)/;

export interface DocNumber {
  from: number;
  to: number;
  printed: string;
}

/** The 文号 in a text, in order. */
export function docNumbers(text: string): DocNumber[] {
  return [...text.matchAll(form)].map((m) => {
    const skipped = notPartOfIt.exec(m[0].slice(0, m[0].search(/[〔[【(（]/)))?.[0].length ?? 0;
    const printed = m[0].slice(skipped);
    return { from: m.index + skipped, to: m.index + m[0].length, printed };
  });
}
