import { type Line, trimmed } from '../read/lines.ts';
import type { Span } from '../tree.ts';
import { type Mark, markOf } from './forms.ts';

/** A stretch of one line that is a paragraph or a heading, or a part of one that goes on in the next piece. */
export interface Piece extends Span {
  text: string;
  /** the number that it begins with */
  mark: Mark | undefined;
  /** it begins its line and is set in by two columns or more */
  indented: boolean;
  /** blank lines stand before it */
  gap: boolean;
  /** it ends a line that fills its column, in a text whose lines are those of a printed page */
  full: boolean;
  /** how many characters its line has down to its end */
  down: number;
  /** in such a text: paragraphs are set in, so that a line that is not goes on with the one above */
  setIn: boolean;
}

/** white space at which a line may be cut */
const blankInLine = /[ \t\u00a0\u3000]/;
/** Paragraphs that follow each other on one line are set apart by the indent of the second: two wide spaces. */
const wideGap = /[\s]*\u3000[ \t\u00a0]*\u3000[\s]*/gu;
/** what ends a sentence, then white space, then what may be a number, or a box */
const sentenceThenNumber = /(?<=[。！？；）”])[ \t\u00a0\u3000]+(?=[\d(（一二三四五六七八九十第]|专栏)/gu;
/** a note of who answers for what stands before it, and directly behind it what may be a heading: （省科技厅负责）三、… */
const noteThenNumber =
  /(?<=[（(][^（）()\n]{2,120}(?:负责|牵头|配合|参与|落实|参加|承担)[）)])(?=[（(]?[一二三四五六七八九十]{1,3}[、）)])/gu;
/** white space between words, at which a heading may end */
const anySpace = /(?<=[\p{Script=Han}”）])[ \t\u00a0\u3000]{1,8}(?=[\p{Script=Han}（(\d])/gu;
/** how the sentence behind a heading begins: it has clauses, and no bracket or quotation mark that a space sets apart */
const sentence = /^\p{Script=Han}[^。]{0,300}，[^。]{0,300}。/u;

const MAX_HEADING = 60;

/** The mark of a heading that words begin with for certain. */
function countingMark(text: string): Mark | undefined {
  const mark = markOf(text);
  return mark && !mark.form.doubtful && mark.form.kind !== 'paragraph' ? mark : undefined;
}

/** Whether words are a number and nothing else yet: 第一条, 专栏1 */
const isBareMark = (text: string) => text.length < 8 && markOf(`${text} `)?.length === text.length;

function cutsAt(text: string, span: Span): Span[] {
  const cuts: Span[] = [];
  const words = text.slice(span.start, span.end);
  for (const { index } of words.matchAll(noteThenNumber))
    cuts.push({ start: span.start + index, end: span.start + index });
  if (!blankInLine.test(words)) return cuts;
  for (const match of words.matchAll(wideGap)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const before = text.slice(cuts.at(-1)?.end ?? span.start, start);
    // single letters set apart are one word: 指　　标
    if (before.trim().length > 1 && span.end - end > 1 && !isBareMark(before)) cuts.push({ start, end });
  }
  for (const match of words.matchAll(sentenceThenNumber)) {
    const end = span.start + match.index + match[0].length;
    if (countingMark(text.slice(end, end + 64))) cuts.push({ start: span.start + match.index, end });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** Where a numbered heading ends on its line, because another heading or a whole sentence follows behind white space. */
function headingEnd(text: string): Span | undefined {
  if (!blankInLine.test(text)) return undefined;
  const mark = countingMark(text)?.length;
  if (mark === undefined) return undefined;
  for (const match of text.slice(0, MAX_HEADING + mark).matchAll(anySpace)) {
    const start = match.index;
    const end = start + match[0].length;
    const heading = text.slice(mark, start).trim();
    if (/[。；：]/.test(heading)) return undefined;
    if (heading.length < 2) continue;
    const rest = text.slice(end, end + 400);
    if (countingMark(rest)) return { start, end };
    if (heading.length >= 4 && sentence.test(rest)) return { start, end };
  }
  return undefined;
}

/** What the lines around it tell of a line; see Piece. */
export type Layout = Pick<Piece, 'gap' | 'full' | 'setIn'>;

/** The pieces of a line: as a rule one, more where paragraphs or headings follow each other on it. */
export function piecesOf(text: string, line: Line, { gap, full, setIn }: Layout): Piece[] {
  const spans: Span[] = [];
  let start = line.start;
  for (const cut of cutsAt(text, line)) {
    if (cut.start < start) continue;
    spans.push({ start, end: cut.start });
    start = cut.end;
  }
  spans.push({ start, end: line.end });

  const pieces: Piece[] = [];
  const waiting = spans.reverse();
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const { start, end } = trimmed(text, span);
    if (start === end) continue;
    const words = text.slice(start, end);
    const stop = headingEnd(words);
    const first = start === line.start;
    const printed = stop ? words.slice(0, stop.start) : words;
    pieces.push({
      start,
      end: start + printed.length,
      text: printed,
      mark: markOf(printed),
      indented: first ? /\u3000|\t| {2}|[\u2002\u2003]/.test(line.indent) : true,
      gap: first && gap,
      full: full && !stop && end === line.end,
      down: start + printed.length - line.start,
      setIn,
    });
    if (stop) waiting.push({ start: start + stop.end, end });
  }
  return pieces;
}
