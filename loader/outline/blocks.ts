import { type Line, linesOf } from '../read/lines.ts';
import { isMarginal } from '../split/data.ts';
import { fold, type Passage, type PlanText, type Span, type TableNode } from '../tree.ts';
import { contentsLines } from './contents.ts';
import { type Mark, markOf } from './forms.ts';
import { isBrokenOff, Mender } from './mend.ts';
import { pageLines } from './pages.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { closedTable, closedUp, isSpacedOut } from './spacing.ts';
import { findTables } from './table.ts';
import { fullWidth, isFull, paragraphsSetIn } from './wrap.ts';

/** What an outline is made of, in reading order: mended paragraphs and headings, and tables. */
export interface WordsItem {
  type: 'words';
  passage: Passage;
  mark: Mark | undefined;
  /** blank lines stand before it, in a text where that tells something */
  gap: boolean;
}

export type BlockItem = { type: 'table'; table: TableNode; gap: boolean } | WordsItem;

/** Lines of a stretch of text that are words of the plan: no frame, no margin, no table of contents. */
function wordLines(plan: PlanText, within: Span): { lines: Line[]; skipped: (line: Line) => boolean } {
  const lines = linesOf(plan.text, within);
  const frame = new Set(plan.frame.map(({ start }) => start));
  const contents = contentsLines(lines);
  const pages = pageLines(lines);
  const left = new Set(
    lines.filter(
      (line) =>
        line.text !== '' &&
        (contents.has(line.index) || pages.has(line.index) || frame.has(line.start) || isMarginal(line.text)),
    ),
  );
  return { lines, skipped: (line) => left.has(line) };
}

/** Whether blank lines tell anything: not where one stands between any two paragraphs. */
function gapsTell(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text).length;
  const gaps = lines.filter((line, i) => line.text && i > 0 && !lines[i - 1]!.text).length;
  return gaps * 2 < filled;
}

/** the heading of an annex may stand on the line below its mark; it is no longer than this */
const MAX_ANNEX_HEADING = 40;

const isAnnex = (block: BlockItem | undefined): block is WordsItem =>
  block?.type === 'words' && block.mark?.form.kind === 'annex';

/** Brings the mark of an annex (附件：) together with the heading on the next line; one printed twice counts once. */
function headAnnexes(blocks: readonly BlockItem[], mender: Mender): BlockItem[] {
  const headed: BlockItem[] = [];
  for (let i = 0; i < blocks.length; i++) {
    let block = blocks[i]!;
    const next = blocks[i + 1];
    if (isAnnex(block) && block.passage.value.length === block.mark!.length && next?.type === 'words') {
      const { value } = next.passage;
      if (!next.mark?.length && value.length <= MAX_ANNEX_HEADING && !/[。；：:]$/.test(value)) {
        block = { ...block, passage: mender.join([block.passage.span(), next.passage.span()]) };
        i++;
      }
    }
    const previous = headed.at(-1);
    if (isAnnex(block) && isAnnex(previous) && annexMark(previous) === annexMark(block)) headed.pop();
    headed.push(block);
  }
  return headed;
}

const annexMark = ({ passage }: WordsItem) => fold(passage.value).replace(/[\s:]/g, '');

type Item = Piece | { table: TableNode; gap: boolean };

/** The pieces of lines and the tables of a stretch of text, in reading order. */
function itemsOf(plan: PlanText, within: Span): Item[] {
  const { lines, skipped } = wordLines(plan, within);
  const tables = new Map(findTables(plan.text, lines, skipped).map((found) => [found.first, found]));
  const telling = gapsTell(lines);
  const full = fullWidth(lines);
  const setIn = full !== undefined && paragraphsSetIn(lines);
  const items: Item[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const gap = telling && i > 0 && !lines[i - 1]!.text;
    const table = tables.get(line.index);
    if (table) {
      items.push({ table: table.table, gap });
      i = table.last;
    } else if (line.text && !skipped(line)) {
      for (const piece of piecesOf(plan.text, line, { gap, full: isFull(line, full), setIn }))
        items.push(piece);
    }
  }
  return items;
}

const pieceAt = (items: readonly Item[], i: number): Piece | undefined => {
  const item = items[i];
  return item && 'text' in item ? item : undefined;
};

/** The pieces that one paragraph or heading was broken into, from its first on. */
function piecesFrom(items: readonly Item[], first: Piece, at: number): Piece[] {
  const parts = [first];
  for (let i = at + 1; ; i++) {
    const next = pieceAt(items, i);
    if (!next || !isBrokenOff(parts.at(-1)!, next, pieceAt(items, i + 1), first)) return parts;
    parts.push(next);
  }
}

/** The blocks of a stretch of a plan's text, without their levels. */
export function blocksOf(plan: PlanText, within: Span): BlockItem[] {
  const items = itemsOf(plan, within);
  const mender = new Mender(plan.text);
  const spacedOut = isSpacedOut(plan.text);
  const blocks: BlockItem[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if ('table' in item) {
      blocks.push({ ...item, type: 'table', table: closedTable(item.table, spacedOut) });
      continue;
    }
    const parts = piecesFrom(items, item, i);
    i += parts.length - 1;
    const joined = mender.join(parts);
    const passage = spacedOut ? closedUp(joined) : joined;
    const mark = parts.length === 1 && passage === joined ? item.mark : markOf(passage.value);
    blocks.push({ type: 'words', passage, mark, gap: item.gap });
  }
  return headAnnexes(blocks, mender);
}
