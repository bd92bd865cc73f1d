import { type Placed, placedLine, readingOrder } from './order.ts';
import { gathered, leftEdge, type RunLine, rightEdge, sizeOf, type TextRun, wordsOfLine } from './runs.ts';
import { type PageTable, tablesOn } from './table.ts';

export type { TextRun } from './runs.ts';

/** a line is set in by no more characters than this; what stands farther right is centred */
const MAX_INDENT = 4;

/** Where most lines of a page begin, rounded down to a point. */
function leftMargin(lines: readonly RunLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const x = Math.round(leftEdge(line));
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count * 8 >= lines.length).map(([x]) => x);
  return often.length ? Math.min(...often) : Math.min(...lines.map(leftEdge));
}

function placedTable(table: PageTable): Placed<PageTable> {
  const runs = table.lines.flatMap((line) => line.runs);
  return {
    item: table,
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(rightEdge)),
    top: Math.max(...table.lines.map((line) => line.y + sizeOf(line))),
    bottom: Math.min(...table.lines.map(({ y }) => y)),
  };
}

/**
 * The lines of a page, from the runs of text that it draws: in the order in which a page is read, so that a column is not torn by
 * the one beside it. A line that is set in begins with wide spaces; a row of a table is a line with tabs between its cells, and
 * tabs part what stands far apart on a line.
 */
export function linesOfPage(runs: readonly TextRun[]): string[] {
  const lines = gathered(runs);
  if (lines.length === 0) return [];
  const margin = leftMargin(lines);
  const tables = tablesOn(lines);
  const inTable = new Set(tables.flatMap((table) => table.lines));
  const printed = (line: RunLine) => {
    const indent = Math.round((leftEdge(line) - margin) / sizeOf(line));
    const spaces = indent > 0 ? '\u3000'.repeat(Math.min(indent, MAX_INDENT)) : '';
    return [spaces + wordsOfLine(line).trim()];
  };
  // a table stands where its first line is drawn
  const items = lines.flatMap((line): Placed<RunLine | PageTable>[] => {
    const table = tables.find((it) => it.lines[0] === line);
    return table ? [placedTable(table)] : inTable.has(line) ? [] : [placedLine(line)];
  });
  return readingOrder(items).flatMap((item) =>
    'rows' in item ? item.rows.map((row) => row.join('\t').trimEnd()) : printed(item),
  );
}
