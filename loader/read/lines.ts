import type { Span } from '../tree.ts';

/** One line of a text: what is printed on it, without the white space around it. An empty line has `start === end`. */
export interface Line extends Span {
  /** counted from 0 within the lines asked for */
  index: number;
  text: string;
  /** the white space that it begins with */
  indent: string;
}

const edge = /[\s\u200b\ufeff]/;

/** The stretch without the white space (of any width) at its ends; empty at its end where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && edge.test(text[from]!)) from++;
  while (to > from && edge.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** The lines of a text (or of a stretch of it), blank ones included. Ends a line at `\n`, `\r\n`, form feed and U+2028. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let start = within.start;
  for (let i = within.start; i <= within.end; i++) {
    const c = i < within.end ? text[i] : '\n';
    if (c !== '\n' && c !== '\f' && c !== '\u2028') continue;
    const span = trimmed(text, { start, end: i });
    lines.push({
      ...span,
      index: lines.length,
      text: text.slice(span.start, span.end),
      indent: text.slice(start, span.start),
    });
    start = i + 1;
  }
  return lines;
}
