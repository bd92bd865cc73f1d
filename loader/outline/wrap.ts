import type { Line } from '../read/lines.ts';

/** no line of print is wider, in full-width characters */
const MAX_WIDTH = 60;
const MIN_WIDTH = 18;
const MIN_LINES = 20;
/** how much narrower than the column a full line may be, when a word or bracket would not fit */
const SLACK = 2.5;

/** Width in full-width characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Width of a line as printed, its indent included. */
const lineWidth = ({ indent, text }: Line): number => widthOf(indent) + widthOf(text.slice(0, 3 * MAX_WIDTH));

/**
 * The width from which on a line is full, for a text whose paragraphs are broken into lines as they were printed
 * (nearly no line is longer than a column, and a good part of them fill it). Undefined where lines are paragraphs.
 */
export function fullWidth(lines: readonly Line[]): number | undefined {
  const filled = lines.filter(({ text }) => text);
  if (filled.length < MIN_LINES) return undefined;
  const long = filled.filter(({ text }) => text.length > 2 * MAX_WIDTH).length;
  if (long * 50 > filled.length) return undefined;
  const widths = filled.map(lineWidth).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.98)]!;
  if (column < MIN_WIDTH || column > MAX_WIDTH) return undefined;
  const full = widths.filter((width) => width >= column - SLACK).length;
  return full * 3 >= widths.length ? column - SLACK : undefined;
}

/** Whether paragraphs are set in: a good part of the lines are, and not nearly all of them. */
export function paragraphsSetIn(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text);
  const indented = filled.filter(({ indent }) => widthOf(indent) >= 1).length;
  return indented * 12 >= filled.length && indented * 10 <= filled.length * 9;
}

export const isFull = (line: Line, full: number | undefined): boolean =>
  full !== undefined && lineWidth(line) >= full;
