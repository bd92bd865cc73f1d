import { type Line, trimmed } from '../read/lines.ts';
import { Passage } from '../tree.ts';
import type { FoundTable } from './headedTable.ts';

/** rows of one table */
const MAX_ROWS = 2000;
const MIN_COLUMNS = 3;
/** the longest words that head the rows below them */
const MAX_CATEGORY = 60;
/** so many rows tell how far their table is set in */
const FIRST_ROWS = 6;

/** How many tabs a line begins with. */
const leadingTabs = ({ indent }: Line) => indent.split('\t').length - 1;
const isRow = ({ text }: Line) => text.includes('\t');

/**
 * The cells of a row that is printed whole, with tabs between them. A row that begins with more tabs than its table is set in
 * by has empty cells there.
 */
function cellsBetweenTabs(text: string, line: Line, setIn: number): Passage[] {
  const empty = Passage.plain(text, { start: line.start, end: line.start });
  const cells = Array.from({ length: Math.max(0, leadingTabs(line) - setIn) }, () => empty);
  let start = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text[i] !== '\t') continue;
    cells.push(Passage.plain(text, trimmed(text, { start, end: i })));
    start = i + 1;
  }
  return cells;
}

/** 表2 各县任务分解表: what stands above another table */
const captions = /^(?:附?表|专栏|附件)\s?[\d一二三四五六七八九十]/;

/** Whether a line is the one cell of a row that heads those below it: 一、创新投入 across the table. */
const isCategory = (line: Line, next: Line | undefined) =>
  line.text.length > 0 &&
  line.text.length <= MAX_CATEGORY &&
  !/[。；，]/.test(line.text) &&
  !captions.test(line.text) &&
  next !== undefined &&
  isRow(next);

/** The row below a head whose last cell goes on to the right: it says nothing at its front, where the head says all. */
const isSecondHead = (cells: readonly Passage[], header: readonly Passage[]) =>
  cells.length > header.length && cells[0]!.value === '' && !cells.some(({ value }) => /^\d/.test(value));

const printedRow = (cells: readonly Passage[]) =>
  cells
    .map(({ value }) => value.replace(/\s/g, ''))
    .join('\t')
    .trimEnd();

/**
 * A table whose rows stand on a line each, with tabs between the cells: two rows or more, three columns or more. Lines of the page's
 * frame between its rows (a page number) are none of it, nor is its head where a new page prints it again.
 *
 * @param frame whether a line is one of the frame
 */
export function wholeRows(
  text: string,
  lines: readonly Line[],
  first: number,
  frame: (line: Line) => boolean,
): FoundTable | undefined {
  const { rows, width, last } = rowsFrom(text, lines, first, frame);
  // cells that are empty at the end of a line are not printed
  for (const row of rows) {
    const { end } = row.at(-1)!.span();
    while (row.length < width) row.push(Passage.plain(text, { start: end, end }));
  }
  const [header, ...body] = rows;
  if (!header || body.length === 0) return undefined;
  return {
    table: { type: 'table', header, rows: body, extent: { start: lines[first]!.start, end: last.end } },
    first: lines[first]!.index,
    last: last.index,
  };
}

/** The rows of a table from its head on, how many cells its widest has, and its last line. */
function rowsFrom(text: string, lines: readonly Line[], first: number, frame: (line: Line) => boolean) {
  const coming = following(lines, first, frame);
  const setIn = fewestTabs(lines.slice(first, first + FIRST_ROWS));
  const rows: Passage[][] = [];
  const heads = new Set<string>();
  let width = MIN_COLUMNS;
  let last = lines[first]!;
  for (const { line, next } of coming) {
    if (rows.length >= MAX_ROWS) break;
    const cells = cellsBetweenTabs(text, line, setIn);
    const head = rows.length === 0;
    if (head) width = Math.max(MIN_COLUMNS, cells.length);
    if (rows.length === 1 && isSecondHead(cells, rows[0]!)) width = cells.length;
    if (cells.length > width || (head && cells.length < MIN_COLUMNS && !goesOnBelow(text, next, setIn)))
      break;
    if (cells.length < 2 && (head || !isCategory(line, next))) break;
    last = line;
    // only behind rows of its own: else a page of one row over and over would be read anew from each
    if (rows.length > 1 && heads.has(printedRow(cells))) continue;
    if (head || (rows.length === 1 && cells[0]!.value === '')) heads.add(printedRow(cells));
    rows.push(cells);
  }
  return { rows, width, last };
}

/** How far a table is set in: no row begins with fewer tabs. The empty corner of its head is a cell. */
function fewestTabs(opening: readonly Line[]): number {
  const end = opening.findIndex(({ text }) => !text);
  const rows = opening.slice(0, end < 0 ? undefined : end).filter(isRow);
  return Math.min(...rows.map(leadingTabs));
}

/** Whether the row below a head of two cells is its second line. */
const goesOnBelow = (text: string, next: Line | undefined, setIn: number) => {
  const cells = next && isRow(next) ? cellsBetweenTabs(text, next, setIn) : [];
  return cells.length >= MIN_COLUMNS && cells[0]!.value === '';
};

/** The lines from one on that may be rows, each with the next. Blank lines belong to a table only where the frame of a page parts it. */
function* following(
  lines: readonly Line[],
  first: number,
  frame: (line: Line) => boolean,
): Generator<{ line: Line; next: Line | undefined }> {
  const from = (start: number) => {
    let i = start;
    let framed = false;
    while (i < lines.length && (frame(lines[i]!) || !lines[i]!.text)) framed = frame(lines[i++]!) || framed;
    return framed ? i : start;
  };
  for (let i = first; i < lines.length; ) {
    const after = from(i + 1);
    yield { line: lines[i]!, next: lines[after] };
    i = after;
  }
}
