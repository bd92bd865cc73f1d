/** A heading of the outline of a plan. */
export interface Heading {
  id: string;
  /** number and heading as one reads them */
  name: string;
  /** 1 for the outermost */
  depth: number;
  /** offsets of the heading's own words */
  start: number;
  end: number;
  /** offset just behind its last subsection */
  extentEnd: number;
}

/** A heading as a line of the outline's tree. */
export interface OutlineItem extends Heading {
  /** 0 for the outermost, however deep the plan begins */
  level: number;
  /** index of the heading that it stands under; -1 for the outermost */
  parent: number;
  hasChildren: boolean;
}

/** The headings of a plan, in reading order, as a tree; a heading stands under the nearest one before it that is less deep. */
export function outlineOf(headings: readonly Heading[]): OutlineItem[] {
  const items: OutlineItem[] = [];
  const open: number[] = [];
  for (const [i, heading] of headings.entries()) {
    while (open.length && items[open.at(-1)!]!.depth >= heading.depth) open.pop();
    const parent = open.at(-1) ?? -1;
    if (parent >= 0) items[parent]!.hasChildren = true;
    items.push({ ...heading, level: open.length, parent, hasChildren: false });
    open.push(i);
  }
  return items;
}

/** The lines that are to be seen: all whose ancestors are open. */
export function visibleItems(
  items: readonly OutlineItem[],
  isOpen: (item: OutlineItem) => boolean,
): number[] {
  const shown: boolean[] = [];
  return items.flatMap((item, i) => {
    const parent = items[item.parent];
    shown[i] = !parent || (shown[item.parent]! && isOpen(parent));
    return shown[i] ? [i] : [];
  });
}

/** The heading and all above it, from the innermost. */
export function ancestry(items: readonly OutlineItem[], index: number): number[] {
  const line: number[] = [];
  for (let i = index; i >= 0; i = items[i]!.parent) line.push(i);
  return line;
}

/** A part of a text that is drawn by itself: what stands before the first heading, or a heading with its own words. */
export interface Chunk {
  start: number;
  end: number;
  /** index of its heading; -1 for what stands before the first */
  heading: number;
}

/** Cuts a text at its headings. The chunks join to the whole text. */
export function chunksOf(length: number, headings: readonly Heading[]): Chunk[] {
  const starts = headings.map(({ start }) => start);
  const chunks: Chunk[] = [];
  if (starts[0] !== 0) chunks.push({ start: 0, end: Math.min(starts[0] ?? length, length), heading: -1 });
  starts.forEach((start, heading) => {
    const end = starts[heading + 1] ?? length;
    if (end > start) chunks.push({ start, end, heading });
  });
  return chunks.filter(({ start, end }) => end > start);
}
