/**
 * Lays a graph out by levels of government: each level is a band, the nation's on top. Within a band the nodes stand
 * near what they are linked to (the barycentre heuristic of layered drawing), in as many rows as the width asks for.
 * Nothing overlaps, and the same graph is always laid out the same.
 */

export interface Box {
  id: string;
  width: number;
  height: number;
  /** bands are ordered by it */
  band: number;
  /** decides where nothing else does, e.g. a date */
  rank: string;
}

export interface Link {
  source: string;
  target: string;
}

export interface Spacing {
  /** between nodes of a row */
  x: number;
  /** between rows of a band */
  y: number;
  /** between bands */
  band: number;
  /** how wide a row may become */
  width: number;
}

export type Place = { x: number; y: number };

const sweeps = 6;

/** The middle of each box. */
export function levels(boxes: readonly Box[], links: readonly Link[], spacing: Spacing): Map<string, Place> {
  const bands = byBand(boxes);
  const neighbours = neighbourhood(links);
  // how far down a band stands makes no difference to the order in it
  const across = new Map<string, number>();
  for (const band of bands) spreadOut(band, spacing, across);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const band of sweep % 2 ? [...bands].reverse() : bands) {
      const wish = new Map(band.map(({ id }) => [id, barycentre(id, neighbours, across)]));
      band.sort((a, b) => wish.get(a.id)! - wish.get(b.id)!);
      spreadOut(band, spacing, across);
    }
  }
  return place(bands, across, spacing);
}

/** How long rows are tried, in multiples of the side of a square that holds all nodes. */
const tried = [0.8, 0.95, 1.1, 1.25, 1.4, 1.6, 1.85, 2.2];

/** The layout by levels whose rows are as long as lets the window show all of it largest. */
export function fittingLevels(
  boxes: readonly Box[],
  links: readonly Link[],
  spacing: Omit<Spacing, 'width'>,
  window: { width: number; height: number },
): Map<string, Place> {
  const side = Math.sqrt(
    boxes.reduce((sum, box) => sum + (box.width + spacing.x) * (box.height + spacing.y), 0),
  );
  let best = new Map<string, Place>();
  let largest = 0;
  for (const by of tried) {
    const places = levels(boxes, links, { ...spacing, width: side * by });
    const { width, height } = extent(boxes, places);
    const zoom = Math.min(window.width / width, window.height / height);
    if (zoom > largest) [best, largest] = [places, zoom];
  }
  return best;
}

function extent(boxes: readonly Box[], places: ReadonlyMap<string, Place>) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { id, width, height } of boxes) {
    const { x, y } = places.get(id)!;
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return { width: right - left, height: bottom - top };
}

function byBand(boxes: readonly Box[]): Box[][] {
  const bands = new Map<number, Box[]>();
  for (const box of boxes) {
    const band = bands.get(box.band);
    if (band) band.push(box);
    else bands.set(box.band, [box]);
  }
  const order = [...bands.keys()].sort((a, b) => a - b);
  const byRank = (a: Box, b: Box) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);
  return order.map((band) => bands.get(band)!.sort(byRank));
}

function neighbourhood(links: readonly Link[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { source, target } of links) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}

/** The mean of where a node's neighbours stand, or where it stands itself. */
function barycentre(id: string, neighbours: Map<string, string[]>, across: Map<string, number>): number {
  let [sum, count] = [0, 0];
  for (const other of neighbours.get(id) ?? []) {
    const x = across.get(other);
    if (x === undefined) continue;
    sum += x;
    count++;
  }
  return count ? sum / count : across.get(id)!;
}

/** How far right each box of a band stands, its rows centred. */
function spreadOut(band: readonly Box[], spacing: Spacing, across: Map<string, number>): void {
  for (const row of rows(band, spacing)) {
    let x = -rowWidth(row, spacing) / 2;
    for (const box of row) {
      across.set(box.id, x + box.width / 2);
      x += box.width + spacing.x;
    }
  }
}

/** Every band below the one before it, in its rows. */
function place(
  bands: readonly Box[][],
  across: ReadonlyMap<string, number>,
  spacing: Spacing,
): Map<string, Place> {
  const places = new Map<string, Place>();
  let top = 0;
  for (const band of bands) {
    for (const row of rows(band, spacing)) {
      const height = Math.max(...row.map((box) => box.height));
      for (const { id } of row) places.set(id, { x: across.get(id)!, y: top + height / 2 });
      top += height + spacing.y;
    }
    top += spacing.band - spacing.y;
  }
  return places;
}

const rowWidth = (row: readonly Box[], spacing: Spacing) =>
  row.reduce((sum, box) => sum + box.width, 0) + spacing.x * (row.length - 1);

/**
 * A band cut into rows of about equal width. The nodes are dealt to the rows column by column, so that each row
 * reaches over the whole width and the order from left to right stays.
 */
function rows(band: readonly Box[], spacing: Spacing): Box[][] {
  const count = Math.max(1, Math.ceil(rowWidth(band, spacing) / spacing.width));
  const dealt: Box[][] = Array.from({ length: Math.min(count, band.length) }, () => []);
  band.forEach((box, i) => {
    dealt[i % dealt.length]!.push(box);
  });
  return dealt;
}
