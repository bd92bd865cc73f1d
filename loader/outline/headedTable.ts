import type { Line } from '../read/lines.ts';
import { joined } from '../split/passage.ts';
import { fold, Passage, type TableNode } from '../tree.ts';
import { markOf } from './forms.ts';

/**
 * A table of responsibilities whose cells stand one to a line, told by the words of its head:
 *
 * 序号／重点任务／牵头单位／配合单位／完成时限／1／选派服务队／省科技厅／省教育厅、省财政厅／2020年3月／2／…
 *
 * Where the rows are numbered, the numbers tell where each begins; else all rows are as wide as the head.
 */

const MAX_HEADER = 12;
const MAX_COLUMNS = 9;
const MAX_ROWS = 1000;
/** lines that one table may take */
const MAX_LINES = 10_000;
/** lines that one row may take */
const MAX_ROW_LINES = 40;

/** with the white space between its characters and a bracket */
const MAX_PRINTED_HEADER = 60;

/** 牵头部门（单位） heads a column as 牵头部门 does */
const columnHead = ({ text }: Line) =>
  fold(text)
    .replace(/\s/g, '')
    .replace(/(?<=.)\([^()]{1,16}\)$/u, '');
const columnWord =
  /^[^,。;:]{0,8}(?:序号|编号|任务|内容|事项|措施|举措|项目|工作|目标|要求|类别|领域|单位|部门|分工|责任人|领导|时限|时间|期限|进度|安排|成果|依据|备注)$/u;
const responsible = /(?:单位|部门|分工)$/u;
const numbering = /^(?:序号|编号|序)$/u;
const timing = /(?:时限|时间|期限|进度|安排)$/u;
const isTime = /年|月|底|持续|长期|季度|\d{4}/u;
const rowNumber = /^\(?(\d{1,3})\)?[.、．]?$/u;
const closes = /^(?:附|抄送|注\d?:|备注:|\(联系)/u;

function isColumn(line: Line): boolean {
  if (line.text.length > MAX_PRINTED_HEADER) return false;
  const words = columnHead(line);
  return words.length <= MAX_HEADER && columnWord.test(words);
}

/** A number and a heading behind it: what stands between two parts of a table, or ends it. */
const isHeading = (line: Line) => {
  const mark = markOf(line.text);
  return mark !== undefined && !mark.form.doubtful && mark.length < line.text.length;
};

interface Columns {
  lines: Line[];
  words: string[];
}

function columnsAt(lines: readonly Line[], first: number): Columns | undefined {
  const found: Line[] = [];
  for (const line of lines.slice(first, first + MAX_COLUMNS)) {
    if (!isColumn(line)) break;
    found.push(line);
  }
  const words = found.map(columnHead);
  const tells = words.some((w) => responsible.test(w)) && words.some((w) => !responsible.test(w));
  return found.length >= 2 && tells && new Set(words).size === words.length
    ? { lines: found, words }
    : undefined;
}

type Cells = Line[][];

/** The rows between the numbers 1, 2, 3 … of the first column. */
function numberedRows(lines: readonly Line[], { words }: Columns): Cells[] {
  const starts: number[] = [];
  for (
    let i = 0, since = 0;
    i < lines.length && starts.length < MAX_ROWS && since <= MAX_ROW_LINES;
    i++, since++
  ) {
    if (Number(rowNumber.exec(columnHead(lines[i]!))?.[1]) !== starts.length + 1) continue;
    // a row is wider than its number; the first may have a part of the table named above it
    if (starts.length > 0 && i - starts.at(-1)! < 2) continue;
    if (starts.length === 0 && i > 1) break;
    starts.push(i);
    since = 0;
  }
  return starts.map((start, k) => {
    const next = starts[k + 1];
    const row = lines.slice(start, next ?? start + words.length);
    const end = row.findIndex((line, i) => i > 1 && (isHeading(line) || closes.test(fold(line.text))));
    return fitted(end < 0 || (next !== undefined && end < words.length - 1) ? row : row.slice(0, end), words);
  });
}

/** What a cell of organisations looks like, in a table where a cell may take several lines. */
const organisations =
  /^(?:各|省|市|州|县|区|自治区)[^。]{0,60}$|(?:厅|局|委|办|政府|部门|单位|公司|集团|院|会)[)）]?$/u;

/**
 * The lines of a row by column. What is too much belongs to the task, down to the first line of organisations, or to those who
 * support; what is missing stands before the time.
 */
function fitted(row: readonly Line[], words: readonly string[]): Cells {
  const cells = row.map((line) => [line]);
  const extra = cells.length - words.length;
  if (extra > 0) {
    const first = row.findIndex(({ text }, i) => i > 1 && organisations.test(text));
    const ofTask = first > 1 && responsible.test(words[2] ?? '') ? Math.min(extra, first - 2) : extra;
    cells.splice(1, ofTask + 1, cells.slice(1, ofTask + 2).flat());
    const left = extra - ofTask;
    if (left > 0) cells.splice(3, left + 1, cells.slice(3, 3 + left + 1).flat());
  }
  const timed = words.findIndex((word) => timing.test(word));
  const last = cells.at(-1)?.[0];
  if (extra < 0 && timed === words.length - 1 && last && isTime.test(last.text))
    cells.splice(cells.length - 1, 0, ...Array.from({ length: -extra }, () => []));
  while (cells.length < words.length) cells.push([]);
  return cells;
}

/** Rows without numbers, each as wide as the head, down to a heading or a sentence. */
function plainRows(lines: readonly Line[], { words }: Columns): Cells[] {
  let end = 0;
  while (end < lines.length && !isHeading(lines[end]!) && !closes.test(fold(lines[end]!.text))) end++;
  const width = words.length;
  if (end % width !== 0 || end < 2 * width) return [];
  const rows: Cells[] = [];
  for (let i = 0; i < end; i += width) rows.push(lines.slice(i, i + width).map((line) => [line]));
  const units = words.flatMap((word, column) => (responsible.test(word) ? [column] : []));
  const fits = rows.every((row) => units.every((column) => !/[。；]/.test(row[column]![0]!.text)));
  return fits ? rows : [];
}

/** A table and the lines that it takes: their places among all lines. */
export interface FoundTable {
  table: TableNode;
  first: number;
  last: number;
}

/** The tables of this kind among some lines. `taken` says which lines belong to something else. */
export function headedTables(
  text: string,
  lines: readonly Line[],
  taken: (line: Line) => boolean,
): FoundTable[] {
  const filled = lines.filter((line) => line.text !== '' && !taken(line));
  const found: FoundTable[] = [];
  for (let i = 0; i < filled.length; i++) {
    const columns = columnsAt(filled, i);
    if (!columns) continue;
    const from = i + columns.lines.length;
    const read = numbering.test(columns.words[0]!) ? numberedRows : plainRows;
    const rows = read(filled.slice(from, from + MAX_LINES), columns);
    const last = rows.at(-1)?.flat().at(-1);
    if (!last) continue;
    found.push(foundTable(text, columns, rows, last));
    i = filled.indexOf(last, i);
  }
  return found;
}

function foundTable(text: string, columns: Columns, rows: Cells[], last: Line): FoundTable {
  const first = columns.lines[0]!;
  const cell = (printed: Line[], row: Cells) => {
    const end = row.flat().at(-1)!.end;
    return printed.length ? joined(text, printed) : Passage.plain(text, { start: end, end });
  };
  return {
    table: {
      type: 'table',
      header: columns.lines.map((line) => Passage.plain(text, line)),
      rows: rows.map((row) => row.map((printed) => cell(printed, row))),
      extent: { start: first.start, end: last.end },
    },
    first: first.index,
    last: last.index,
  };
}
