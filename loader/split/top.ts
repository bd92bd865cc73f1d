import type { Line } from '../read/lines.ts';
import { fold, Passage } from '../tree.ts';
import { addresseesIn } from './addressees.ts';
import { agenciesIn } from './agencies.ts';
import { keepNumberBehind, numberOfAnnouncement } from './announcement.ts';
import { isMarginal } from './data.ts';
import { type HeadBeingRead, keepDay, type LineReader, saidBy, type Top } from './headLines.ts';
import { coverAt, letterheadAt, orderAt } from './issuersOfTop.ts';
import {
  adoptedLine,
  behindAnnexMark,
  dateIn,
  dateLine,
  docNumberLine,
  isAddresseeLine,
  isAnnexMark,
  numberAndDateLine,
} from './lines-of-head.ts';
import { labelAboveValue, labelsInRow, labelWithValue } from './pageLabels.ts';
import { printedAs } from './passage.ts';
import { signersWithDay } from './signature.ts';
import { speakerLine } from './speaker.ts';
import { comparableTitle, isWhole, titleFrom } from './title.ts';
import { noticeOf, wholeTitleBelow, withoutNumber } from './titleOfTop.ts';

export type { Top } from './headLines.ts';

/** how many lines a head may have, marginal notes included */
const MAX_HEAD_LINES = 60;

/** what no title has */
const exclaims = /^[^。；;]{2,60}$(?<=[！!？?｜|丨…～~].{0,60})/u;

/** the title, number or date once more in another language, below the Chinese one */
const foreign = /^(?=.{0,200}[A-Za-z]{2})[^\p{Script=Han}]{3,300}$/u;

/** how often a page was read or liked */
const pageViews = /^\d{1,7}$/;

/** How a report is headed: ——2023年1月12日在某省第十三届人民代表大会第三次会议上 */
const delivered =
  /^[—–-]{0,4}\s?\(?(?=(?:19|20)\d{2}\s?年)[^。]{8,16}日在[^。，]{4,40}(?:会|会议)上\)?(?:[^。，]{0,40}作[^。，]{0,20}报告)?\)?$/u;

/** The words behind 2023年1月12日在 */
function assemblyIn(text: string, line: Line, from: number): Passage {
  const start = line.start + from + (text[line.start + from] === '在' ? 1 : 0);
  return Passage.plain(text, { start, end: line.end });
}

/** 附件1：某市某方案 */
const titleBehindAnnexMark: LineReader = ({ text, top, titleKnown }, line) => {
  const from = top.title || titleKnown ? undefined : behindAnnexMark(line.text);
  if (from === undefined || !isWhole(line.text.slice(from))) return undefined;
  top.title = Passage.plain(text, { start: line.start + from, end: line.end });
  return [line];
};

const numberWithDate: LineReader = ({ top }, line) => {
  const both = numberAndDateLine(line.text);
  if (!both) return undefined;
  top.docNumber ??= saidBy(line, both.number);
  top.issuedOn ??= saidBy(line, both.date);
  return [line];
};

const deliveredOn = (line: Line) => (delivered.test(fold(line.text)) ? dateIn(line.text) : undefined);

const cover: LineReader = ({ text, lines, titleKnown, top }, line) => {
  if (!top.title && !titleKnown) return undefined;
  const found = coverAt(text, lines, line.index);
  if (!found || dateLine(line.text) || deliveredOn(line)) return undefined;
  if (top.issuers.length === 0) top.issuers = found.issuers;
  const day = dateIn(line.text);
  if (day) top.issuedOn ??= saidBy(line, day);
  return found.lines;
};

/** 某县人民政府办公室　　　2023年6月15日, below the title of minutes and bulletins */
const issuerWithDay: LineReader = ({ text, top }, line) => {
  const signed = top.title && signersWithDay(text, line);
  if (!signed) return undefined;
  if (top.issuers.length === 0) top.issuers = signed.issuers;
  top.issuedOn ??= saidBy(line, signed.day);
  return [line];
};

/** 某市财政局, below the line that says before whom a report was given */
const reporter: LineReader = ({ text, top }, line) => {
  if (!top.title || !top.assembly || top.issuers.length > 0) return undefined;
  const names = agenciesIn(Passage.plain(text, line));
  if (names.length === 0) return undefined;
  top.issuers = names.map(printedAs);
  return [line];
};

const adopted: LineReader = (head, line) => {
  const day = head.top.title || head.titleKnown ? adoptedLine(line.text) : undefined;
  if (!day) return undefined;
  const said = saidBy(line, day);
  if (!head.adopted || head.adopted.value < said.value) head.adopted = said;
  return [line];
};

/** 某市人民政府令⏎第300号 */
const order: LineReader = ({ text, lines, top }, line) => {
  const found = top.docNumber ? undefined : orderAt(text, lines, line.index);
  if (!found) return undefined;
  top.docNumber = found.number;
  if (top.letterhead.length === 0) top.letterhead = found.issuers;
  return found.lines;
};

const docNumber: LineReader = ({ top }, line) => {
  const number = docNumberLine(line.text);
  if (!number) return undefined;
  top.docNumber ??= saidBy(line, number);
  return [line];
};

const date: LineReader = (head, line) => {
  const day = dateLine(line.text);
  if (!day) return undefined;
  keepDay(head, line, day);
  return [line];
};

const delivery: LineReader = ({ text, top }, line) => {
  const day = deliveredOn(line);
  if (!day) return undefined;
  top.assembly = assemblyIn(text, line, day.to);
  top.issuedOn ??= saidBy(line, day);
  return [line];
};

const letterhead: LineReader = ({ text, lines, top }, line) => {
  const found = letterheadAt(text, lines, line.index);
  if (!found) return undefined;
  if (top.letterhead.length === 0) top.letterhead = found.names;
  return found.lines;
};

const addressees: LineReader = ({ text, top }, line) => {
  if ((!top.title && top.lines.length > 0) || !isAddresseeLine(line.text)) return undefined;
  top.addressees = addresseesIn(Passage.plain(text, line)).map(printedAs);
  return [line];
};

/** A title, on as many lines as it takes; below one that only heads the page, that of the notice. */
const title: LineReader = (head, line) => {
  const { text, lines, titleKnown, top } = head;
  if (titleKnown) return undefined;
  const found = top.title ? noticeOf(top.title, text, lines, line.index) : titleFrom(text, lines, line.index);
  if (!found) return undefined;
  const isAbove = !top.title && !isWhole(found.words.value) && wholeTitleBelow(text, lines, line.index + 1);
  if (isAbove) return [line];
  const { words, number } = withoutNumber(found.words);
  top.title = keepNumberBehind(top, words);
  if (number) top.docNumber ??= printedAs(number);
  const first = found.lines[0]!.end - line.start;
  const day = dateIn(line.text.slice(first));
  if (day) head.published ??= saidBy(line, { ...day, from: first + day.from, to: first + day.to });
  return found.lines.map(({ index }) => lines[index]!);
};

/** The headline of those who pass a document on, above its own title: 重磅！某市某政策来了 */
const headline: LineReader = ({ text, lines, titleKnown, top }, line) => {
  if (top.title || titleKnown || !exclaims.test(line.text)) return undefined;
  return wholeTitleBelow(text, lines, line.index + 1) ? [line] : undefined;
};

/** What frames the head of a page and says nothing of the plan. */
const frame: LineReader = ({ top }, line) => {
  const folded = fold(line.text);
  const framing =
    isMarginal(line.text) ||
    (isAnnexMark(line.text) && !top.title) ||
    pageViews.test(folded) ||
    foreign.test(folded) ||
    (top.title && comparableTitle(top.title.value) === comparableTitle(line.text));
  return framing ? [line] : undefined;
};

/** The forms of lines, in the order in which a line is asked for them. */
const readers: readonly LineReader[] = [
  labelAboveValue,
  titleBehindAnnexMark,
  numberWithDate,
  cover,
  issuerWithDay,
  reporter,
  speakerLine,
  numberOfAnnouncement,
  adopted,
  order,
  docNumber,
  date,
  delivery,
  labelsInRow,
  labelWithValue,
  letterhead,
  addressees,
  title,
  headline,
  frame,
];

/** The lines that the first form reads which a line has. */
function readBy(head: HeadBeingRead, line: Line): readonly Line[] | undefined {
  for (const reader of readers) {
    const taken = reader(head, line);
    if (taken) return taken;
  }
  return undefined;
}

/** Reads the head of a plan from its first lines on, down to the first line of its body. */
export function readTop(text: string, lines: readonly Line[], from: number, titleKnown: boolean): Top {
  const top: Top = { issuers: [], letterhead: [], addressees: [], lines: [], next: from };
  const head: HeadBeingRead = { text, lines, titleKnown, top };
  for (let i = from; i < lines.length && top.lines.length < MAX_HEAD_LINES; i++) {
    if (!lines[i]!.text) continue;
    const taken = readBy(head, lines[i]!);
    if (!taken) {
      top.next = i;
      break;
    }
    top.lines.push(...taken);
    i = taken.at(-1)!.index;
    top.next = i + 1;
  }
  const passed = head.adopted ?? head.published;
  if (passed) top.issuedOn ??= passed;
  return top;
}
