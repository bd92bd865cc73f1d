import type { Line } from '../read/lines.ts';
import { fold, type Passage } from '../tree.ts';
import { documentKinds, isMarginal, labelled } from './data.ts';
import { coverLine, dateLine, docNumberLine, isAddresseeLine, numberAndDateLine } from './lines-of-head.ts';
import { joined, without } from './passage.ts';

const MAX_TITLE_LINE = 120;
const MAX_TITLE_LINES = 4;

const numberedLine =
  /^(?:第[一二三四五六七八九十百零\d]{1,5}[篇编部章节条]|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、]|[-—●•])/u;

/** Whether a line begins as the first of a numbered series does. */
export const beginsNumbering = (line: string): boolean =>
  /^(?:第[一1][篇编部章节条]|[一1]\s?[、.]|\([一1]\))/u.test(fold(line));

/** （2025年1月8日在某市第十七届人民代表大会第四次会议上）: when and before whom a report was given */
const givenThere = /^\((?:19|20)\d{2}\s?年\d{1,2}月\d{1,2}日在[^。,]{4,40}上\)$/;

/** Whether a line may be (a part of) a title: no sentence, no list item, no row of a table, nothing else that a head is made of. */
export function isTitleLine({ text }: Line): boolean {
  if (text.length < 2 || text.length > MAX_TITLE_LINE || text.includes('\t')) return false;
  const folded = fold(text);
  return (
    !/[。;!?:,、]$|[。;!?]|[.…·]{3}/u.test(folded) &&
    !numberedLine.test(folded) &&
    ((folded.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 || /^\(.{2,30}\)$/u.test(folded)) &&
    !/^(?:附件|附录|附表|目\s{0,4}录|抄送|序\s{0,4}言|前\s{0,4}言|引\s{0,4}言)/u.test(folded) &&
    !givenThere.test(folded) &&
    !docNumberLine(text) &&
    !dateLine(text) &&
    !coverLine(text) &&
    !numberAndDateLine(text) &&
    !isAddresseeLine(text) &&
    !isMarginal(text) &&
    !labelled(text)
  );
}

/** A title without what stands in brackets at its end: （2017—2020年）, （试行）. */
export function core(title: string): string {
  let words = fold(title).replace(/\s/g, '');
  for (let i = 0; i < 3; i++) words = words.replace(/\([^()]{0,30}\)$/, '').replace(/[》〉”"]$/, '');
  return words;
}

/** The entry for the kind of document that a title ends in: 规划, 实施意见 → 意见, 专项规划. */
export function kindEntry(title: string) {
  const words = core(title);
  return documentKinds.find(
    ({ kind, alone }) => (alone && words === kind) || (words.endsWith(kind) && words.length > kind.length),
  );
}

const pairs = [
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['(', ')'],
] as const;

const balanced = (words: string) =>
  pairs.every(([open, close]) => words.split(open).length === words.split(close).length);

/** Whether the words are a whole title: its brackets close and it ends in a kind of document. */
export const isWhole = (words: string): boolean => balanced(fold(words)) && kindEntry(words) !== undefined;

/** A title as it stands on one line or several. */
export interface TitleBlock {
  lines: Line[];
  words: Passage;
}

/** 政 府 工 作 报 告 */
const spacedOut = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){3,30}$/u;

/** 某方案 的 通 知: blanks inside words, as they come with text taken out of pictures; those between two issuers part names */
const torn = /(?:^|\s)\p{Script=Han}(?=\s|$)|\p{Script=Han}\s的/u;
/** 的通知 on two lines: 的⏎通 知 */
const isTorn = (words: string) => torn.test(words) && /\p{Script=Han}{3}/u.test(words);

function block(text: string, lines: Line[]): TitleBlock {
  const words = joined(text, lines);
  const isSpaced = spacedOut.test(words.value) || isTorn(words.value);
  return { lines, words: isSpaced ? without(words, /\s/) : words };
}

/** Whether a line may go on with a title that is whole without it: （试行）, 科技创新专项规划 of a five-year plan, and 的通知 behind what a notice issues. */
const continuesTitle = (words: string, line: string): boolean =>
  /^[(（]/.test(line) ||
  (/(?:规划|纲要)$/.test(words) && /^[^《关]{2,12}专项规划$/.test(line)) ||
  (/(?:印发|转发|批转)/.test(words) && /^[^《]{0,12}的(?:通知|函)$/.test(line));

const behindTitle =
  /(?<=\S)(?:\s{1,8}(?:发布|更新|成文|印发)?(?:时间|日期|来源|作者)\s?[:：].{0,60}|\s{0,2}[（(](?:附?全文|附图解|图解|附解读|PDF|下载)[)）])$/u;

/** the column of a page that a title stands in: 【政策解读】, [图解] */
const column =
  /^[【[](?:(?:政策|文字|图文|图片|媒体|专家|部门)?(?:解读|图解|问答)|一图读懂|规范性文件|政策文件|通知公告|意见征集|转载|最新|重磅)[】\]]\s{0,4}(?=\S)/u;

/** A line of a title without what a page prints before and behind it: 【政策解读】, （附全文） 发布时间：2021-04-21 10:54 */
export function onlyTitle(line: Line): Line {
  const lead = column.exec(fold(line.text))?.[0].length ?? 0;
  let words = line.text.slice(lead);
  for (let cut = behindTitle.exec(words); cut; cut = behindTitle.exec(words))
    words = words.slice(0, cut.index);
  const start = line.start + lead;
  return words === line.text ? line : { ...line, text: words, start, end: start + words.length };
}

/** The first words of a title that cannot end there, so that it goes on below a blank line: 国务院关于印发 */
const unfinished = /(?:印发|转发|批转|关于[^《》]{0,60}的|《[^》]{0,100})$/u;

/**
 * The title that begins with a given line: that line and those behind it, until the title is whole and the next line
 * is not the rest of it. Undefined where no title begins there.
 */
export function titleFrom(text: string, lines: readonly Line[], first: number): TitleBlock | undefined {
  const taken: Line[] = [];
  let whole: Line[] | undefined;
  let words = '';
  for (let i = first; i < lines.length && taken.length < MAX_TITLE_LINES; i++) {
    const line = onlyTitle(lines[i]!);
    if (line.text === '' && taken.length > 0 && !whole && lines[i - 1]!.text !== '' && unfinished.test(words))
      continue;
    if (!isTitleLine(line)) break;
    if (whole && !continuesTitle(words, line.text)) break;
    taken.push(line);
    words = joined(text, taken).value;
    if (isWhole(words)) whole = [...taken];
  }
  if (whole) return block(text, whole);
  const line = lines[first];
  if (!line || taken.length === 0 || line.text.length > 40) return undefined;
  // a title that names no kind of document (中国制造2025) stands alone above a sentence, a number or a heading
  return taken.length === 1 ? block(text, taken) : undefined;
}

/** The whole title that ends just above a given line (blank lines, dates and marginal notes between them allowed). */
export function titleAbove(text: string, lines: readonly Line[], below: number): TitleBlock | undefined {
  let i = below - 1;
  for (let gap = 0; i >= 0 && gap < 4; gap++, i--) {
    const line = lines[i]!;
    if (line.text && !dateLine(line.text) && !docNumberLine(line.text) && !isMarginal(line.text)) break;
  }
  const taken: Line[] = [];
  for (; i >= 0 && taken.length < MAX_TITLE_LINES; i--) {
    const line = lines[i]!;
    if (!line.text || !isTitleLine(line)) break;
    if (taken[0] && comparableTitle(line.text) === comparableTitle(taken[0].text)) taken[0] = line;
    else taken.unshift(line);
  }
  for (let drop = 0; drop < taken.length; drop++) {
    const rest = taken.slice(drop);
    const { value } = joined(text, rest);
    // a title in its brackets is cited, not borne
    if (isWhole(value) && !/^《.{1,200}》$/u.test(value)) return block(text, rest);
  }
  return undefined;
}

/** A title for comparing: without white space, quotation marks, brackets of titles and 附件 marks. */
export const comparableTitle = (title: string): string => fold(title).replace(/[\s“”"'‘’《》〈〉<>|]/g, '');
