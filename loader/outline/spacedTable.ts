import { type Line, trimmed } from '../read/lines.ts';
import { Passage, type Span } from '../tree.ts';
import type { FoundTable } from './headedTable.ts';

interface Reads {
  /** whether a cell is a number, or the dash for none */
  isNumber: (text: string) => boolean;
  /** whether a cell heads a column of numbers */
  isYear: (text: string) => boolean;
}

const LONGEST_LINE = 200;
const LONGEST_HEAD = 16;
const MAX_ROWS = 2000;
/** what parts two cells: two blanks or more, else one */
const gaps = [/[ \u00a0\u3000\t]{2,}/g, /[ \u00a0\u3000\t]+/g] as const;
const blank = /[ \u00a0\u3000\t]/;
const noCell = /[。；;]/;
const single = /^[\u4e00-\u9fff]$/;

/**
 * A table whose rows stand on a line each, with blanks between the cells:
 *
 *     指标名称　　单位　　2021年　　2024年　　属性
 *     研发投入强度　　%　　3.6　　5.0　　预期性
 *
 * Its head names years; below them stand numbers in two rows or more. A row may lack the category that it shares with the one above,
 * and a name may hold blanks where nothing else stands before the years. Undefined where none begins with this line.
 */
export function spacedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  { isNumber, isYear }: Reads,
): FoundTable | undefined {
  const head = lines[first]!;
  if (!blank.test(head.text) || !isYear(head.text) || !isRow(head)) return undefined;
  for (const gap of gaps) {
    const header = cellsBetweenBlanks(text, head, gap);
    const year = header.findIndex((cell) => isYear(printedAt(text, cell)));
    if (header.length < 3 || year < 1 || header.some((cell) => cell.end - cell.start > LONGEST_HEAD))
      continue;
    const fits = (cells: readonly Span[]) =>
      cells.length > 1 && cells.slice(year).some((cell) => isNumber(printedAt(text, cell)));
    const rowAt = (i: number) => {
      const line = lines[i];
      const cells =
        line && isRow(line) ? aligned(cellsBetweenBlanks(text, line, gap), header.length, year) : undefined;
      return cells && fits(cells) ? cells : undefined;
    };
    const rows: Span[][] = [];
    let last = first;
    for (let i = first + 1; i < lines.length && rows.length < MAX_ROWS; i++) {
      if (!lines[i]!.text) continue;
      const row = rowAt(i) ?? (isCategory(lines[i]!, gap) && rowAt(i + 1) ? [lines[i]!] : undefined);
      if (!row) break;
      rows.push(row);
      last = i;
    }
    if (rows.length < 2) continue;
    const end = lines[last]!.end;
    const fill = (row: readonly Span[]): Passage[] =>
      Array.from({ length: header.length }, (_, i) => {
        const { start, end: to } = row[i] ?? { start: row.at(-1)!.end, end: row.at(-1)!.end };
        return Passage.plain(text, { start, end: to });
      });
    return {
      table: {
        type: 'table',
        header: fill(header),
        rows: rows.map(fill),
        extent: { start: head.start, end },
      },
      first: head.index,
      last: lines[last]!.index,
    };
  }
  return undefined;
}

const isRow = ({ text }: Line) => text.length <= LONGEST_LINE && !noCell.test(text);
const printedAt = (text: string, { start, end }: Span) => text.slice(start, end);

/** 一、创新投入: what heads the rows below it */
const isCategory = ({ text }: Line, gap: RegExp) =>
  text.length <= LONGEST_HEAD && !/[，：:]/.test(text) && text.search(gap) < 0;

/** The cells of a line; characters that stand alone are a word that is spaced out (指　　标). */
function cellsBetweenBlanks(text: string, line: Line, gap: RegExp): Span[] {
  const cells: Span[] = [];
  const whole = trimmed(text, line);
  const words = printedAt(text, whole);
  let from = 0;
  for (const found of [...words.matchAll(gap), { index: words.length, 0: '' }]) {
    const cell = { start: whole.start + from, end: whole.start + found.index };
    const before = cells.at(-1);
    if (
      before &&
      single.test(printedAt(text, cell)) &&
      single.test(text[before.end - 1]!) &&
      isLetterspaced(printedAt(text, before))
    )
      before.end = cell.end;
    else cells.push(cell);
    from = found.index + found[0].length;
  }
  return cells;
}

const isLetterspaced = (words: string) => /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){0,5}$/.test(words);

/** The cells of a row below a head of `width`: what it lacks it lacks at the front, what it has too much is its name. */
function aligned(cells: readonly Span[], width: number, year: number): Span[] | undefined {
  const more = cells.length - width;
  if (more === 0) return [...cells];
  if (more > 0)
    return year === 1
      ? [{ start: cells[0]!.start, end: cells[more]!.end }, ...cells.slice(more + 1)]
      : undefined;
  if (-more >= year) return undefined;
  const { start } = cells[0]!;
  return [...Array.from({ length: -more }, () => ({ start, end: start })), ...cells];
}
