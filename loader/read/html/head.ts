import { addTo } from '../../collections.ts';
import { describingLines, withoutQuotes } from '../descriptions.ts';
import { type Described, labelOf } from './furniture.ts';
import type { PageLine } from './lines.ts';
import { attribute, elementsBelow, type ParentNode } from './parse.ts';

/** What a page says about its document, by what it tells. */
export type Descriptions = ReadonlyMap<Described, string>;

/** so many labels make a description; one alone may be a word of the document */
const MIN_LABELS = 2;

/** The labels in a line and what stands behind each: 索引号：… 主题分类：…, or label and value in cells. */
function labelsIn(text: string): [Described, string][] {
  const cells = text.split('\t').map((cell) => cell.trim());
  const found: [Described, string][] = [];
  for (const [i, cell] of cells.entries()) {
    const alone = labelOf(cell);
    if (alone) {
      found.push([alone, cells[i + 1] && !labelOf(cells[i + 1]!) ? cells[i + 1]! : '']);
      continue;
    }
    const marks = [
      ...cell.matchAll(/(?:^|[\s【[])([\p{Script=Han}][\p{Script=Han}\s]{1,12}?)[\]】]?\s?[:：]/gu),
    ].filter((mark) => labelOf(mark[1]!));
    for (const [j, mark] of marks.entries())
      found.push([labelOf(mark[1]!)!, cell.slice(mark.index + mark[0].length, marks[j + 1]?.index).trim()]);
  }
  return found;
}

/** The lines that describe the document rather than belong to it, and what they say. */
export function describedBy(lines: readonly PageLine[]): { labels: Set<PageLine>; described: Descriptions } {
  const labels = new Set<PageLine>();
  const described = new Map<Described, string>();
  const byBlock = new Map<ParentNode, [PageLine, [Described, string][]][]>();
  for (const line of lines) {
    if (line.text.length > 300) continue;
    const found = labelsIn(line.text);
    if (!found.length) continue;
    addTo(byBlock, blockAround(line.block), [line, found]);
  }
  for (const told of byBlock.values()) {
    const count = new Set(told.flatMap(([, found]) => found.map(([what, value]) => `${what}${value}`))).size;
    if (count < MIN_LABELS) continue;
    for (const [line, found] of told) {
      labels.add(line);
      for (const [what, value] of found) if (value && !described.has(what)) described.set(what, value);
    }
  }
  return { labels, described };
}

/** A list or table of labels has each in a block of its own: what counts is the one around them. */
function blockAround(block: ParentNode): ParentNode {
  let node = block;
  for (let i = 0; i < 2 && 'parentNode' in node && node.parentNode; i++) {
    if (['table', 'ul', 'dl', 'ol'].includes(node.nodeName)) return node;
    node = node.parentNode;
  }
  return node;
}

/** What the page names as the title of its document, the surest first. */
function* titles(page: ParentNode, described: Descriptions): Generator<string> {
  let tab = '';
  const metas = new Map<string, string>();
  const headings: string[] = [];
  for (const element of elementsBelow(page)) {
    const name = attribute(element, 'name')?.toLowerCase();
    if (element.tagName === 'meta' && name) metas.set(name, attribute(element, 'content') ?? '');
    else if (element.tagName === 'title') tab ||= wordsInside(element);
    else if (/^h[1-3]$/.test(element.tagName)) headings.push(wordsInside(element));
  }
  const site = withoutQuotes(metas.get('sitename') ?? '');
  const isSite = (title: string) =>
    withoutQuotes(title) === site || /(?:网|网站|门户|平台)$/u.test(withoutQuotes(title));
  const parts = tab.split(/[-_|｜—–>]{1,3}/u);
  for (const title of [
    metas.get('articletitle') ?? '',
    described.get('title') ?? '',
    ...headings.filter((heading) => withoutQuotes(tab).includes(withoutQuotes(heading))),
    ...parts,
  ])
    if (withoutQuotes(title).length >= 6 && !isSite(title)) yield title.replace(/\s+/gu, ' ').trim();
}

function wordsInside(node: ParentNode): string {
  let words = '';
  for (const child of node.childNodes)
    words += 'value' in child ? child.value : 'childNodes' in child ? wordsInside(child) : '';
  return words;
}

/** The lines that go before the text: what the page says about the document and the text does not. */
export function head(page: ParentNode, described: Descriptions, own: readonly string[]): string[] {
  const [title] = titles(page, described);
  const said = Object.fromEntries(described);
  const issuer = said.issuer ?? said.publisher;
  return describingLines({ ...said, issuer, published: said.published ?? published(page), title }, own);
}

/** The day of publication that sites of governments put into the head of their pages. */
function published(page: ParentNode): string {
  for (const element of elementsBelow(page))
    if (element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === 'pubdate')
      return attribute(element, 'content') ?? '';
  return '';
}
