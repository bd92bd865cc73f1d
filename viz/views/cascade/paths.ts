import type { BoardCard, BoardGroup, Sheaf } from './board.ts';
import type { CascadeGraph, Step } from './graph.ts';
import { sizes } from './sizes.ts';

/** Where a line begins or ends: at the side of a card, or at the foot of a group that hides it. */
export interface Spot {
  id: string;
  group: string;
  x: number;
  y: number;
}

/** A line from who carries out to what is carried out; several where one of the ends is folded away. */
export interface BoardLine {
  id: string;
  steps: readonly Step[];
  path: string;
  from: Spot;
  to: Spot;
  /** whether both of its ends are shown */
  whole: boolean;
}

const bulge = 22;

/** Lines between cards; what is folded away is drawn from and to the foot of its group, once. */
export function linesOf(
  graph: CascadeGraph,
  sheaves: readonly Sheaf[],
  cards: readonly BoardCard[],
  groups: readonly BoardGroup[],
  width: number,
): BoardLine[] {
  const spots = new Map<string, Spot>();
  const groupById = new Map(groups.map((group) => [group.id, group]));
  for (const sheaf of sheaves) {
    const group = groupById.get(sheaf.id)!;
    const foot = {
      id: `fold ${sheaf.id}`,
      group: sheaf.id,
      x: group.x,
      y: group.y + group.height - sizes.fold / 2,
    };
    for (const card of sheaf.cards) spots.set(card.id, foot);
  }
  for (const { card, x, y, height } of cards)
    spots.set(card.id, { id: card.id, group: spots.get(card.id)!.group, x, y: y + height / 2 });
  const lines = new Map<string, BoardLine & { steps: Step[] }>();
  for (const step of graph.steps) {
    const [from, to] = [spots.get(step.doer), spots.get(step.goal)];
    if (!from || !to || from === to) continue;
    const whole = from.id === step.doer && to.id === step.goal;
    const id = whole ? step.id : `${from.id} ${to.id}`;
    const line = lines.get(id);
    if (line) line.steps.push(step);
    else lines.set(id, { id, steps: [step], path: curve(from, to, width), from, to, whole });
  }
  return [...lines.values()];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** From the side of the one that faces the other; within a column around its right side. */
export function curve(from: { x: number; y: number }, to: { x: number; y: number }, width: number): string {
  if (from.x === to.x) {
    const x = from.x + width;
    const out = x + bulge + Math.min(18, Math.abs(from.y - to.y) / 14);
    return `M${x} ${round(from.y)}C${round(out)} ${round(from.y)} ${round(out)} ${round(to.y)} ${x + 2} ${round(to.y)}`;
  }
  const [x1, x2] = from.x > to.x ? [from.x, to.x + width + 2] : [from.x + width, to.x - 2];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${round(from.y)}C${round(x1 + bend)} ${round(from.y)} ${round(x2 - bend)} ${round(to.y)} ${x2} ${round(to.y)}`;
}
