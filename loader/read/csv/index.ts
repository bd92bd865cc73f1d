import { CsvError, parse } from 'csv-parse/sync';
import { LoadError } from '../error.ts';
import { rowLine } from '../lineBreaks.ts';
import { textField } from '../record/fields.ts';
import { type Gathered, gathered, recordText } from '../record/index.ts';

/** What parts the cells: the one of these of which the first line has most, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const line = head.split(/\r\n|[\n\r]/).find((it) => it.trim()) ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', '\t', ';', '，'].sort((a, b) => count(b) - count(a))[0]!;
}

function parsedRows(text: string, path: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new LoadError(
      'damaged',
      `${path}:${typeof cause.lines === 'number' ? cause.lines : 1}`,
      {
        en: 'this row of comma-separated values is damaged, or a quotation mark is not closed',
        zh: '这一行逗号分隔的数据已损坏，或引号没有闭合',
      },
      { en: 'Save the table again, as .xlsx or .csv', zh: '请把表格重新存为 .xlsx 或 .csv' },
      { cause },
    );
  }
}

/**
 * The text of comma-separated values. Where a column holds texts (content, 正文), each row is a document, whose other columns say what they
 * say of it; otherwise the rows are those of one table, a line each with tabs between the cells. Throws a LoadError: `damaged`, or
 * `unknown-format` where `field` is no column.
 */
export function csvText(text: string, path: string, field: string | undefined): Gathered {
  const [head = [], ...body] = parsedRows(text, path);
  const columns = head.map((name) => name.trim());
  if (field !== undefined && !columns.includes(field))
    throw new LoadError(
      'unknown-format',
      path,
      {
        en: `it has no column ${field}; its columns are: ${columns.join(', ')}`,
        zh: `没有列 ${field}；其列有：${columns.join('、')}`,
      },
      { en: 'Name one of them in corpus.yaml', zh: '请在 corpus.yaml 中写明其中一列' },
    );
  const holdsTexts =
    columns.length > 1 && textField(columns) !== undefined && body.some((row) => row.some(isText));
  if (field === undefined && !holdsTexts) return gathered([[head, ...body].map(rowLine).join('\n')]);
  const texts = body.flatMap((row) => {
    const record = new Map(columns.map((name, i) => [name, row[i] ?? ''] as const));
    const own = recordText(record, field);
    return own?.trim() ? [own] : [];
  });
  return gathered(texts);
}

/** a cell that is a text of its own rather than one of a table named 内容 */
const isText = (cell: string) => cell.length > 300 || /\n.*\n/.test(cell);
