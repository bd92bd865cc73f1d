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
  let places = place(bands, spacing);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const band of sweep % 2 ? [...bands].reverse() : bands) {
      const wish = new Map(band.map(({ id }) => [id, barycentre(id, neighbours, places)]));
      band.sort((a, b) => wish.get(a.id)! - wish.get(b.id)!);
      places = place(bands, spacing);
    }
  }
  return places;
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
  const [xs, ys] = [[] as number[], [] as number[]];
  for (const { id, width, height } of boxes) {
    const { x, y } = places.get(id)!;
    xs.push(x - width / 2, x + width / 2);
    ys.push(y - height / 2, y + height / 2);
  }
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

function byBand(boxes: readonly Box[]): Box[][] {
  const bands = new Map<number, Box[]>();
  for (const box of boxes) bands.set(box.band, [...(bands.get(box.band) ?? []), box]);
  const order = [...bands.keys()].sort((a, b) => a - b);
  const byRank = (a: Box, b: Box) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);
  return order.map((band) => bands.get(band)!.sort(byRank));
}

function neighbourhood(links: readonly Link[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { source, target } of links) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}

/** The mean of where a node's neighbours stand, or where it stands itself. */
function barycentre(id: string, neighbours: Map<string, string[]>, places: Map<string, Place>): number {
  const xs = (neighbours.get(id) ?? []).flatMap((other) => places.get(other)?.x ?? []);
  return xs.length ? xs.reduce((sum, x) => sum + x, 0) / xs.length : places.get(id)!.x;
}

/** Every band in its rows, each row centred. */
function place(bands: readonly Box[][], spacing: Spacing): Map<string, Place> {
  const places = new Map<string, Place>();
  let top = 0;
  for (const band of bands) {
    for (const row of rows(band, spacing)) {
      const height = Math.max(...row.map((box) => box.height));
      let x = -rowWidth(row, spacing) / 2;
      for (const box of row) {
        places.set(box.id, { x: x + box.width / 2, y: top + height / 2 });
        x += box.width + spacing.x;
      }
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
