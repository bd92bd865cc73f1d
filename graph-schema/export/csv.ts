import { stringify } from 'csv-stringify/sync';
import type { GraphStore } from '../store/port.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import type { Names } from './names.ts';
import { type Cell, type Table, tablesToWrite } from './tables.ts';
import { zipped } from './zip.ts';

/**
 * What a spreadsheet would take for a formula, in whatever width: it is put behind an apostrophe. So is what has one there already, so
 * that who takes one away from all of these has what the graph has.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

const safe = (cell: Cell): string | number =>
  typeof cell === 'number' ? cell : formula.test(String(cell ?? '')) ? `'${cell}` : String(cell ?? '');

/** Any line end within a cell asks for quotes, not only that of the file. */
const lineEnd = /[\r\n]/;

const line = (cells: readonly Cell[]) =>
  stringify([cells.map(safe)], { record_delimiter: '\r\n', quoted_match: lineEnd });

/** Without it, spreadsheets read UTF-8 as something else. */
const byteOrderMark = '\ufeff';

async function* lines({ columns, rows }: Table, names: Names): AsyncGenerator<string> {
  yield byteOrderMark + line(columns);
  for await (const row of rows(names)) yield line(row);
}

async function* write(store: GraphStore, options: ExportOptions = {}): AsyncGenerator<string | Uint8Array> {
  const { tables, names } = await tablesToWrite(store, options);
  if (options.table) for (const table of tables) yield* lines(table, names);
  else yield* zipped(tables.map((table) => ({ name: `${table.name}.csv`, pieces: lines(table, names) })));
}

export const csv: ExportFormat = {
  name: 'csv',
  description:
    'tables for people: targets, tasks, leads, relations, nodes, texts; one with --table, else all in a ZIP archive',
  mediaType: ({ table }) => (table ? 'text/csv; charset=utf-8' : 'application/zip'),
  extension: ({ table }) => (table ? 'csv' : 'zip'),
  write,
};
