import type { GraphStore } from '../store/port.ts';
import { type ExportFormat, type ExportOptions, kindOfFile } from './format.ts';
import type { Names } from './names.ts';
import { type Cell, type Table, tablesToWrite } from './tables.ts';
import { xml } from './xml.ts';
import { type ArchiveFile, zipped } from './zip.ts';

/** What one sheet of the format holds. */
const mostRows = 1_048_576;
const longestCell = 32_767;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A, B, …, Z, AA: the name of a column. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** No cell holds a whole text. */
const fits = ({ name }: Table) => name !== 'texts';

const cut = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text);

/** Text is written as text, so that nothing is taken for a formula. */
function cellXml(cell: Cell, place: string, style: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"${style}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"${style}><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${xml(cut(cell))}</t></is></c>`;
}

const rowXml = (cells: readonly Cell[], row: number, style = '') =>
  `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, style)).join('')}</row>`;

async function* sheet({ name, columns, rows }: Table, names: Names): AsyncGenerator<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  yield rowXml(columns, 1, ' s="1"');
  let row = 1;
  for await (const cells of rows(names)) {
    if (++row > mostRows)
      throw new RangeError(
        `${name} has more rows than a sheet holds (${mostRows}); take a part of the graph, or csv`,
      );
    yield rowXml(cells, row);
  }
  yield '</sheetData></worksheet>';
}

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function* files(tables: readonly Table[], names: Names): Generator<ArchiveFile> {
  const each = (part: (table: Table, number: number) => string) =>
    tables.map((table, i) => part(table, i + 1)).join('');
  yield {
    name: '[Content_Types].xml',
    pieces: [
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}.worksheet+xml"/>`)}</Types>`,
    ],
  };
  yield {
    name: '_rels/.rels',
    pieces: [
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  };
  yield {
    name: 'xl/workbook.xml',
    pieces: [
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ name }, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ],
  };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    pieces: [
      `${head}<Relationships xmlns="${packages}/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId0" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
  };
  yield { name: 'xl/styles.xml', pieces: [styles] };
  for (const [i, table] of tables.entries())
    yield { name: `xl/worksheets/sheet${i + 1}.xml`, pieces: sheet(table, names) };
}

async function* write(store: GraphStore, options: ExportOptions = {}): AsyncGenerator<Uint8Array> {
  const { tables, names } = await tablesToWrite(store, options);
  yield* zipped(files(tables.filter(fits), names));
}

export const xlsx: ExportFormat = {
  name: 'xlsx',
  description: 'an Excel workbook: the tables of csv as sheets, without whole texts',
  ...kindOfFile('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  write,
};
