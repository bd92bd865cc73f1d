import type { Span } from '../tree.ts';

/** One line of a text: what is printed on it, without the white space around it. An empty line has `start === end`. */
export interface Line extends Span {
  /** counted from 0 within the lines asked for */
  index: number;
  text: string;
  /** the white space that it begins with */
  indent: string;
}

/** White space of any width, and what prints nothing (zero-width space, byte order mark). */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0xfeff
  );
}

/** The stretch without the white space (of any width) at its ends; empty at its end where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** line feed, form feed and U+2028; `\r` of `\r\n` is white space */
const lineEnd = /[\n\f\u2028]/;

/** The lines of a text (or of a stretch of it), blank ones included. Ends a line at `\n`, `\r\n`, form feed and U+2028. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): Line[] {
  let next = within.start;
  return text
    .slice(within.start, within.end)
    .split(lineEnd)
    .map((printed, index) => {
      const at = next;
      next += printed.length + 1;
      const { start, end } = trimmed(printed, { start: 0, end: printed.length });
      const words = start < end ? printed.slice(start, end) : '';
      return {
        start: at + start,
        end: at + end,
        index,
        text: words,
        indent: start > 0 ? printed.slice(0, start) : '',
      };
    });
}
