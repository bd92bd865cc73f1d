import { badInput } from '../../errors.ts';
import type { Reader } from '../reader.ts';
import { type Beginning, type FoundHolding, mostOfLevel, walkCypher } from './cypher.ts';
import { type FoundLink, linkId } from './graph.ts';
import { heeding } from './heeding.ts';

export type Side = 'UP' | 'DOWN';

/** How far a walk goes where it is not told, and how far at most. */
export const usualDepth = 5;
export const deepest = 8;

/** Where a walk begins, and which way it goes. */
export interface Start {
  readonly id: string;
  readonly side: Side;
  /** on the way down the outline of the root, on the way up what an agency does, where it is not given */
  readonly beginning?: Beginning;
  /** whether it goes on from the beginning, as it does where this is not given */
  readonly steps?: boolean;
}

/** What a walk heeds. Null is as good as absent. */
export interface WalkFilters {
  readonly depth: number;
  readonly minConfidence?: number;
  readonly force?: readonly string[] | null;
  /** an ISO date */
  readonly asOf?: string | null;
  /** ids */
  readonly regions?: readonly string[] | null;
  /** whether to begin at what an agency supports, too */
  readonly supports?: boolean;
}

/** What a walk has found. */
export interface Walked {
  readonly links: readonly FoundLink[];
  /** whether a level had more than is taken in */
  readonly cutShort: boolean;
}

/** Throws BAD_USER_INPUT where an argument is out of its range. */
export function between(name: string, value: number, low: number, high: number): void {
  if (value < low || value > high)
    throw badInput(`"${name}" is ${value}; it must be between ${low} and ${high}`);
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const allForces = ['stated', 'derived', 'thematic'];

/** The row of a walk, with what it tells of time and place where that was asked for; there is none for an unknown root. */
type WalkRow = FoundHolding & { readonly levels: readonly (readonly FoundLink[])[] };

/**
 * Walks from each start, heeding the same filters. One query. Throws BAD_USER_INPUT where the depth or the least confidence
 * cannot be.
 */
export async function walk(
  reader: Reader,
  starts: readonly Start[],
  { depth, minConfidence = 0, force, asOf, regions, supports = false }: WalkFilters,
): Promise<Walked[]> {
  between('depth', depth, 1, deepest);
  between('minConfidence', minConfidence, 0, 1);
  const withHolding = Boolean(asOf || regions?.length);
  const rows = await reader.read(
    starts
      .map(({ side, beginning = side === 'DOWN' ? 'OUTLINE' : 'ASSIGNMENTS', steps = true }, index) =>
        walkCypher({ index, direction: side, beginning, depth: steps ? depth : 0, withHolding }),
      )
      .join('\nUNION ALL\n'),
    {
      from: starts.map(({ id }) => id),
      minConfidence,
      force: [...(force ?? allForces)],
      regions: [...(regions ?? [])],
      roles: supports ? ['LEADS', 'SUPPORTS'] : ['LEADS'],
      mostOfLevel,
    },
  );
  const byWalk = new Map(rows.map((row) => [row.walk, row as unknown as WalkRow]));
  return starts.map((_, index) => {
    const row = byWalk.get(index);
    if (!row) return { links: [], cutShort: false };
    const walked = linksOf(row);
    return withHolding ? { ...walked, links: heeding(walked.links, row, { asOf, regions }) } : walked;
  });
}

function linksOf({ levels }: WalkRow): Walked {
  const links = new Map(levels.flat().map((link) => [linkId(link), link]));
  return {
    links: [...links].sort(([a], [b]) => byText(a, b)).map(([, link]) => link),
    cutShort: levels.some((level) => level.length >= mostOfLevel),
  };
}
