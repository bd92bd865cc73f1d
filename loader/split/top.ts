import { type Line, trimmed } from '../read/lines.ts';
import { fold, Passage, type Span, type Stated } from '../tree.ts';
import { addresseesIn } from './addressees.ts';
import { agenciesIn, letterheadIn } from './agencies.ts';
import { isMarginal, labelled } from './data.ts';
import { docNumbers } from './docNumber.ts';
import {
  adoptedLine,
  behindAnnexMark,
  coverLine,
  dateIn,
  dateLine,
  docNumberLine,
  isAddresseeLine,
  isAnnexMark,
  numberAndDateLine,
  type Said,
} from './lines-of-head.ts';
import { issuedIn } from './starts.ts';
import { comparableTitle, isTitleLine, isWhole, type TitleBlock, titleFrom } from './title.ts';

/** The lines at the top of a plan: title, number, date, addressees and notes about it, in any order. */
export interface Top {
  title?: Passage;
  docNumber?: Stated<string>;
  issuedOn?: Stated<string>;
  /** behind the label 发文机关 */
  issuers: Stated<string>[];
  /** whose paper it is printed on: 某省人民政府文件 */
  letterhead: Stated<string>[];
  addressees: Stated<string>[];
  /** before whom a report was given: 某省第十四届人民代表大会第三次会议 */
  assembly?: Passage;
  lines: Line[];
  /** index of the first line that is none of these */
  next: number;
}

/** how many lines a head may have, marginal notes included */
const MAX_HEAD_LINES = 60;

const at = (line: Line, said: Said): Span => ({ start: line.start + said.from, end: line.start + said.to });

const lineAs = ({ value }: Passage, span: Span): Stated<string> => ({ value, span });

/** how often a page was read or liked */
const pageViews = /^\d{1,7}$/;

/** How a report is headed: ——2023年1月12日在某省第十三届人民代表大会第三次会议上, and who gave it. */
const delivered =
  /^[—–-]{0,4}\s?\(?(?=(?:19|20)\d{2}\s?年)[^。]{8,16}日在[^。，]{4,40}(?:会|会议)上\)?(?:[^。，]{0,40}作[^。，]{0,20}报告)?\)?$/u;
const speaker =
  /^[\p{Script=Han}]{0,10}(?:省长|市长|主席|县长|区长|州长|盟长|旗长|书记|主任)\s{1,4}[\p{Script=Han}·\s]{2,8}$/u;

/** A title as web pages print it, with its 文号 behind it: 某省关于某某的意见（某政发〔2018〕40号） */
function withoutNumber(title: Passage): { words: Passage; number?: Passage } {
  const number = docNumbers(title.value).at(-1);
  if (!number || !/^[)）]?$/.test(title.value.slice(number.to))) return { words: title };
  const end = title.value.slice(0, number.from).replace(/[\s(（]{1,3}$/, '').length;
  return end < 6
    ? { words: title }
    : { words: title.slice(0, end), number: title.slice(number.from, number.to) };
}

/** The words behind 2023年1月12日在 */
function assemblyIn(text: string, line: Line, from: number): Passage {
  const start = line.start + from + (text[line.start + from] === '在' ? 1 : 0);
  return Passage.plain(text, { start, end: line.end });
}

/** A date beside the title is that of issue rather than one labelled as the day when it was put on a web page. */
const isIssueDate = (label: string | undefined) => label === undefined || /成文|发文|印发|签发/u.test(label);

const essence = (title: string) => comparableTitle(title).replace(/关于|的/g, '');

/** The title below the heading of a page that only repeats it, or with whose it is before it; or of the notice that issues it. */
function noticeOf(heading: Passage, text: string, lines: readonly Line[], i: number): TitleBlock | undefined {
  const notice = titleFrom(text, lines, i);
  const issued = notice && issuedIn(notice.words.value)?.title;
  const same = issued !== undefined && comparableTitle(issued) === comparableTitle(heading.value);
  const whose = notice && /^.{2,60}?(?=关于)/u.exec(notice.words.value)?.[0];
  const issuer = whose && agenciesIn(notice.words.slice(0, whose.length)).length > 0;
  const longer = issuer && essence(notice.words.value).endsWith(essence(heading.value));
  return same || longer ? notice : undefined;
}

/** how many lines may stand between the top of a page and the title */
const MAX_ABOVE_TITLE = 12;
/** how many of a portal’s block of labels and values */
const MAX_BLOCK = 50;

/** The number that a portal files a page under. */
const filed = /^[\w/.-]{6,60}$/;

const isValueOf: readonly { label: RegExp; value: (line: Line, text: string) => boolean }[] = [
  { label: /标题|名称/u, value: ({ text: words }) => isWhole(words) },
  { label: /机关|机构|单位|部门/u, value: (line, text) => agenciesIn(Passage.plain(text, line)).length > 0 },
  { label: /文号|字号/u, value: ({ text: words }) => docNumberLine(words) !== undefined },
  { label: /日期|时间/u, value: ({ text: words }) => dateLine(words) !== undefined },
  { label: /索引号/u, value: ({ text: words }) => filed.test(words) },
  {
    label: /主题词|关键词/u,
    value: ({ text: words }) =>
      /^\p{Script=Han}{2,8}(?:[\s　、;；,，]{1,4}\p{Script=Han}{1,10}){1,12}$/u.test(words),
  },
  {
    label: /主题分类|信息分类|^分类$/u,
    value: ({ text: words }) => /^[\p{Script=Han}、，,\\/\s]{2,30}$/u.test(words) && !isWhole(words),
  },
];

/** The value of a label that stands alone on its line, as a portal prints it: 索引号：, and the value on the next line. */
function valueBelow(text: string, lines: readonly Line[], i: number, label: string): Line | undefined {
  const next = lines.slice(i + 1, i + 4).find((line) => line.text);
  if (!next || labelled(fold(next.text))) return undefined;
  return isValueOf.find((it) => it.label.test(label))?.value(next, text) ? next : undefined;
}

/** A whole title stands further down in the head: what stands above it is none. */
function wholeTitleBelow(text: string, lines: readonly Line[], first: number): boolean {
  let others = 0;
  for (const line of lines.slice(first, first + MAX_BLOCK)) {
    const note = labelled(line.text);
    if (!note && !filed.test(line.text) && ++others > MAX_ABOVE_TITLE) return false;
    const inHead =
      !line.text ||
      filed.test(line.text) ||
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

/** The names on a letterhead: 某省人民政府文件, or spaced-out letters above the 文号. */
function letterheadAt(text: string, lines: readonly Line[], i: number): Stated<string>[] {
  const next = lines.slice(i + 1, i + 4).find((line) => line.text);
  const names = letterheadIn(
    Passage.plain(text, lines[i]!),
    next !== undefined && !!docNumberLine(next.text),
  );
  return names.map((name) => lineAs(name, name.span()));
}

/** Who issued a document, by its cover: in brackets with the month, or on a line above the month. */
function coverAt(text: string, lines: readonly Line[], i: number): { issuers: Stated<string>[] } | undefined {
  const line = lines[i]!;
  const cover = coverLine(line.text);
  const words = cover
    ? { start: line.start + cover.words.from, end: line.start + cover.words.to }
    : { start: line.start, end: line.end };
  const below = lines.slice(i + 1, i + 4).find((next) => next.text);
  if (!cover && !(below && coverLine(below.text)?.words.value === '')) return undefined;
  const names = words.end > words.start ? agenciesIn(Passage.plain(text, words)) : [];
  if (names.length === 0 && cover?.words.value !== '') return undefined;
  return { issuers: names.map((name) => lineAs(name, name.span())) };
}

/** What a label of the page says: the title, who issued it. */
function noteIn(top: Top, text: string, label: string, value: Span, titleKnown: boolean): void {
  const headed = Passage.plain(text, trimmed(text, value));
  if (/^(?:标题|名称|文件名称|公文名称)$/u.test(label) && !titleKnown && isWhole(headed.value))
    top.title ??= headed;
  if (/机关|发文单位|发文部门|发文机构|发布机构/u.test(label))
    top.issuers = agenciesIn(Passage.plain(text, value)).map((name) => lineAs(name, name.span()));
}

/** Reads the head of a plan from its first lines on, down to the first line of its body. */
export function readTop(text: string, lines: readonly Line[], from: number, titleKnown: boolean): Top {
  const top: Top = { issuers: [], letterhead: [], addressees: [], lines: [], next: from };
  let published: Stated<string> | undefined;
  for (let i = from; i < lines.length && top.lines.length < MAX_HEAD_LINES; i++) {
    const line = lines[i]!;
    if (!line.text) continue;
    const folded = fold(line.text);
    const note = labelled(folded);
    const value =
      note && !folded.slice(note.from).trim() ? valueBelow(text, lines, i, note.label) : undefined;
    if (note && value) {
      noteIn(top, text, note.label, { start: value.start, end: value.end }, titleKnown);
      const day = dateLine(value.text);
      if (day && isIssueDate(note.label)) top.issuedOn ??= { value: day.value, span: at(value, day) };
      else if (day) published ??= { value: day.value, span: at(value, day) };
      const numbered = docNumberLine(value.text);
      if (numbered) top.docNumber ??= { value: numbered.value, span: at(value, numbered) };
      top.lines.push(line, value);
      i = value.index;
      top.next = i + 1;
      continue;
    }
    const behindMark = top.title || titleKnown ? undefined : behindAnnexMark(line.text);
    if (behindMark !== undefined && isWhole(line.text.slice(behindMark))) {
      top.title = Passage.plain(text, { start: line.start + behindMark, end: line.end });
      top.lines.push(line);
      top.next = i + 1;
      continue;
    }
    const number = docNumberLine(line.text);
    const dated = dateLine(line.text);
    const date = dated ?? (delivered.test(folded) ? dateIn(line.text) : undefined);
    const letterhead = note ? [] : letterheadAt(text, lines, i);
    const cover = top.title || titleKnown ? coverAt(text, lines, i) : undefined;
    const begun = !titleKnown && !top.title && !note ? titleFrom(text, lines, i) : undefined;
    const aside = begun && !isWhole(begun.words.value) && wholeTitleBelow(text, lines, i + 1);
    const below = top.title && !titleKnown ? noticeOf(top.title, text, lines, i) : undefined;
    const title = below ?? (aside ? undefined : begun);
    const both = numberAndDateLine(line.text);
    const adopted = top.title || titleKnown ? adoptedLine(line.text) : undefined;
    if (both) {
      top.docNumber ??= { value: both.number.value, span: at(line, both.number) };
      top.issuedOn ??= { value: both.date.value, span: at(line, both.date) };
    } else if (cover && !date) {
      if (top.issuers.length === 0) top.issuers = cover.issuers;
      const day = dateIn(line.text);
      if (day) top.issuedOn ??= { value: day.value, span: at(line, day) };
    } else if (adopted) published ??= { value: adopted.value, span: at(line, adopted) };
    else if (number) top.docNumber ??= { value: number.value, span: at(line, number) };
    else if (date) {
      const stated = { value: date.value, span: at(line, date) };
      if (!dated) top.assembly = assemblyIn(text, line, date.to);
      if (isIssueDate(dated?.label)) top.issuedOn ??= stated;
      else published ??= stated;
    } else if (note) {
      noteIn(top, text, note.label, { start: line.start + note.from, end: line.end }, titleKnown);
    } else if (letterhead.length > 0) {
      if (top.letterhead.length === 0) top.letterhead = letterhead;
    } else if ((top.title || top.lines.length === 0) && isAddresseeLine(line.text))
      top.addressees = addresseesIn(Passage.plain(text, line)).map((name) => lineAs(name, name.span()));
    else if (title) {
      const { words, number: own } = withoutNumber(title.words);
      top.title = words;
      if (own) top.docNumber ??= lineAs(own, own.span());
      const day = dateIn(lines[i]!.text.slice(title.lines[0]!.text.length));
      if (day) {
        const behind = line.start + title.lines[0]!.text.length;
        published ??= { value: day.value, span: { start: behind + day.from, end: behind + day.to } };
      }
      top.lines.push(...title.lines.map((taken) => lines[taken.index]!));
      i = title.lines.at(-1)!.index;
      continue;
    } else if (
      !aside &&
      !isMarginal(line.text) &&
      !(isAnnexMark(line.text) && !top.title) &&
      !pageViews.test(folded) &&
      !speaker.test(folded) &&
      !(top.title && comparableTitle(top.title.value) === comparableTitle(line.text))
    ) {
      top.next = i;
      break;
    }
    top.lines.push(line);
    top.next = i + 1;
  }
  if (!top.issuedOn && published) top.issuedOn = published;
  return top;
}
