import { badInput } from '../../errors.ts';
import type { Reader } from '../reader.ts';
import { regionsInside } from '../regions.ts';
import { mostOfLevel, plansOfRegionsCypher, type SourceName, walkCypher } from './cypher.ts';
import { byLink, type FoundLink, linkId, planOf } from './graph.ts';
import { heeding } from './heeding.ts';
import { type AskedOfWalk, heldLinks, heldPlansOf } from './held.ts';
import { holdingsOf } from './holdings.ts';

export type Side = 'UP' | 'DOWN';

/** How far a walk goes where it is not told, and how far at most. */
export const usualDepth = 5;
export const deepest = 8;

/** Where a walk begins, and which way it goes. */
export interface Start {
  readonly id: string;
  readonly side: Side;
  /**
   * Beside the root: what the plan or section contains, what the agency does, or what the plans of the region contain. On the
   * way down the outline, on the way up the assignments, where it is not given.
   */
  readonly beginning?: 'OUTLINE' | 'ASSIGNMENTS' | 'REGION';
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

const allForces = ['stated', 'derived', 'thematic'];

/** The relations of a source from these nodes; no read where there are none. */
async function linksFrom(
  reader: Reader,
  source: SourceName,
  ids: readonly string[],
  asked: AskedOfWalk,
): Promise<FoundLink[]> {
  if (ids.length === 0) return [];
  if (reader.model) return heldLinks(reader.model, source, ids, asked);
  const params = { ...asked, force: [...asked.force], roles: [...asked.roles], ids: [...ids] };
  return (await reader.read(walkCypher[source], params)) as unknown as FoundLink[];
}

/** Where a walk begins beside its root. */
async function beginningOf(
  reader: Reader,
  { id, side, beginning }: Start,
  asked: AskedOfWalk,
): Promise<FoundLink[]> {
  if (beginning !== 'REGION')
    return linksFrom(reader, beginning ?? (side === 'DOWN' ? 'OUTLINE' : 'ASSIGNMENTS'), [id], asked);
  const regions = await regionsInside(reader, [id]);
  return linksFrom(reader, 'CONTENTS', await plansOf(reader, regions), asked);
}

async function plansOf(reader: Reader, regions: string[]): Promise<string[]> {
  if (reader.model) return heldPlansOf(reader.model, regions);
  const plans = await reader.read(plansOfRegionsCypher, { ids: regions });
  return plans.map(({ id }) => id as string);
}

/** Goes from each node once, level by level, as far as there is anything. */
async function walkFrom(reader: Reader, start: Start, depth: number, asked: AskedOfWalk): Promise<Walked> {
  const levels = [await beginningOf(reader, start, asked)];
  const seen = new Set([start.id]);
  /** those of the last level to which the walk has not come before */
  const reachedNow = () => {
    const fresh = new Set(
      levels
        .at(-1)!
        .map(({ reached }) => reached)
        .filter((id) => !seen.has(id)),
    );
    for (const id of fresh) seen.add(id);
    return [...fresh];
  };
  const steps = start.steps === false ? 0 : depth;
  for (let step = 0, level = [start.id, ...reachedNow()]; step < steps && level.length; step++) {
    levels.push(await linksFrom(reader, start.side, level, asked));
    level = reachedNow();
  }
  if (steps > 0 && start.side === 'DOWN') levels.push(await linksFrom(reader, 'AGENCIES', [...seen], asked));
  const links = new Map(levels.flat().map((link) => [linkId(link), link]));
  return {
    links: [...links.values()].sort(byLink),
    cutShort: levels.some((level) => level.length >= mostOfLevel),
  };
}

/** What the filters of a walk ask of relations. Throws BAD_USER_INPUT where the depth or the least confidence cannot be. */
export function askedBy({ depth, minConfidence = 0, force, supports = false }: WalkFilters): AskedOfWalk {
  between('depth', depth, 1, deepest);
  between('minConfidence', minConfidence, 0, 1);
  return {
    minConfidence,
    force: [...(force ?? allForces)],
    roles: supports ? ['LEADS', 'SUPPORTS'] : ['LEADS'],
    mostOfLevel,
  };
}

/**
 * Walks from each start, all at once, heeding the same filters. A read for each level that there is. Throws BAD_USER_INPUT
 * where the depth or the least confidence cannot be.
 */
export async function walk(
  reader: Reader,
  starts: readonly Start[],
  filters: WalkFilters,
): Promise<Walked[]> {
  const { depth, asOf, regions } = filters;
  const asked = askedBy(filters);
  const walks = await Promise.all(starts.map((start) => walkFrom(reader, start, depth, asked)));
  if (!asOf && !regions?.length) return walks;
  const links = walks.flatMap((walked) => walked.links);
  const holdings = await holdingsOf(
    reader,
    [...new Set(links.map(({ reached }) => reached))],
    [...new Set(links.map(planOf))],
    regions ?? [],
  );
  return walks.map((walked) => ({
    ...walked,
    links: heeding(walked.links, holdings, { asOf, regions }),
  }));
}
