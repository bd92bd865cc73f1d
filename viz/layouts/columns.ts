/**
 * Lays cards out in given columns, from left to right. The cards of a column stand in groups; within a group, and
 * groups within a column, they stand near what they are linked to (the barycentre heuristic of layered drawing), and
 * groups move up and down as far as the order lets them. Nothing overlaps, and the same cards always lie the same.
 */

export interface Cell {
  id: string;
  height: number;
}

export interface Group {
  id: string;
  cells: readonly Cell[];
  /** room above its cells, for its heading */
  head: number;
  /** room below them */
  foot: number;
}

export interface Link {
  source: string;
  target: string;
}

export interface Spacing {
  /** between cells of a group */
  cell: number;
  /** between groups of a column */
  group: number;
}

/** Upper edges: of cells and of groups, by id; and how high all of it is. */
export interface Heights {
  cells: ReadonlyMap<string, number>;
  groups: ReadonlyMap<string, number>;
  height: number;
}

const sweeps = 8;

interface Block extends Group {
  cells: Cell[];
}

/** Where each cell and group stands; columns from left to right, each its groups. */
export function columnHeights(
  columns: readonly (readonly Group[])[],
  links: readonly Link[],
  spacing: Spacing,
): Heights {
  const work: Block[][] = columns.map((groups) =>
    groups.map((group) => ({ ...group, cells: [...group.cells] })),
  );
  const middles = new Map<string, number>();
  for (const column of work) stack(column, spacing, middles);
  const neighbours = neighbourhood(links, middles);
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const column of sweep % 2 ? [...work].reverse() : work)
      arrange(column, neighbours, middles, spacing);
  return settle(work, neighbours, middles, spacing);
}

/** Puts the groups of a column one below the other from 0 on. */
function stack(column: readonly Block[], spacing: Spacing, middles: Map<string, number>): void {
  let top = 0;
  for (const block of column) {
    setMiddles(block, top, spacing, middles);
    top += blockHeight(block, spacing) + spacing.group;
  }
}

function setMiddles(block: Block, top: number, { cell }: Spacing, middles: Map<string, number>): void {
  let at = top + block.head;
  for (const { id, height } of block.cells) {
    middles.set(id, at + height / 2);
    at += height + cell;
  }
}

const blockHeight = ({ cells, head, foot }: Block, { cell }: Spacing) =>
  head + foot + cells.reduce((sum, { height }) => sum + height, 0) + Math.max(0, cells.length - 1) * cell;

/** The cells that each is linked to, of those that are laid out. */
function neighbourhood(links: readonly Link[], known: ReadonlyMap<string, number>): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links)
    if (source !== target && known.has(source) && known.has(target))
      for (const [a, b] of [
        [source, target],
        [target, source],
      ] as const)
        neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  return neighbours;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where a cell would like to be: in the middle of its neighbours; where it is if it has none. */
const wishOf = (
  id: string,
  neighbours: ReadonlyMap<string, string[]>,
  middles: ReadonlyMap<string, number>,
) => {
  const around = neighbours.get(id) ?? [];
  return around.length ? mean(around.map((other) => middles.get(other)!)) : middles.get(id)!;
};

/** Orders cells in their groups and the groups of a column by what they wish, and moves them there. */
function arrange(
  column: Block[],
  neighbours: ReadonlyMap<string, string[]>,
  middles: Map<string, number>,
  spacing: Spacing,
): void {
  const wishes = new Map(
    column.flatMap(({ cells }) => cells.map(({ id }) => [id, wishOf(id, neighbours, middles)] as const)),
  );
  const wish = ({ id }: Cell) => wishes.get(id)!;
  for (const block of column) block.cells.sort((a, b) => wish(a) - wish(b));
  const groupWish = (block: Block) => (block.cells.length ? mean(block.cells.map(wish)) : 0);
  column.sort((a, b) => groupWish(a) - groupWish(b));
  moveTo(column, wish, middles, spacing);
}

/**
 * Gives the groups of a column the places nearest to what their cells wish that keep their order (isotonic regression by
 * pooling neighbours that would overlap).
 */
function moveTo(
  column: readonly Block[],
  wish: (cell: Cell) => number,
  middles: Map<string, number>,
  spacing: Spacing,
): Map<string, number> {
  const pools: { value: number; weight: number; blocks: { block: Block; offset: number }[] }[] = [];
  let offset = 0;
  for (const block of column) {
    const top = new Map<string, number>();
    setMiddles(block, 0, spacing, top);
    const weight = Math.max(1, block.cells.length);
    const value = block.cells.length
      ? mean(block.cells.map((cell) => wish(cell) - top.get(cell.id)!))
      : offset;
    let pool = { value: value - offset, weight, blocks: [{ block, offset }] };
    for (let last = pools.at(-1); last && last.value > pool.value; last = pools.at(-1)) {
      pools.pop();
      const sum = last.weight + pool.weight;
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / sum,
        weight: sum,
        blocks: [...last.blocks, ...pool.blocks],
      };
    }
    pools.push(pool);
    offset += blockHeight(block, spacing) + spacing.group;
  }
  const tops = new Map<string, number>();
  for (const { value, blocks } of pools)
    for (const { block, offset: at } of blocks) {
      tops.set(block.id, value + at);
      setMiddles(block, value + at, spacing, middles);
    }
  return tops;
}

/** The last places, from 0 on and on whole pixels. */
function settle(
  columns: readonly Block[][],
  neighbours: ReadonlyMap<string, string[]>,
  middles: Map<string, number>,
  spacing: Spacing,
): Heights {
  const groups = new Map<string, number>();
  for (const column of columns) {
    const tops = moveTo(column, ({ id }) => wishOf(id, neighbours, middles), middles, spacing);
    for (const [id, top] of tops) groups.set(id, top);
  }
  const first = groups.size ? Math.min(...groups.values()) : 0;
  const cells = new Map<string, number>();
  let height = 0;
  for (const block of columns.flat()) {
    const top = Math.round(groups.get(block.id)! - first);
    groups.set(block.id, top);
    let at = top + block.head;
    for (const cell of block.cells) {
      cells.set(cell.id, at);
      at += cell.height + spacing.cell;
    }
    height = Math.max(height, top + blockHeight(block, spacing));
  }
  return { cells, groups, height };
}
