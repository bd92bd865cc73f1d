import type { Line } from '../read/lines.ts';
import type { Passage } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import { isMarginal, labelled } from './data.ts';
import { docNumbers } from './docNumber.ts';
import { dateLine, docNumberLine } from './lines-of-head.ts';
import { cellsOfLabels, isFilingNumber } from './pageLabels.ts';
import { issuedIn } from './starts.ts';
import { comparableTitle, core, isTitleLine, isWhole, type TitleBlock, titleFrom } from './title.ts';

/** A title as web pages print it, with its 文号 behind or before it: 某省关于某某的意见（某政发〔2018〕40号） */
export function withoutNumber(title: Passage): { words: Passage; number?: Passage } {
  const first = docNumbers(title.value)[0];
  const behind = first?.from === 0 ? title.value.slice(first.to).search(/(?<=^\s{1,8})\S/u) : -1;
  if (first && behind > 0 && isWhole(title.value.slice(first.to + behind)))
    return { words: title.slice(first.to + behind), number: title.slice(0, first.to) };
  const number = docNumbers(title.value).at(-1);
  if (!number || !/^[)）]?$/.test(title.value.slice(number.to))) return { words: title };
  const end = title.value.slice(0, number.from).replace(/[\s(（]{1,3}$/, '').length;
  return end < 6
    ? { words: title }
    : { words: title.slice(0, end), number: title.slice(number.from, number.to) };
}

const essence = (title: string) => comparableTitle(title).replace(/关于|的/g, '');

/** The title below the heading of a page that only repeats it, or with whose it is before it; or of the notice that issues it. */
export function noticeOf(
  heading: Passage,
  text: string,
  lines: readonly Line[],
  i: number,
): TitleBlock | undefined {
  const notice = titleFrom(text, lines, i);
  const issued = notice && issuedIn(notice.words.value)?.title;
  const same = issued !== undefined && comparableTitle(core(issued)) === comparableTitle(core(heading.value));
  const whose = notice && /^.{2,60}?(?=关于)/u.exec(notice.words.value)?.[0];
  const issuer = whose && agenciesIn(notice.words.slice(0, whose.length)).length > 0;
  const longer = issuer && essence(notice.words.value).endsWith(essence(heading.value));
  return same || longer ? notice : undefined;
}

/** how many lines may stand between the top of a page and the title */
const MAX_ABOVE_TITLE = 12;
/** how many of a portal’s block of labels and values */
const MAX_BLOCK = 50;

/** A whole title stands further down in the head: what stands above it is none. */
export function wholeTitleBelow(text: string, lines: readonly Line[], first: number): boolean {
  let others = 0;
  for (const line of lines.slice(first, first + MAX_BLOCK)) {
    const note = labelled(line.text) ?? cellsOfLabels(line);
    if (!note && !isFilingNumber(line.text) && ++others > MAX_ABOVE_TITLE) return false;
    const inHead =
      !line.text ||
      isFilingNumber(line.text) ||
      isTitleLine(line) ||
      docNumberLine(line.text) ||
      dateLine(line.text) ||
      isMarginal(line.text);
    if (!inHead && !note) return false;
    const title = line.text ? titleFrom(text, lines, line.index) : undefined;
    if (title && isWhole(title.words.value)) return true;
  }
  return false;
}
