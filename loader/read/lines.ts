import type { Span } from '../tree.ts';

/** One line of a text: what is printed on it, without the white space around it. An empty line has `start === end`. */
export interface Line extends Span {
  /** counted from 0 within the lines asked for */
  index: number;
  text: string;
  /** the white space that it begins with */
  indent: string;
}

const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const LINE_SEPARATOR = 0x2028;

/** White space of any width, and what prints nothing (zero-width space, byte order mark). */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === LINE_SEPARATOR ||
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

/** The lines of a text (or of a stretch of it), blank ones included. Ends a line at `\n`, `\r\n`, form feed and U+2028. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let start = within.start;
  for (let i = within.start; i <= within.end; i++) {
    if (i < within.end) {
      const code = text.charCodeAt(i);
      if (code !== LINE_FEED && code !== FORM_FEED && code !== LINE_SEPARATOR) continue;
    }
    let from = start;
    let to = i;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    lines.push({
      start: from,
      end: to,
      index: lines.length,
      text: from < to ? text.slice(from, to) : '',
      indent: from > start ? text.slice(start, from) : '',
    });
    start = i + 1;
  }
  return lines;
}
