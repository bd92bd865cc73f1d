import type { Line } from '../read/lines.ts';
import { comparableTitle, kindEntry, titleFrom } from './title.ts';

const notes = /(?:说明|解读|问答)$/u;
const MIN_TITLE = 6;

/** Whether a line is the title of a note on the plan above it: 关于《某方案（征求意见稿）》的起草说明, 《某方案》政策解读. */
export function isNoteTitle(text: string, lines: readonly Line[], i: number, plan: string): boolean {
  if (!notes.test(lines[i]!.text) && !/[》）)]的?$|^关于《/u.test(lines[i]!.text)) return false;
  const title = titleFrom(text, lines, i)?.words.value;
  const kind = title === undefined ? undefined : kindEntry(title);
  if (title === undefined || kind?.sets !== false || !notes.test(kind.kind)) return false;
  const of = comparableTitle(plan).replace(/\(.{0,12}(?:稿|行|案)\)$/u, '');
  return of.length >= MIN_TITLE && comparableTitle(title).includes(of);
}
