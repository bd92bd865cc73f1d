import { gathered, leftEdge, type RunLine, rightEdge, sizeOf, type TextRun, wordsOfLine } from './runs.ts';

/** A table on a page: its rows with a cell for each column, and the lines of the page that it takes. */
export interface PageTable {
  columns: number;
  rows: string[][];
  lines: RunLine[];
}

/** Words that stand together on a line: the whole of it, or what a gap parts from the rest. */
interface Segment {
  start: number;
  end: number;
  y: number;
  size: number;
  line: RunLine;
  runs: TextRun[];
}

/** so much of a character parts two columns, where it does so all the way down */
const GUTTER = 0.3;
/** what stands no farther up or down than so much of a character stands at one height */
const LEVEL = 0.3;
/** lines of one cell, and rows of one table, are no farther apart than so many characters */
const MAX_LEADING = 2;
const MAX_ROW_GAP = 6;
const MIN_COLUMNS = 3;
const MIN_BANDS = 3;
/** in a table of so many lines, one line of words may stand across the space between two columns: the head of both */
const BANDS_WITH_HEAD = 5;

/** The segments of a page, in the order in which it draws them. */
function segmentsOf(lines: readonly RunLine[]): Segment[] {
  return lines.flatMap((line) => {
    const size = sizeOf(line);
    const found: Segment[] = [];
    for (const run of line.runs) {
      const last = found.at(-1);
      if (last && run.x - last.end < GUTTER * size) {
        last.runs.push(run);
        last.end = Math.max(last.end, rightEdge(run));
      } else found.push({ start: run.x, end: rightEdge(run), y: line.y, size, line, runs: [run] });
    }
    return found;
  });
}

interface Interval {
  start: number;
  end: number;
}

/** What is covered from the left to the right by more than `free` of some intervals. */
function covered(intervals: readonly Interval[], free: number, gap: number): Interval[] {
  const edges = intervals
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || b.step - a.step);
  const found: Interval[] = [];
  let depth = 0;
  for (const { at, step } of edges) {
    const before = depth;
    depth += step;
    if (before === free && depth === free + 1) {
      const last = found.at(-1);
      if (last && at - last.end < gap) found.splice(-1, 1, { start: last.start, end: Number.NaN });
      else found.push({ start: at, end: Number.NaN });
    } else if (before === free + 1 && depth === free) found.at(-1)!.end = at;
  }
  return found;
}

/** Segments of one height. */
interface Band {
  y: number;
  size: number;
  segments: Segment[];
}

function bandsOf(segments: readonly Segment[]): Band[] {
  const bands: Band[] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    const band = bands.at(-1);
    if (band && band.y - segment.y <= LEVEL * segment.size) band.segments.push(segment);
    else bands.push({ y: segment.y, size: segment.size, segments: [segment] });
  }
  return bands;
}

/** How many bands from one on are divided into columns all the way down. */
function tableLength(bands: readonly Band[], first: number): number {
  let covers: Interval[] = [];
  let length = 0;
  for (let i = first; i < bands.length; i++) {
    const { y, size, segments } = bands[i]!;
    const above = bands[i - 1];
    if (i > first && above!.y - y > MAX_ROW_GAP * size) break;
    covers = covered([...covers, ...segments], 0, GUTTER * size);
    if (covers.length < MIN_COLUMNS && length > 0) break;
    if (segments.length > 1 || length > 0) length++;
    else break;
  }
  return covers.length < MIN_COLUMNS && length === 1 ? 0 : length;
}

/** The column that a segment stands in, or the first of those that it stands across. */
const columnOf = (segment: Interval, columns: readonly Interval[]): number => {
  const at = columns.findIndex(({ end }) => segment.start < end);
  return at < 0 ? columns.length - 1 : at;
};

type Cell = Segment[];

/**
 * The rows of a table, from its segments in the order in which they are drawn. Programs draw a row cell by cell, so that a
 * row ends where the next segment stands farther left; and one that draws line by line goes on in the row above where the
 * first column, which numbers the rows, stays empty.
 */
function rowsOfSegments(segments: readonly Segment[], columns: readonly Interval[]): Cell[][] {
  const placed = segments.map((segment) => ({ segment, column: columnOf(segment, columns) }));
  const cellByCell = placed.some(({ segment, column }, i) => {
    const last = placed[i - 1];
    return last && column > last.column && segment.y - last.segment.y > LEVEL * segment.size;
  });
  const numbered =
    placed.filter(({ segment, column }) => column === 0 && /^\d{1,3}$/.test(textOfCell([segment]))).length >
    1;
  const rows: Cell[][] = [];
  let last: (typeof placed)[number] | undefined;
  for (const now of placed) {
    const { segment, column } = now;
    const drop = last ? last.segment.y - segment.y : 0;
    const back =
      !last ||
      column < last.column ||
      (column === last.column && (drop < -LEVEL * segment.size || drop > MAX_LEADING * segment.size));
    const goesOn =
      !cellByCell && numbered && column > 0 && rows.length > 1 && drop <= MAX_LEADING * segment.size;
    if (back && !goesOn) rows.push(columns.map(() => []));
    rows.at(-1)![column]!.push(segment);
    last = now;
  }
  return rows;
}

const isLatin = (c: string | undefined) => c !== undefined && /[A-Za-z]/.test(c);

/** The words of a cell: those of its lines, joined. */
function textOfCell(cell: Cell): string {
  let text = '';
  for (const line of gathered(cell.flatMap(({ runs }) => runs))) {
    const words = wordsOfLine(line).replaceAll('\t', ' ').trim();
    text += isLatin(text.at(-1)) && isLatin(words[0]) ? ` ${words}` : words;
  }
  return text;
}

/** Whether what is divided into columns is a table: words stand in nearly all of them more than once. */
function isTable(rows: readonly Cell[][], columns: readonly Interval[]): boolean {
  if (rows.length < 2) return false;
  const filled = columns.map((_, column) => rows.filter((row) => row[column]!.length > 0).length);
  return filled.filter((count) => count > 1).length >= Math.max(MIN_COLUMNS, columns.length - 1);
}

function tableOf(bands: readonly Band[], order: ReadonlyMap<Segment, number>): PageTable | undefined {
  const segments = bands.flatMap((band) => band.segments).sort((a, b) => order.get(a)! - order.get(b)!);
  const gap = GUTTER * Math.min(...segments.map(({ size }) => size));
  const columns = covered(segments, bands.length >= BANDS_WITH_HEAD ? 1 : 0, gap);
  const whole = covered(segments, 0, gap);
  const found =
    columns.length > whole.length && columns.every(({ end }) => !Number.isNaN(end)) ? columns : whole;
  const rows = rowsOfSegments(segments, found);
  if (!isTable(rows, found)) return undefined;
  return {
    columns: found.length,
    rows: rows.map((row) => row.map(textOfCell)),
    lines: [...new Set(segments.map(({ line }) => line))],
  };
}

/**
 * The tables of a page, found by the white space that parts their columns all the way down, and not by that inside one line: a
 * cell that is full stands close to its neighbour.
 */
export function tablesOn(lines: readonly RunLine[]): PageTable[] {
  const segments = segmentsOf(lines);
  if (segments.length === lines.length && !sharesHeights(lines)) return [];
  const order = new Map(segments.map((segment, i) => [segment, i]));
  const bands = bandsOf(segments);
  const tables: PageTable[] = [];
  for (let i = 0; i < bands.length; ) {
    const length = tableLength(bands, i);
    const table = length >= MIN_BANDS ? tableOf(bands.slice(i, i + length), order) : undefined;
    if (table) tables.push(table);
    i += table ? length : 1;
  }
  return tables;
}

/** Whether lines that are drawn apart stand beside each other. */
function sharesHeights(lines: readonly RunLine[]): boolean {
  const heights = lines.map((line) => ({ y: line.y, x: leftEdge(line) })).sort((a, b) => b.y - a.y);
  return heights.some(({ y }, i) => i > 0 && heights[i - 1]!.y - y < 1);
}
