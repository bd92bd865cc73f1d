import { leftEdge, type RunLine, rightEdge, sizeOf } from './runs.ts';

/** Something that stands on a page: a line, or a table. */
export interface Placed<T> {
  item: T;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const placedLine = (line: RunLine): Placed<RunLine> => ({
  item: line,
  left: leftEdge(line),
  right: Math.max(...line.runs.map(rightEdge)),
  top: line.y + sizeOf(line),
  bottom: line.y,
});

/** lines of a block overlap from side to side, and follow each other at no more than so many heights of a line */
const MAX_LEADING = 3;
/** a page that is drawn in more pieces than this is left as it is drawn */
const MAX_BLOCKS = 300;

const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number) =>
  Math.min(aTo, bTo) - Math.max(aFrom, bFrom);

/** Lines that are drawn one below the other. */
function blocksOf<T>(items: readonly Placed<T>[]): Placed<Placed<T>[]>[] {
  const blocks: Placed<Placed<T>[]>[] = [];
  for (const it of items) {
    const block = blocks.at(-1);
    const last = block?.item.at(-1);
    const height = it.top - it.bottom;
    const follows =
      block &&
      last &&
      it.bottom <= last.bottom &&
      last.bottom - it.top <= MAX_LEADING * height &&
      overlap(it.left, it.right, block.left, block.right) > 0;
    if (!follows) {
      blocks.push({ ...it, item: [it] });
      continue;
    }
    block.item.push(it);
    block.left = Math.min(block.left, it.left);
    block.right = Math.max(block.right, it.right);
    block.bottom = Math.min(block.bottom, it.bottom);
  }
  return blocks;
}

/** Whether a block is read before another: it stands above it, or beside it on the left. */
function before<T>(a: Placed<T>, b: Placed<T>): boolean {
  const beside = overlap(a.left, a.right, b.left, b.right) <= 0;
  const level = overlap(a.bottom, a.top, b.bottom, b.top) > 0;
  return beside && level ? a.left < b.left : (a.top + a.bottom) / 2 > (b.top + b.bottom) / 2;
}

/**
 * What stands on a page, in the order in which it is read: blocks from top to bottom, and what stands beside each other from
 * left to right. Within a block the order is that in which it is drawn.
 */
export function readingOrder<T>(items: readonly Placed<T>[]): T[] {
  const blocks = blocksOf(items);
  if (blocks.length < 2 || blocks.length > MAX_BLOCKS) return items.map(({ item }) => item);
  const waiting = [...blocks];
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (block) => !waiting.some((other) => other !== block && before(other, block)),
    );
    // blocks that stand before each other in a circle are read as they are drawn
    const [next] = waiting.splice(Math.max(free, 0), 1);
    ordered.push(...next!.item.map(({ item }) => item));
  }
  return ordered;
}
