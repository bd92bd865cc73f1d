import writeXlsxFile from 'write-excel-file/browser';
import type { Cell, Origin, Sheet } from './sheet.ts';

/** Characters of the widest column; longer words wrap. */
const widest = 60;
/** A sheet's name may be no longer, and has none of these signs. */
const nameOf = (title: string) => title.replace(/[\\/:*?[\]]/g, ' ').slice(0, 31);

const cellOf = (value: Cell) =>
  value === null || value === undefined ? null : { value, wrap: true, alignVertical: 'top' as const };

/** The table as an Excel workbook: one sheet with a heading that stays, and one that says where it comes from. */
export function workbook({ title, columns, rows }: Sheet, { link, date }: Origin): Promise<Blob> {
  const heading = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const width = (i: number) =>
    Math.min(widest, Math.max(8, ...[columns, ...rows].map((row) => 2 * String(row[i] ?? '').length)));
  return writeXlsxFile([
    {
      data: [heading, ...rows.map((row) => row.map(cellOf))],
      sheet: nameOf(title),
      columns: columns.map((_, i) => ({ width: width(i) })),
      stickyRowsCount: 1,
    },
    {
      data: [[title], [date], [link]].map((row) => row.map(cellOf)),
      sheet: 'Gangmu',
      columns: [{ width: widest }],
    },
  ]).toBlob();
}
