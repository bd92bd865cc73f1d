import { Cascade, CascadeNode, CascadePath } from '../../schema/cascade.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Relation } from '../../schema/relation.ts';
import type { Loaders } from '../loaders.ts';
import type { Reader } from '../reader.ts';
import { type Chain, surestChains } from './chains.ts';
import { coherent } from './coherence.ts';
import { byText, groupBy, type Leg, linkId, type SideGraph, sideGraph } from './graph.ts';
import { relationOf } from './relations.ts';
import { viaOf } from './via.ts';
import { between, type Side, type WalkFilters, walk } from './walk.ts';

/** How many nodes and chains of a cascade come at once. */
export const mostNodes = 2000;
export const mostPaths = 200;

export interface CascadeQuestion extends WalkFilters {
  readonly from: string;
  readonly direction: Side | 'BOTH';
  readonly first: number;
}

/** A node of the cascade before its entity is read. */
interface Found {
  readonly id: string;
  readonly side: 'ROOT' | Side;
  readonly distance: number;
  /** in the outline of the root, with nothing below it */
  readonly idle: boolean;
  /** how sure the surest step is that leads to it from nearer the root */
  readonly sureness: number;
  /** the plan that states it, and where in its text */
  readonly plan: string;
  readonly start: number;
}

const nearestFirst = (a: Found, b: Found) =>
  a.distance - b.distance ||
  byText(b.side, a.side) ||
  b.sureness - a.sureness ||
  byText(a.plan, b.plan) ||
  a.start - b.start ||
  byText(a.id, b.id);

function nodesOf(side: Side, root: string, { distances, legs }: SideGraph): Found[] {
  const arriving = groupBy([...legs.values()].flat(), ({ far }) => far);
  return [...arriving]
    .filter(([id]) => id !== root)
    .map(([id, its]) => {
      const distance = distances.get(id)!;
      const { plan, start } = its.at(-1)!.link;
      return {
        id,
        side,
        distance,
        idle: distance === 0 && !legs.has(id),
        sureness: distance === 0 ? 1 : surenessOf(its, distances),
        plan: plan ?? '',
        start: start ?? -1,
      };
    });
}

const surenessOf = (arriving: readonly Leg[], distances: ReadonlyMap<string, number>) =>
  Math.max(
    ...arriving.flatMap(({ near, far, length, confidence }) =>
      distances.get(near)! + length === distances.get(far) ? [confidence] : [],
    ),
  );

/** The relations of chains as one walks them. */
function pathOf(chain: Chain, root: Entity, relations: ReadonlyMap<string, Relation>): CascadePath {
  const edges = chain.legs.map(({ link }) => relations.get(linkId(link))!);
  const ends = edges.map(({ from, to }, i) => (chain.legs[i]!.far === from.id ? from : to));
  return Object.assign(new CascadePath(), { nodes: [root, ...ends], edges, confidence: chain.confidence });
}

/**
 * The cascade of a node, or null where there is no such node. Two reads: the walk, and the nodes that it shows.
 * Throws BAD_USER_INPUT for a depth, confidence or size that cannot be.
 */
export async function cascadeOf(
  reader: Reader,
  loaders: Loaders,
  question: CascadeQuestion,
): Promise<Cascade | null> {
  const { from, direction, depth, first, regions } = question;
  between('first', first, 1, mostNodes);
  const sides: Side[] = direction === 'BOTH' ? ['UP', 'DOWN'] : [direction];
  const found = await walk(
    reader,
    sides.map((side) => ({ id: from, side })),
    question,
  );
  const walks = new Map(sides.map((side, i) => [side, found[i]!]));
  const graphs = new Map(
    [...walks].map(([side, { links }]) => [
      side,
      sideGraph(from, side, coherent(from, side, links), Boolean(regions?.length)),
    ]),
  );
  const reached = [...graphs].flatMap(([side, graph]) => nodesOf(side, from, graph));
  const root: Found = { id: from, side: 'ROOT', distance: 0, idle: false, sureness: 1, plan: '', start: -1 };
  // in a circle a node is on both sides; the graph has none, but a reader must get an answer
  const all = [...new Map([root, ...reached].reverse().map((node) => [node.id, node])).values()];
  const shown = all
    .sort((a, b) => Number(a.idle) - Number(b.idle) || nearestFirst(a, b))
    .slice(0, first)
    .sort(nearestFirst);
  const entities = await loaders.nodes(shown.map(({ id }) => id));
  const rootEntity = entities.get(from);
  if (!rootEntity) return null;
  const shownLegs = [...graphs.values()].map(({ legs }) =>
    [...legs.values()].flat().filter(({ near, far }) => entities.has(near) && entities.has(far)),
  );
  const legs = shownLegs.flat();
  const relations = new Map(
    legs.map(({ link }) => [linkId(link), relationOf(link, (id) => entities.get(id)!)]),
  );
  const arriving = groupBy(legs, ({ far }) => far);
  return Object.assign(new Cascade(), {
    root: rootEntity,
    nodes: shown.flatMap((node) => {
      const entity = entities.get(node.id);
      if (!entity) return [];
      const { id, side, distance } = node;
      const via =
        id === from ? undefined : viaOf(arriving.get(id) ?? [], graphs.get(side as Side)!.distances);
      return [
        Object.assign(new CascadeNode(), { entity, side, distance, via: via && relations.get(linkId(via)) }),
      ];
    }),
    edges: [...relations.values()],
    truncated: shown.length < all.length || [...walks.values()].some(({ cutShort }) => cutShort),
    totalNodes: all.length,
    chains: (most: number) => {
      between('first', most, 0, mostPaths);
      return surestChains(from, shownLegs, depth + 1, most).map((chain) =>
        pathOf(chain, rootEntity, relations),
      );
    },
  });
}
