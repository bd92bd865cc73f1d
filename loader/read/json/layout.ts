import { z } from 'zod';
import { wholeText } from '../html/page.ts';
import { rowLine } from '../lineBreaks.ts';
import { plainWords } from '../markdown/words.ts';

const refs = z.array(z.object({ $ref: z.string() }));
const doclingShape = z.object({
  schema_name: z.literal('DoclingDocument'),
  body: z.object({ children: refs }),
});
const textItem = z.object({ text: z.string(), marker: z.string().optional(), label: z.string().optional() });
const gridCell = z.object({
  text: z.string(),
  start_row_offset_idx: z.int().optional(),
  start_col_offset_idx: z.int().optional(),
});
const tableItem = z.object({ data: z.object({ grid: z.array(z.array(gridCell)) }) });
const groupItem = z.object({ children: refs });

/** what a page adds to its document */
const furniture = new Set(['page_header', 'page_footer']);
/** groups may stand in each other so deep */
const MAX_DEPTH = 50;

/** What a reference of a document names: #/texts/12 */
function referenced(document: unknown, ref: string): unknown {
  let value: unknown = document;
  for (const key of ref.replace(/^#\//, '').split('/'))
    value =
      typeof value === 'object' && value !== null ? (value as { [key: string]: unknown })[key] : undefined;
  return value;
}

/** Rows of a grid. A cell that spans several places is written at each, with the place where it begins, and stands there alone. */
const gridLines = ({ data }: z.infer<typeof tableItem>): string[] =>
  data.grid.map((row, y) =>
    rowLine(
      row.map(({ text, start_row_offset_idx: top = y, start_col_offset_idx: left }, x) =>
        top === y && (left ?? x) === x ? text : '',
      ),
    ),
  );

/** The lines of an item: the rows of a table, or a text behind its number. */
function linesOfItem(item: unknown): string[] {
  const table = tableItem.safeParse(item);
  if (table.success) return gridLines(table.data);
  const { data } = textItem.safeParse(item);
  if (!data?.text || furniture.has(data.label ?? '')) return [];
  const { marker = '', text } = data;
  const number = /^[-•*·]?$/.test(marker) || text.startsWith(marker) ? '' : marker;
  return [`${number}${text}`];
}

/** The text of a document as Docling writes it, in reading order. Undefined for any other JSON. */
export function doclingText(json: unknown): string | undefined {
  const document = doclingShape.safeParse(json);
  if (!document.success) return undefined;
  const lines: string[] = [];
  const seen = new Set<string>();
  const read = (children: z.infer<typeof refs>, depth: number): void => {
    for (const { $ref } of children) {
      if (seen.has($ref)) continue;
      seen.add($ref);
      const item = referenced(json, $ref);
      lines.push(...linesOfItem(item));
      const group = groupItem.safeParse(item);
      if (group.success && depth < MAX_DEPTH) read(group.data.children, depth + 1);
    }
  };
  read(document.data.body.children, 0);
  return lines.join('\n');
}

const mineruBlock = z.object({
  type: z.string(),
  text: z.string().optional(),
  table_caption: z.array(z.string()).optional(),
  table_body: z.string().optional(),
  table_footnote: z.array(z.string()).optional(),
  list_items: z.array(z.string()).optional(),
});
const blockTypes = new Set([
  'text',
  'title',
  'table',
  'list',
  'image',
  'equation',
  'header',
  'footer',
  'page_number',
]);
const leftOutTypes = new Set(['header', 'footer', 'page_number', 'image']);

/** The text of a list of blocks as MinerU writes it (content_list.json). Undefined for any other JSON. */
export function mineruText(json: unknown): string | undefined {
  const blocks = z.array(mineruBlock).min(1).safeParse(json);
  if (!blocks.success || !blocks.data.every(({ type }) => blockTypes.has(type))) return undefined;
  if (!blocks.data.some(({ text, table_body }) => text !== undefined || table_body !== undefined))
    return undefined;
  return blocks.data
    .filter(({ type }) => !leftOutTypes.has(type))
    .flatMap(({ text, table_caption = [], table_body = '', table_footnote = [], list_items = [] }) => [
      ...(text ? [plainWords(text)] : []),
      ...table_caption,
      ...(table_body ? [wholeText(table_body).trimEnd()] : []),
      ...table_footnote,
      ...list_items.map(plainWords),
    ])
    .join('\n');
}
