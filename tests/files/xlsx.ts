import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A cell: words, a number with the number of its style, or nothing. */
export type CellOf = string | number | { value: number; style: number } | undefined;

export interface SheetOf {
  name: string;
  rows: readonly (readonly CellOf[])[];
  hidden?: boolean;
  /** the first column, counted from 0 */
  from?: number;
}

const column = (i: number) => String.fromCharCode(65 + i);

function cellXml(cell: CellOf, at: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  const { value, style } = typeof cell === 'number' ? { value: cell, style: 0 } : cell;
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

/**
 * The bytes of an Excel workbook.
 * @param forms how styles 1, 2 … show numbers
 */
export function xlsxBytes(sheets: readonly SheetOf[], forms: readonly string[] = []): Uint8Array {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const styles = forms.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const parts = sheets.map(({ rows, from = 0 }, i) => {
    const data = rows.map(
      (cells, y) =>
        `<row r="${y + 1}">${cells.map((cell, x) => cellXml(cell, `${column(from + x)}${y + 1}`)).join('')}</row>`,
    );
    return [
      `xl/worksheets/sheet${i + 1}.xml`,
      strToU8(`<worksheet ${ns}><sheetData>${data.join('')}</sheetData></worksheet>`),
    ];
  });
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${ns} xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${ns}><numFmts>${styles.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${forms.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(parts),
  });
}
