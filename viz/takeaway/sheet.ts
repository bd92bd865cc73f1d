export type Cell = string | number | null | undefined;

/** A table as a file holds it: what is shown, with where it comes from. */
export interface Sheet {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** of each row the sentences that state it, for a text that quotes them */
  sentences?: readonly (readonly (Citable | null | undefined)[])[];
  /** columns that a text for readers leaves out: ids, and words that the sentences quote */
  untold?: readonly string[];
}

/** A sentence that can be cited: its words, and where they stand. */
export interface Citable {
  plan: { id: string } | null;
  quote: string | null;
  start: number | null;
  end: number | null;
}

/** Where and when a file was made. */
export interface Origin {
  link: string;
  /** YYYY-MM-DD */
  date: string;
}

/** A way to take a table away. */
export interface SheetFormat {
  id: string;
  /** what the button says; the same in every language */
  name: string;
  write(sheet: Sheet, origin: Origin): Promise<Blob>;
}

/** What a spreadsheet would take for a formula. */
const isFormula = (text: string) => /^[=+@\t\r]/.test(text) || /^-(?![\d.])/.test(text);

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

export const jsonOf = ({ title, columns, rows }: Sheet, { link, date }: Origin): string =>
  `${JSON.stringify(
    {
      title,
      link,
      date,
      rows: rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null]))),
    },
    null,
    2,
  )}\n`;
