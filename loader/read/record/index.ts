import { type Descriptions, describingLines, withoutQuotes } from '../descriptions.ts';
import { pageText } from '../html/page.ts';
import { isMarkdown, markdownText } from '../markdown/index.ts';
import { fieldOf, textField } from './fields.ts';

/** The fields of a record that hold words, by name. */
export type Record = ReadonlyMap<string, string>;

/** The text that several documents make, and the lines (from 0) on which each begins. */
export interface Gathered {
  text: string;
  documents: number[];
}

const markup = /<(?:p|div|table|br|span|h[1-6])\b[^<>]{0,1000}>/gi;

/** The text in a field: as it is, or what a page or Markdown prints. */
function textOfField(text: string): string {
  if ((text.match(markup)?.length ?? 0) > 1) return pageText(text).text;
  return isMarkdown(text) ? markdownText(text) : text;
}

/** how far down a text its title is looked for, and how long the buttons of a page are */
const MAX_ABOVE = 40;
const MAX_BUTTON = 10;

/** Lines of a text without the buttons of its page above the title (下载 打印 全屏), where the record names the title. */
function withoutButtons(lines: string[], title: string | undefined): string[] {
  if (!title) return lines;
  const at = lines
    .slice(0, MAX_ABOVE)
    .findIndex((line) => line && withoutQuotes(title).startsWith(withoutQuotes(line)));
  const above = lines.slice(0, Math.max(at, 0));
  return above.every(
    (line) => line.trim().length <= MAX_BUTTON && !/[号：:]$|^\d/u.test(line.trim().replace(/^【.*/u, '')),
  )
    ? lines.slice(above.length)
    : lines;
}

/**
 * The text of a record with what its other fields say of the document before it. `field` is the one that holds the text, where a person
 * said so. Undefined where no field is known to hold it.
 */
export function recordText(record: Record, field: string | undefined): string | undefined {
  const name = field ?? textField([...record.keys()]);
  const text = name === undefined ? undefined : record.get(name);
  if (text === undefined) return undefined;
  const said: { [what in keyof Descriptions]: string } = {};
  for (const [key, value] of record) {
    const what = key === name ? undefined : fieldOf(key);
    if (what && what !== 'text' && value.trim()) said[what] ??= value.trim();
  }
  const address = [...record.values()].find((value) => /^https?:\/\/\S{4,1000}$/u.test(value));
  const own = withoutButtons(textOfField(text).replace(/\r\n?/g, '\n').split('\n'), said.title);
  return [...describingLines(said, own), ...(address ? [`来源：${address}`] : []), ...own]
    .join('\n')
    .trimEnd();
}

/** Texts of documents, one behind the other. */
export function gathered(texts: readonly string[]): Gathered {
  const documents: number[] = [];
  let line = 0;
  for (const text of texts) {
    documents.push(line);
    line += text.split('\n').length + 1;
  }
  return { text: `${texts.join('\n\n')}\n`, documents };
}

/** so many fields are named in a message */
const MAX_NAMED = 12;

/** The fields of a record, as a message names them. */
export const fieldsOf = (record: Record): string =>
  [...record]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MAX_NAMED)
    .map(([name, { length }]) => `${name} (${length} character${length === 1 ? '' : 's'})`)
    .join(', ');
