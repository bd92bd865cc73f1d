import type { Line } from '../read/lines.ts';
import type { Passage, Stated } from '../tree.ts';
import type { Said } from './lines-of-head.ts';

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
  /** behind 来源 */
  origin?: Stated<string>[];
  /** before whom a report was given: 某省第十四届人民代表大会第三次会议 */
  assembly?: Passage;
  lines: Line[];
  /** index of the first line that is none of these */
  next: number;
}

/** A head while it is read. */
export interface HeadBeingRead {
  readonly text: string;
  readonly lines: readonly Line[];
  /** whether the title is known from elsewhere, so that no line is taken for one */
  readonly titleKnown: boolean;
  readonly top: Top;
  /** the day when it came to a web page: that of issue where no other is printed */
  published?: Stated<string>;
  /** the day when a meeting passed it, the last of several: it is passed, then revised */
  adopted?: Stated<string>;
}

/** Takes from a line what one form of line says, and gives the lines that it has read; undefined where the line has another form. */
export type LineReader = (head: HeadBeingRead, line: Line) => readonly Line[] | undefined;

const misreadDigits = {
  why: 'It is printed with letters for digits, as a reader of pictures takes them.',
  whyZh: '印文中的字母应为数字，系识别图片时所误。',
};

export const saidBy = (line: Line, { value, from, to, misread }: Said): Stated<string> => ({
  value,
  span: { start: line.start + from, end: line.start + to },
  ...(misread && misreadDigits),
});

/** A date beside the title is that of issue rather than one labelled as the day when it was put on a web page. */
const isIssueDate = (label: string | undefined) => label === undefined || /成文|发文|印发|签发/u.test(label);

/** Keeps a day as that of issue, or of publication where its label says so. */
export function keepDay(
  head: HeadBeingRead,
  line: Line,
  day: Said & { label?: string | undefined },
  label = day.label,
): void {
  if (isIssueDate(label)) head.top.issuedOn ??= saidBy(line, day);
  else head.published ??= saidBy(line, day);
}
