import { columnHeights, type Group } from '../../layouts/columns.ts';
import { lineWidth, wrap } from '../../vocabulary/wrap.ts';
import { type Bundle, bundlesOf } from './bundles.ts';
import { type ColumnId, columnOrder } from './columns.ts';
import type { Card, CardPlan, CascadeGraph } from './graph.ts';
import { type BoardLine, linesOf } from './paths.ts';
import { sizes } from './sizes.ts';

/** Cards of a plan that are shown before one asks for the rest. */
const folded = 6;
/** The same of agencies, which are small. */
const foldedAgencies = 14;
/** Cards that are shown at once, unless the reader asks for more. */
const mostCards = 60;
/** What would hide less than this is not folded. */
const worthFolding = 3;

/** What a board shows of a cascade. */
export interface BoardOptions {
  /** of the window, in pixels */
  width: number;
  /** ids of groups that are shown whole */
  unfolded: readonly string[];
  /** cards that must be seen: those on the way of the chosen one */
  way: ReadonlySet<string> | undefined;
  /** whether nothing else is shown */
  only: boolean;
  /** the lines of what a card says below its name */
  notes(card: Card): readonly unknown[];
}

export interface BoardCard {
  card: Card;
  x: number;
  y: number;
  height: number;
}

/** The cards of one plan in one column. */
export interface BoardGroup {
  id: string;
  column: ColumnId;
  plan?: CardPlan;
  x: number;
  y: number;
  height: number;
  hidden: number;
  /** whether it was unfolded and can be folded again */
  foldable: boolean;
}

export interface Board {
  columns: readonly { id: ColumnId; x: number }[];
  columnWidth: number;
  groups: readonly BoardGroup[];
  cards: readonly BoardCard[];
  lines: readonly BoardLine[];
  bundles: readonly Bundle[];
  width: number;
  height: number;
}

/** The cards of one plan in one column, and those of them that are shown. */
export interface Sheaf {
  id: string;
  column: ColumnId;
  plan?: CardPlan;
  cards: Card[];
  shown: Card[];
}

/** Lays a cascade out: columns from the goal to who carries it out, the cards of a plan together. */
export function boardOf(graph: CascadeGraph, options: BoardOptions): Board {
  const cards =
    options.only && options.way ? graph.cards.filter(({ id }) => options.way!.has(id)) : graph.cards;
  const sheaves = sheavesOf(cards, graph.root, options);
  const ids = columnOrder.filter((id) => sheaves.some(({ column }) => column === id));
  const { least, most, gap } = sizes.column;
  const room = (options.width - ids.length * gap) / ids.length;
  const columnWidth = Math.floor(Math.min(most, Math.max(least, room)));
  const heightOf = (card: Card) => cardHeight(card, columnWidth, options.notes(card).length);
  const groupsOf = (id: ColumnId): Group[] =>
    sheaves
      .filter(({ column }) => column === id)
      .map((sheaf) => ({
        id: sheaf.id,
        head: hasHead(sheaf) ? sizes.head : 0,
        foot: hasFoot(sheaf, options) ? sizes.fold : 0,
        cells: sheaf.shown.map((card) => ({ id: card.id, height: heightOf(card) })),
      }));
  const shown = new Set(sheaves.flatMap((sheaf) => sheaf.shown.map(({ id }) => id)));
  const links = graph.steps
    .filter(({ doer, goal }) => shown.has(doer) && shown.has(goal))
    .map(({ doer, goal }) => ({ source: doer, target: goal }));
  const places = columnHeights(ids.map(groupsOf), links, { cell: sizes.gap, group: sizes.groupGap });
  const used = ids.length * columnWidth + (ids.length - 1) * gap;
  const left = Math.max(gap / 2, (options.width - used) / 2);
  const columns = ids.map((id, i) => ({ id, x: Math.round(left + i * (columnWidth + gap)) }));
  const xOf = new Map(columns.map(({ id, x }) => [id, x]));
  const boardCards = sheaves.flatMap((sheaf) =>
    sheaf.shown.map((card) => ({
      card,
      x: xOf.get(card.column)!,
      y: places.cells.get(card.id)!,
      height: heightOf(card),
    })),
  );
  const groups = sheaves.map((sheaf): BoardGroup => {
    const last = Math.max(
      places.groups.get(sheaf.id)! + (hasHead(sheaf) ? sizes.head : 0),
      ...sheaf.shown.map((card) => places.cells.get(card.id)! + heightOf(card)),
    );
    return {
      id: sheaf.id,
      column: sheaf.column,
      ...(sheaf.plan && { plan: sheaf.plan }),
      x: xOf.get(sheaf.column)!,
      y: places.groups.get(sheaf.id)!,
      height: last + (hasFoot(sheaf, options) ? sizes.fold : 0) - places.groups.get(sheaf.id)!,
      hidden: sheaf.cards.length - sheaf.shown.length,
      foldable: isUnfolded(sheaf, options),
    };
  });
  const lines = linesOf(graph, sheaves, boardCards, groups, columnWidth);
  return {
    columns,
    columnWidth,
    groups,
    cards: boardCards,
    lines,
    bundles: bundlesOf(lines, columnWidth),
    width: Math.max(options.width, left * 2 + used),
    height: places.height,
  };
}

const hasHead = ({ column }: Sheaf) => column !== 'agency';
const isUnfolded = ({ id }: Sheaf, { unfolded }: BoardOptions) => unfolded.includes(id);
const hasFoot = (sheaf: Sheaf, options: BoardOptions) =>
  sheaf.cards.length > sheaf.shown.length || isUnfolded(sheaf, options);

/** The cards by column and plan; of many those on the way and the nearest, in the order in which they come. */
function sheavesOf(cards: readonly Card[], root: string, options: BoardOptions): Sheaf[] {
  const sheaves = new Map<string, Sheaf>();
  for (const card of cards) {
    const id = `${card.column}:${card.plan?.id ?? ''}`;
    const sheaf = sheaves.get(id);
    if (sheaf) sheaf.cards.push(card);
    else
      sheaves.set(id, {
        id,
        column: card.column,
        ...(card.plan && { plan: card.plan }),
        cards: [card],
        shown: [],
      });
  }
  fold([...sheaves.values()], root, options);
  return [...sheaves.values()];
}

/** How many cards of each group are shown: `folded` of a plan, and whether all that is on the way is beyond that. */
interface Share {
  folded: number;
  wholeWay: boolean;
}

/** From much to little: first the whole way, each time with less of the rest; then a part of the way. */
const shares: readonly Share[] = [true, false].flatMap((wholeWay) =>
  Array.from({ length: folded }, (_, i) => ({ folded: folded - i, wholeWay })),
);

/** Chooses what of each group is shown, so that no more than can be looked at is shown without being asked for. */
function fold(sheaves: readonly Sheaf[], root: string, options: BoardOptions): void {
  const onWay = (card: Card) => card.id === root || options.way?.has(card.id) === true;
  for (const share of shares) {
    for (const sheaf of sheaves)
      sheaf.shown = isUnfolded(sheaf, options) ? sheaf.cards : shareOf(sheaf, share, root, onWay);
    const unasked = sheaves.filter((sheaf) => !isUnfolded(sheaf, options));
    if (unasked.reduce((sum, { shown }) => sum + shown.length, 0) <= mostCards) return;
  }
}

/** The root, what is on the way, then the nearest, in the order in which they come. */
function shareOf(
  { cards, column }: Sheaf,
  { folded: few, wholeWay }: Share,
  root: string,
  onWay: (card: Card) => boolean,
): Card[] {
  const limit = column === 'agency' ? Math.ceil((few * foldedAgencies) / folded) : few;
  if (cards.length < limit + (few === folded ? worthFolding : 1)) return cards;
  let way = wholeWay ? cards.length : limit;
  const chosen = new Set(cards.filter((card) => onWay(card) && (card.id === root || way-- > 0)));
  let rest = limit - chosen.size;
  return cards.filter((card) => chosen.has(card) || (!onWay(card) && rest-- > 0));
}

function cardHeight({ label, name }: Card, width: number, notes: number): number {
  const measure = (width - 26) / sizes.font;
  const most = label === 'Agency' ? 2 : sizes.lines;
  const lines = lineWidth(name) <= measure ? 1 : wrap(name, measure, most).length;
  return sizes.padding + lines * sizes.line + notes * sizes.note;
}
