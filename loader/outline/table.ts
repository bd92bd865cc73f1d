import type { Line } from '../read/lines.ts';
import { joined, without } from '../split/passage.ts';
import { fold, Passage, type TableNode } from '../tree.ts';
import { markOf } from './forms.ts';
import { type FoundTable, headedTables } from './headedTable.ts';
import { placeRows } from './placeRows.ts';
import { spacedTable } from './spacedTable.ts';
import { bareRows, type Cell } from './tableRows.ts';
import { wholeRows } from './wholeRows.ts';

const MAX_CELL = 60;
const MIN_CELLS = 6;

const tabbed = ({ indent }: Line) => indent.includes('\t');
const isEmptyCell = (line: Line) => !line.text && tabbed(line);
const isNumber = (text: string) =>
  /^[[［【〔（(]?[-—–＋+~≥≤<>＞＜约]{0,2}\s?[\d０-９][\d０-９.,．，:：/～~—–-]{0,20}\s?[%％]?(?:左右|以上|以下|以内)?[\]］】〕）)]?$|^[-—–－/／]{1,3}$/u.test(
    text,
  ) || isQuantity(text);
/** 11.4年, 1.05万亿元以上: a number with its unit; 2025年 is a year */
const isQuantity = (text: string) =>
  /^[约达]?\d[\d.,]{0,12}[百千万亿]{0,2}(?:人|人次|人年|年|岁|元|亿元|万元|个|所|家|件|篇|项|名|户|亩|公里|平方米|座|台|套|张|册|吨|小时|分钟|本|处|辆|部|位)(?:左右|以上|以下|以内)?$/u.test(
    fold(text),
  ) && !/^(?:19|20)\d{2}年/.test(text);
const isYear = (text: string) =>
  /(?:19|20)\d{2}年?|目标|基期|现状|现值|规划值|指标值|预期值|年均(?:增|下降)|增[长速]|累计/u.test(text);

function isCell(line: Line): boolean {
  if (isEmptyCell(line)) return true;
  const { text } = line;
  if (!text || text.length > MAX_CELL || text.includes('\t') || /[。；：:，、]$|。/.test(text)) return false;
  if (isNumber(text)) return true;
  const mark = markOf(text);
  return mark === undefined || mark.form.doubtful;
}

const squeeze = (text: string, cell: Cell, at: number): Passage => {
  if (cell.length === 0) return Passage.plain(text, { start: at, end: at });
  const passage = joined(text, cell);
  const spacedOut = /^\S(?:\s+\S){1,6}$/u.test(passage.value);
  if (!passage.value) return Passage.plain(text, { start: cell[0]!.start, end: cell[0]!.start });
  return spacedOut ? without(passage, /\s/) : passage;
};

/** Rows of a table whose cells are set in by a tab, one to a line, with a blank line behind each row. */
function tabbedRows(lines: readonly Line[]): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] | undefined;
  for (const line of lines) {
    if (!line.text && !tabbed(line)) {
      row = undefined;
      continue;
    }
    if (!row) {
      row = [];
      rows.push(row);
    }
    // a line without the tab goes on in the cell above: 2015年／指标值
    if (tabbed(line) || row.length === 0) row.push([line]);
    else row.at(-1)!.push(line);
  }
  return rows;
}

function node(text: string, rows: Cell[][], lines: readonly Line[]): TableNode | undefined {
  const [header, ...body] = rows;
  if (!header || body.length < 2) return undefined;
  const width = Math.max(...body.map((row) => row.length), header.length);
  const first = lines.find((line) => line.text)!;
  const last = lines.findLast((line) => line.text)!;
  const empty = (at: number) => Passage.plain(text, { start: at, end: at });
  /** cells at the front may be left out: the number before a row's name, the category that it shares */
  const fill = (row: Cell[]): Passage[] => {
    const start = row.flat()[0]?.start ?? first.start;
    const cells = row.map((cell) => squeeze(text, cell, start));
    return [...Array.from({ length: width - cells.length }, () => empty(start)), ...cells];
  };
  return {
    type: 'table',
    header: fill(header),
    rows: body.map(fill),
    extent: { start: first.start, end: last.end },
  };
}

function tableIn(text: string, run: readonly Line[]): TableNode | undefined {
  const cells = run.filter((line) => line.text);
  const numbers = cells.filter((line) => isNumber(line.text)).length;
  if (cells.length < MIN_CELLS || numbers * 5 < cells.length) return undefined;
  if (cells.filter(tabbed).length * 2 > cells.length) return node(text, tabbedRows(run), run);
  const rows = bareRows(cells, { isNumber, isYear }) ?? placeRows(cells, isNumber);
  return rows && node(text, rows, rows.flat(2));
}

const isName = ({ text }: Line) => text.length <= MAX_CELL && !/[。；：:，、]$|。/.test(text);

/** how many lines may stand between the name of a row, or a category, and the first number below it */
const MAX_NAMES = 4;

/**
 * 1.数字经济核心产业增加值占GDP比重（%） above its numbers is the name of a row, no heading; so is what heads such rows (二、资源建设),
 * and one whose parts have rows of their own.
 */
function isNumberedName(lines: readonly Line[], at: number): boolean {
  if (!isName(lines[at]!)) return false;
  const below = lines.slice(at + 1, at + 2 + 2 * MAX_NAMES).filter(({ text }) => text);
  const number = below.findIndex(({ text }) => isNumber(text));
  return number >= 0 && number <= MAX_NAMES && below.slice(0, number).every(isName);
}

/** The table that begins at a line and prints a row, or the cells of one with wide blanks between them, on a line. */
function tableOfLines(
  text: string,
  lines: readonly Line[],
  at: number,
  frame: (line: Line) => boolean,
): FoundTable | undefined {
  const whole = lines[at]!.text.includes('\t') ? wholeRows(text, lines, at, frame) : undefined;
  return whole ?? spacedTable(text, lines, at, { isNumber, isYear });
}

/** Behind the last of the lines from one on that may be cells of one table. */
function endOfCells(
  text: string,
  lines: readonly Line[],
  from: number,
  taken: (line: Line) => boolean,
): number {
  let headed = false;
  let end = from;
  for (; end < lines.length && !taken(lines[end]!); end++) {
    const line = lines[end]!;
    if (line.text && !isCell(line) && !(headed && isNumberedName(lines, end))) break;
    if (end > from && spacedTable(text, lines, end, { isNumber, isYear })) break;
    headed ||= line.text.length <= 12 && isYear(line.text);
  }
  return end;
}

/** The table that some lines make whose cells stand one to a line. */
function tableOfCells(text: string, cells: readonly Line[]): FoundTable | undefined {
  // a caption above a table that is set in by tabs is no cell of it
  const firstTab = cells.findIndex(tabbed);
  const run = firstTab > 0 && firstTab < 4 ? cells.slice(firstTab) : cells;
  const from = run.findIndex((line) => line.text);
  const table = from < 0 ? undefined : tableIn(text, run.slice(from));
  if (!table) return undefined;
  const within = (line: Line) => line.end >= table.extent.start && line.start <= table.extent.end;
  return { table, first: run.find(within)!.index, last: run.findLast(within)!.index };
}

/** The tables among some lines. `others` says which lines belong to something else. */
export function findTables(
  text: string,
  lines: readonly Line[],
  others: (line: Line) => boolean,
): FoundTable[] {
  const found = headedTables(text, lines, others);
  const headed = new Set(found.flatMap(({ first, last }) => lines.slice(first, last + 1)));
  const taken = (line: Line) => headed.has(line) || others(line);
  for (let i = 0; i < lines.length; ) {
    if (taken(lines[i]!)) {
      i++;
      continue;
    }
    const table = tableOfLines(text, lines, i, others);
    if (table) {
      found.push(table);
      while (i < lines.length && lines[i]!.index <= table.last) i++;
      continue;
    }
    const end = endOfCells(text, lines, i, taken);
    const ofCells = end > i ? tableOfCells(text, lines.slice(i, end)) : undefined;
    if (ofCells) found.push(ofCells);
    i = Math.max(end, i + 1);
  }
  return found;
}
