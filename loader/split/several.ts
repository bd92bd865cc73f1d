import type { Line } from '../read/lines.ts';
import { beginsNumbering, comparableTitle, kindEntry, titleFrom } from './title.ts';

/** The documents that one notice issues together. */
export interface Several {
  /** their titles for comparing, as far as the notice gives them */
  names: ReadonlySet<string>;
  /** whether it changes a document, whose text as changed stands below it */
  amended?: true;
}

const issues = /印发|公布|颁布|发布|下发/u;
/** 关于修改《某办法》的决定 */
const amends = /(?:修改|修订|修正)[《〈]([^《》〈〉]{4,100})[》〉]的(?:决定|通知|公告)$/u;
const titleInBrackets = /《([^《》]{4,100})》/gu;
/** 及配套文件, 等三个文件, 两个规定 */
const others =
  /》\s{0,2}(?:及|和|等|与)[^。《》]{0,8}(?:文件|政策|细则)|[两二三四五六七八九十\d]\s{0,2}[个项]\s{0,2}(?:规定|办法|文件|方案|意见|政策|制度|细则)/u;
/** how far below the title a notice says what it issues */
const MAX_NOTICE = 16;

/**
 * What a notice issues together, by its own title and the sentence in which it says so: 关于印发《甲》和《乙》的通知, 现将《甲》及配套文件印发给你们.
 * Undefined where it issues one document or none.
 */
export function severalIn(notice: string, lines: readonly Line[], from: number): Several | undefined {
  const changed = amends.exec(notice)?.[1];
  if (changed) return { names: new Set([comparableTitle(changed)]), amended: true };
  if (!issues.test(notice)) return undefined;
  const sentences = [
    notice,
    ...lines
      .slice(from, from + MAX_NOTICE)
      .flatMap(({ text }) => text.match(/[^。]*?《[^。]{4,400}(?:印发|公布|发布|下发)[^。]*/gu) ?? []),
  ];
  const names = new Set<string>();
  for (const sentence of sentences) {
    // 根据《丙》，现将《甲》《乙》印发给你们
    const issued = sentence.slice(Math.max(0, sentence.search(/现将|印发《|印发〈|发布《|公布《/u)));
    for (const [, title] of issued.matchAll(titleInBrackets)) names.add(comparableTitle(title!));
  }
  if (names.size > 1) return { names };
  return sentences.some((sentence) => others.test(sentence)) ? { names: new Set() } : undefined;
}

/** Whether one of the documents issued together begins at a line: with a title that the notice gives, or above a numbering anew. */
export function beginsOneOf(several: Several, text: string, lines: readonly Line[], i: number): boolean {
  const title = titleFrom(text, lines, i);
  if (!title || !kindEntry(title.words.value)) return false;
  if (several.names.has(comparableTitle(title.words.value))) return true;
  if (several.names.size > 0) return false;
  const last = title.lines.at(-1)!.index;
  const next = lines.slice(last + 1, last + 8).find(({ text: words }) => words !== '');
  return next !== undefined && (beginsNumbering(next.text) || /^为[^。]{4,200}制[定订]/u.test(next.text));
}
