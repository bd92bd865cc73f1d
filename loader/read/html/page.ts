import { isEnd, isFurniture } from './furniture.ts';
import { describedBy, head } from './head.ts';
import { seenLines } from './hidden.ts';
import { type PageLine, pageLines } from './lines.ts';
import { mainElement, standsIn } from './main.ts';
import { parseHtml } from './parse.ts';

export { TooMuchMarkup } from './parse.ts';

/** a line is a link to elsewhere when so much of it is */
const LINKED = 0.8;
const opensAttachments = (text: string) => /^\s{0,20}(?:附件|附表|附：)/.test(text);
const isAttached = (text: string) =>
  /^\s{0,20}\d{1,2}[.．、]|\.(?:docx?|wps|pdf|ofd|xlsx?|zip|rar)\s{0,20}$/i.test(text);

/** The lines of the document itself: without what the page adds, and without links to other pages. */
function ownLines(lines: readonly PageLine[]): string[] {
  const end = lines.findIndex(({ text }, i) => i * 2 > lines.length && isEnd(text));
  let attached = false;
  return lines.slice(0, end < 0 ? lines.length : end).flatMap(({ text, linked }) => {
    const link = linked >= LINKED * text.trim().length;
    attached = opensAttachments(text) || (attached && link && isAttached(text));
    return (link && !attached) || isFurniture(text) ? [] : [text];
  });
}

/**
 * The main text of a web page, a block a line and a row of a table a line with tabs between its cells; before it what the
 * page says about the document and its text does not (title, 发文字号, 成文日期 …), labelled as pages label them. Throws
 * TooMuchMarkup. `hidden`: the page hides its text, which was read nevertheless.
 */
export function pageText(html: string): { text: string; hidden: boolean } {
  const page = parseHtml(html);
  const { lines, hidden } = seenLines(page);
  const main = mainElement(page, lines);
  const { labels, described } = describedBy(lines);
  const own = ownLines(lines.filter((line) => standsIn(line, main) && !labels.has(line)));
  return { text: `${[...head(page, described, own), ...own].join('\n')}\n`, hidden };
}

/** The text of HTML that a word processor wrote: all of it, as it stands. */
export const wholeText = (html: string): string =>
  `${pageLines(parseHtml(html))
    .map(({ text }) => text)
    .join('\n')}\n`;
