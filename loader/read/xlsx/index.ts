import type { Bilingual } from '../../bilingual.ts';
import { damaged, type Parts, unpack } from '../archive.ts';
import { LoadError } from '../error.ts';
import type { Extracted, Note } from '../formats/format.ts';
import { rowLine } from '../lineBreaks.ts';
import { child, children, parseXml, type XmlElement } from '../xml.ts';
import { formById, type NumberForm, numberForm, shown } from './number.ts';

const what: Bilingual = { en: 'Excel workbook', zh: 'Excel 工作簿' };

/** what a sheet may hold at most; a cell may claim to stand in any column and row */
const MAX_COLUMNS = 500;
const MAX_CELLS = 2_000_000;

interface Workbook {
  parts: Parts;
  strings: string[];
  /** how cells show numbers, by the number of their style */
  forms: NumberForm[];
  since: 1900 | 1904;
}

const root = (parts: Parts, name: string): XmlElement | undefined => {
  const xml = parts.get(name);
  return xml === undefined ? undefined : parseXml(xml).documentElement;
};

const attribute = (element: XmlElement | undefined, name: string) => element?.getAttribute(name) || undefined;

/** The words of a text with runs of their own forms; readings above characters are none of it. */
const wordsOfRuns = (text: XmlElement | undefined): string =>
  [...children(text, 't'), ...children(text, 'r').flatMap((run) => children(run, 't'))]
    .map((t) => t.textContent ?? '')
    .join('');

function formsIn(parts: Parts): NumberForm[] {
  const styles = root(parts, 'xl/styles.xml');
  const own = new Map(
    children(child(styles, 'numFmts'), 'numFmt').map((form) => [
      Number(attribute(form, 'numFmtId')),
      numberForm(attribute(form, 'formatCode') ?? ''),
    ]),
  );
  return children(child(styles, 'cellXfs'), 'xf').map((xf) => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    return own.get(id) ?? formById(id);
  });
}

/** AB12 → 27 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a cell shows. */
function cellText(cell: XmlElement, { strings, forms, since }: Workbook): string {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') return wordsOfRuns(child(cell, 'is'));
  const value = child(cell, 'v')?.textContent ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type !== 'n' || value === '' || Number.isNaN(Number(value))) return value;
  return shown(Number(value), forms[Number(attribute(cell, 's') ?? 0)] ?? {}, since);
}

/** The rows of a sheet, from its first filled column on; a cell that spans several stands in the first of them. */
function rowsOfSheet(sheet: XmlElement | undefined, book: Workbook, path: string): string[][] {
  const rows: string[][] = [];
  let size = 0;
  for (const row of children(child(sheet, 'sheetData'), 'row')) {
    const cells: string[] = [];
    for (const cell of children(row, 'c')) {
      const at = columnOf(attribute(cell, 'r')) ?? cells.length;
      if (at >= MAX_COLUMNS) break;
      while (cells.length < at) cells.push('');
      cells[at] = cellText(cell, book);
    }
    size += cells.length;
    if (size > MAX_CELLS)
      throw new LoadError(
        'too-large',
        path,
        {
          en: `a sheet has more than the ${MAX_CELLS} cells that are read`,
          zh: `有工作表超过可读的 ${MAX_CELLS} 个单元格`,
        },
        {
          en: 'This is no table of a document: save the part that is as a workbook of its own',
          zh: '这不像文件里的表格：请把需要的部分另存为一个工作簿',
        },
      );
    rows.push(cells);
  }
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim()));
  const first = Math.min(...filled.map((cells) => cells.findIndex((cell) => cell.trim())));
  return filled.map((cells) => cells.slice(first));
}

interface Sheet {
  name: string;
  hidden: boolean;
  part: string;
}

function sheetsOf(parts: Parts): { sheets: Sheet[]; since: Workbook['since'] } {
  const workbook = root(parts, 'xl/workbook.xml');
  const targets = new Map(
    children(root(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target') ?? '',
    ]),
  );
  const sheets = children(child(workbook, 'sheets'), 'sheet').map((sheet) => {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    return {
      name: attribute(sheet, 'name') ?? '',
      hidden: (attribute(sheet, 'state') ?? 'visible') !== 'visible',
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
  const old = /^(?:1|true)$/.test(attribute(child(workbook, 'workbookPr'), 'date1904') ?? '');
  return { sheets, since: old ? 1904 : 1900 };
}

/** a name that a program gave to a sheet tells nothing */
const isNamed = (name: string) => !/^(?:sheet|工作表|表)\s*\d*$/i.test(name.trim());

/** The lines of a sheet: its name where no row stands alone at its top as a title does, then a row a line. */
function sheetLines({ name }: Sheet, rows: readonly string[][]): string[] {
  const lines = rows.map(rowLine);
  const titled = lines[0] !== undefined && !lines[0].trimStart().includes('\t');
  return titled || !isNamed(name) ? lines : [name.trim(), ...lines];
}

/**
 * The text of a workbook: sheet after sheet, a row a line with tabs between its cells, numbers as they are shown. Each sheet is a document
 * of its own. Rejects with a LoadError: `damaged`, `too-large`, `empty`, or `unknown-format` for another archive.
 */
export function workbookText(bytes: Uint8Array, path: string): Extracted {
  const parts = unpack(bytes, path, 'xl/workbook.xml', what);
  try {
    const { sheets, since } = sheetsOf(parts);
    const strings = children(root(parts, 'xl/sharedStrings.xml'), 'si').map(wordsOfRuns);
    const book: Workbook = { parts, strings, forms: formsIn(parts), since };
    const lines: string[] = [];
    const documents: number[] = [];
    const notes: Note[] = [];
    for (const sheet of sheets) {
      const rows = rowsOfSheet(root(parts, sheet.part), book, path);
      if (rows.length === 0) continue;
      if (sheet.hidden) {
        notes.push({
          reason: {
            en: `The sheet “${sheet.name}” is hidden and was not read`,
            zh: `工作表“${sheet.name}”是隐藏的，没有读`,
          },
          ruleId: 'hidden-sheet',
          line: 1,
        });
        continue;
      }
      if (lines.length > 0) lines.push('');
      documents.push(lines.length);
      lines.push(...sheetLines(sheet, rows));
    }
    return { text: lines.length > 0 ? `${lines.join('\n')}\n` : '', documents, notes };
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw damaged(path, what, error);
  }
}
