import { describingLines } from '../descriptions.ts';
import { wholeText } from '../html/page.ts';
import { dataAbove } from './data.ts';
import { isDelimiter, isTableRow, opensTable, rowText } from './table.ts';
import { plainWords } from './words.ts';

/** how much of a file is looked at to tell whether it is Markdown, in characters */
const SAMPLE = 65_536;
const MIN_BOLD = 2;

const markdownHeading = /^[ ]{0,3}#{1,6}[ \t]{1,8}\S/gmu;
const bold = /\*\*[^*\n]{1,200}\*\*/gu;
const table = /^[^\n]{0,2000}\|[^\n]{0,2000}\n[ ]{0,3}\|?(?:[ ]{0,3}:?-{2,200}:?[ ]{0,3}\|){1,100}/mu;

/**
 * Whether a text is Markdown, as crawlers and readers of PDFs write it: it opens with a heading (# …), or has several, or bold words, or a
 * table between pipes. No policy document prints these. Numbers and dashes before lines tell nothing.
 */
export function isMarkdown(text: string): boolean {
  const top = text.slice(0, SAMPLE);
  const opening = /\S[^\n]{0,200}/u.exec(top)?.[0] ?? '';
  return (
    /^#{1,6}[ \t]/.test(opening) ||
    (top.match(markdownHeading)?.length ?? 0) > 1 ||
    (top.match(bold)?.length ?? 0) >= MIN_BOLD ||
    (top.includes('|') && table.test(top))
  );
}

const rule = /^\s{0,3}(?:(?:-\s{0,3}){3,80}|(?:\*\s{0,3}){3,80}|(?:_\s{0,3}){3,80}|={3,200})$/;
const fence = /^\s{0,3}(?:`{3,20}|~{3,20})[^`]{0,100}$/;
const quote = /^(?:\s{0,3}>)+\s?/;
const headingMark = /^\s{0,3}#{1,6}(?:\s+|(?=[\p{Script=Han}\d（(“《]))|^\s{0,3}#{1,6}$/u;
const closingHashes = /\s+#{1,6}\s*$/;
const bullet = /^\s{0,20}[-*+]\s{1,8}(?:\[[ xX]\]\s)?/;

/** A line as it is printed, without the marks that say what it is. */
function plainLine(line: string): string {
  const said = line.replace(quote, '');
  if (rule.test(said) || fence.test(said)) return '';
  const words = headingMark.test(said)
    ? said.replace(headingMark, '').replace(closingHashes, '')
    : said.replace(bullet, '');
  return plainWords(words).trimEnd();
}

/** Text without comments; what is not closed is none. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + 3;
  }
}

/** lines that a table in HTML may take */
const MAX_TABLE = 2000;

/** A table in HTML, which begins with line `i`: its rows, and the line behind it. */
function htmlTable(lines: readonly string[], i: number): { rows: string[]; next: number } | undefined {
  if (!/^\s{0,8}(?:<html>\s{0,8}<body>\s{0,8})?<table[\s>]/i.test(lines[i]!)) return undefined;
  const length = lines.slice(i, i + MAX_TABLE).findIndex((line) => /<\/table>/i.test(line)) + 1;
  if (length === 0) return undefined;
  const rows = wholeText(lines.slice(i, i + length).join('\n'))
    .trimEnd()
    .split('\n');
  return { rows, next: i + length };
}

/**
 * The text of Markdown as it is printed: without marks, a row of a table a line with tabs between its cells, and before it what the block
 * above the text says of the document and the text does not.
 */
export function markdownText(markdown: string): string {
  const all = withoutComments(markdown).split(/\r\n|[\n\r]/);
  const { said, lines: skipped, source } = dataAbove(all);
  const lines = all.slice(skipped);
  const own: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const rows = line.includes('<') ? htmlTable(lines, i) : undefined;
    if (rows) {
      own.push(...rows.rows);
      i = rows.next;
    } else if (opensTable(line, lines[i + 1])) {
      for (; i < lines.length && isTableRow(lines[i]!); i++)
        if (!isDelimiter(lines[i]!)) own.push(rowText(lines[i]!));
    } else {
      own.push(plainLine(line));
      i++;
    }
  }
  const above = [...describingLines(said, own), ...(source ? [`来源：${source}`] : [])];
  return [...above, ...own].join('\n');
}
