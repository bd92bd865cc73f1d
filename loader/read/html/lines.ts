import { isUnread } from './furniture.ts';
import { attribute, type Element, isElement, isHidden, type ParentNode } from './parse.ts';

/** One line of a page: a block, a part of one up to a <br>, or a row of a table with tabs between its cells. */
export interface PageLine {
  text: string;
  /** how many of its characters stand in links to elsewhere */
  linked: number;
  /** the innermost block that it stands in */
  block: ParentNode;
}

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** the way from a note to its mark and back, in what a word processor wrote */
const noteLink = /^#(?:foot|end)note-/;

const isWide = (code: number) => code >= 0x2e80 || (code >= 0x2018 && code <= 0x2026);

/** White space as a browser shows it: none where Chinese was broken into lines, otherwise one space. */
function collapsed(text: string, before: string): string {
  return text.replace(/[ \t\r\n\f]+/g, (run, at: number) => {
    const left = at > 0 ? text.charCodeAt(at - 1) : before.charCodeAt(before.length - 1);
    const right = text.charCodeAt(at + run.length);
    return run.includes('\n') && isWide(left) && isWide(right) ? '' : ' ';
  });
}

/** Spaces of fixed width become plain ones, which a line may begin with. */
const plainSpaces = (text: string) => text.replace(/\u00a0/g, ' ').trimEnd();

/** Whether a hidden element is read nevertheless. */
type Shows = (hidden: Element) => boolean;

class Writer {
  readonly lines: PageLine[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #pre = 0;
  readonly #shows: Shows;

  constructor(shows: Shows) {
    this.#shows = shows;
  }

  /** Ends the line that is being written. */
  end(block: ParentNode): void {
    const text = plainSpaces(this.#text);
    if (text.trim()) this.lines.push({ text, linked: this.#linked, block });
    this.#text = '';
    this.#linked = 0;
  }

  #add(value: string, block: ParentNode): void {
    if (this.#pre > 0) {
      const [first = '', ...others] = value.split(/\r\n|[\r\n]/);
      this.#text += first;
      for (const other of others) {
        this.end(block);
        this.#text += other;
      }
      return;
    }
    let text = collapsed(value, this.#text);
    if (!this.#text || this.#text.endsWith(' ')) text = text.replace(/^ /, '');
    this.#text += text;
    if (this.#links > 0) this.#linked += text.trim().length;
  }

  read(node: ParentNode, block: ParentNode): void {
    let item = Number(('tagName' in node && attribute(node, 'start')) || 1);
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) this.#add(child.value, block);
      else if (isElement(child)) this.#element(child, block, () => item++);
    }
  }

  #element(element: Element, around: ParentNode, countItem: () => number): void {
    const { tagName: tag } = element;
    if (isUnread(tag) || (isHidden(element) && !this.#shows(element))) return;
    if (tag === 'br') {
      this.end(around);
      return;
    }
    if (tag === 'table' && isDataTable(element)) {
      this.#rows(element, around);
      return;
    }
    const href = tag === 'a' ? attribute(element, 'href') : undefined;
    if (href !== undefined && noteLink.test(href)) return;
    const leadsAway = href !== undefined && !href.startsWith('#');
    const isBlock = blocks.has(tag);
    if (isBlock) this.end(around);
    if (tag === 'li' && element.parentNode?.nodeName === 'ol') {
      const number = countItem();
      // a number that is printed as well would stand there twice
      if (!/^\s{0,20}[\d（(一二三四五六七八九十①-⑳]/.test(textInside(element))) this.#text = `${number}.`;
    }
    if (leadsAway) this.#links++;
    if (tag === 'pre') this.#pre++;
    this.read(element, isBlock ? element : around);
    if (tag === 'pre') this.#pre--;
    if (leadsAway) this.#links--;
    if (isBlock) this.end(element);
  }

  #rows(table: Element, around: ParentNode): void {
    this.end(around);
    for (const caption of table.childNodes)
      if (isElement(caption) && caption.tagName === 'caption') this.#element(caption, around, () => 0);
    for (const cells of rowsOfTable(table)) {
      const texts = cells.map((cell) => (cell ? pageLines(cell, this.#shows) : []));
      this.#text = texts.map((lines) => lines.map(({ text }) => text.trim()).join(' ')).join('\t');
      this.#linked = texts.flat().reduce((sum, { linked }) => sum + linked, 0);
      this.end(table);
    }
  }
}

/** The lines below a node in reading order, without what is hidden but for what is shown nevertheless. */
export function pageLines(node: ParentNode, shows: Shows = () => false): PageLine[] {
  const writer = new Writer(shows);
  writer.read(node, node);
  writer.end(node);
  return writer.lines;
}

function textInside(node: ParentNode): string {
  let text = '';
  for (const child of node.childNodes) {
    if ('value' in child) text += child.value;
    else if (isElement(child)) text += textInside(child);
    if (text.trim().length > 20) break;
  }
  return text;
}

/** The rows of a table without those of tables inside it. */
function tableRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === 'tr') rows.push(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) rows.push(...tableRows(child));
  }
  return rows;
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** no table of a document is wider */
const MAX_SPAN = 100;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, name === 'rowspan' ? 10_000 : MAX_SPAN) : 1;
};

/** The cells of each row by their column; where a merged cell goes on there is none. */
function rowsOfTable(table: Element): (Element | undefined)[][] {
  /** by column: how many more rows the cell above goes on through */
  const held: number[] = [];
  return tableRows(table).map((row) => {
    const cells: (Element | undefined)[] = [];
    const skipHeld = () => {
      while (cells.length < MAX_SPAN && (held[cells.length] ?? 0) > 0) {
        held[cells.length]!--;
        cells.push(undefined);
      }
    };
    for (const cell of cellsOf(row)) {
      skipHeld();
      if (cells.length >= MAX_SPAN) break;
      const through = spanOf(cell, 'rowspan') - 1;
      const wide = Math.min(spanOf(cell, 'colspan'), MAX_SPAN - cells.length);
      for (let i = 0; i < wide; i++) {
        held[cells.length] = through;
        cells.push(i === 0 ? cell : undefined);
      }
    }
    skipHeld();
    return cells;
  });
}

/**
 * Whether a table holds data in rows and columns, rather than placing the parts of a page: two rows of two cells or more,
 * no table inside, and no cell that holds a text of its own.
 */
function isDataTable(table: Element): boolean {
  const rows = tableRows(table);
  if (rows.filter((row) => cellsOf(row).length > 1).length < 2) return false;
  const paragraphs = (cell: Element) => cell.childNodes.filter((n) => isElement(n) && blocks.has(n.tagName));
  let nested = 0;
  for (const row of rows)
    for (const cell of cellsOf(row)) {
      if (paragraphs(cell).length > 20) return false;
      nested += cell.childNodes.filter((n) => n.nodeName === 'table').length;
    }
  return nested === 0;
}
