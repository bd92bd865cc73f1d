import type { Row } from '../../../graph-schema/index.ts';
import type { HeldEdge } from '../../read-model/model.ts';

/** A relation that a walk has found: its ends as ids, its properties, and what the ends are ordered by. */
export interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly edge: Row;
  /** what tells it from all others, where it was put together before */
  readonly id?: string;
  /** the relation in memory, where it is there */
  readonly held?: HeldEdge;
}

/** A relation as a walk finds it; what is said of its far end, which it was followed to. */
export interface FoundLink extends Link {
  /** id of the far end */
  readonly reached: string;
  /** id of the plan that states the far end, and where in its text */
  readonly plan: string | null;
  readonly start: number | null;
  /** whether the far end is a section */
  readonly heading: boolean;
  /** the year that the far end has, and whether it is a task */
  readonly year: number | null;
  readonly task: boolean;
  /** whether the far end holds in one of the regions that are asked for */
  readonly local?: boolean;
}

/** Id of the plan that states the far end or that it is; of another node where it is neither. */
export const planOf = ({ plan, reached }: FoundLink): string => plan ?? reached;

/** What tells a relation from all others. */
export const linkId = ({ id, from, type, to }: Link): string => id ?? `${from} ${type} ${to}`;

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By their starts, types and ends. */
export function byLink(a: Link, b: Link): number {
  if (a.held && b.held)
    return a.held.from.rank - b.held.from.rank || byText(a.type, b.type) || a.held.to.rank - b.held.to.rank;
  return byText(a.from, b.from) || byText(a.type, b.type) || byText(a.to, b.to);
}

/** A relation as one walks it from the root: `far` is reached from `near`. */
export interface Leg {
  readonly link: FoundLink;
  readonly near: string;
  readonly far: string;
  /** 0 for the outline, in which the root and what it contains are one */
  readonly length: 0 | 1;
  readonly confidence: number;
}

/** One side of a cascade: how far each node is from the root, and what leads there. */
export interface SideGraph {
  readonly distances: ReadonlyMap<string, number>;
  /** by `near` */
  readonly legs: ReadonlyMap<string, readonly Leg[]>;
}

export const isOutline = ({ type }: Link) => type === 'CONTAINS';
export const isAssignment = ({ type }: Link) => type === 'LEADS' || type === 'SUPPORTS';

/** On the way up one goes along a relation, on the way down against it, but from a section to what it contains. */
export function legOf(link: FoundLink, side: 'UP' | 'DOWN'): Leg {
  const along = side === 'UP' || isOutline(link);
  const [near, far] = along ? [link.from, link.to] : [link.to, link.from];
  const confidence = Number(link.edge.confidence ?? 1);
  return { link, near, far, length: isOutline(link) ? 0 : 1, confidence };
}

/** Groups by a key, in the order of coming. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(key(item));
    if (own) own.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The distances of all that can be reached: first along the outline, then step by step. */
function distancesFrom(root: string, legs: ReadonlyMap<string, readonly Leg[]>): Map<string, number> {
  const distances = new Map([[root, 0]]);
  // a Map comes to what is added while one goes through it: the nearer before the further
  for (const length of [0, 1])
    for (const [near, distance] of distances)
      for (const leg of legs.get(near) ?? [])
        if (leg.length === length && !distances.has(leg.far)) distances.set(leg.far, distance + length);
  return distances;
}

/** Of the nodes, those from which one of `ends` is reached, them included; of agencies, those of the tasks that stay. */
function leadingTo(ends: readonly string[], legs: readonly Leg[]): Set<string> {
  const steps = groupBy(
    legs.filter(({ link }) => !isAssignment(link)),
    ({ far }) => far,
  );
  const kept = new Set(ends);
  for (const far of kept) for (const { near } of steps.get(far) ?? []) kept.add(near);
  for (const { link, near, far } of legs) if (isAssignment(link) && kept.has(near)) kept.add(far);
  return kept;
}

/**
 * Puts what a walk has found in order. On the way down, sections that lead to nothing are left out; where regions are asked
 * for, so is all that leads to nothing there.
 */
export function sideGraph(
  root: string,
  side: 'UP' | 'DOWN',
  links: readonly FoundLink[],
  inRegions = false,
): SideGraph {
  const all = links.map((link) => legOf(link, side));
  const within = side === 'UP' ? all : withEnds(root, all, inRegions);
  const legs = groupBy(within, ({ near }) => near);
  const distances = distancesFrom(root, legs);
  // the outline of another plan that the walk comes by is not its beginning
  const gone = within.filter(
    ({ near, far, length }) =>
      (length === 0 ? distances.get(near) === 0 : distances.has(near)) && distances.has(far),
  );
  return { distances, legs: groupBy(gone, ({ near }) => near) };
}

/** The legs of a way down that lead to something. */
function withEnds(root: string, legs: readonly Leg[], inRegions: boolean): Leg[] {
  const isEnd = ({ local = false, heading }: FoundLink) => (inRegions ? local : !heading);
  const ends = legs.filter(({ link }) => isEnd(link) && !isAssignment(link)).map(({ far }) => far);
  const kept = leadingTo([root, ...ends], legs);
  return legs.filter(({ far }) => kept.has(far));
}

/** The legs of the shortest ways from the root to a node, none where it is further than that. */
export function shortestTo(end: string, { distances, legs }: SideGraph, most: number): Leg[] {
  if ((distances.get(end) ?? Number.POSITIVE_INFINITY) > most) return [];
  const forward = [...legs.values()]
    .flat()
    .filter(({ near, far, length }) => distances.get(near)! + length === distances.get(far));
  const arriving = groupBy(forward, ({ far }) => far);
  const onTheWay = new Set([end]);
  for (const far of onTheWay) for (const { near } of arriving.get(far) ?? []) onTheWay.add(near);
  return forward.filter(({ near, far }) => onTheWay.has(near) && onTheWay.has(far));
}
