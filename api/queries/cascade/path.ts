import { CascadePath } from '../../schema/cascade.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Loaders } from '../loaders.ts';
import type { Reader } from '../reader.ts';
import { type Chain, surestChains } from './chains.ts';
import { shortestTo, sideGraph } from './graph.ts';
import { relationOf } from './relations.ts';
import { between, deepest, walk } from './walk.ts';

/** How many chains come at once. */
export const mostChains = 50;

/**
 * The shortest chains of steps between two nodes, whichever of them is the higher, the surest first; none where no chain of
 * so many steps joins them. Two reads: both walks up, and the nodes of the chains. Throws BAD_USER_INPUT for a depth or a
 * number that cannot be.
 */
export async function pathsBetween(
  reader: Reader,
  loaders: Loaders,
  { from, to, maxDepth, first }: { from: string; to: string; maxDepth: number; first: number },
): Promise<CascadePath[]> {
  between('maxDepth', maxDepth, 1, deepest);
  between('first', first, 1, mostChains);
  const ways = [
    { low: from, high: to },
    { low: to, high: from },
  ];
  const walks = await walk(
    reader,
    ways.map(({ low }) => ({ id: low, side: 'UP' as const })),
    { depth: maxDepth, supports: true },
  );
  const found = ways.map(({ low, high }, i) => {
    const legs = shortestTo(high, sideGraph(low, 'UP', walks[i]!.links), maxDepth);
    return { low, chains: surestChains(low, [legs], maxDepth, first) };
  });
  const ids = found.flatMap(({ low, chains }) => [
    low,
    ...chains.flatMap(({ legs }) => legs.map(({ far }) => far)),
  ]);
  const entities = new Map<string, Entity>();
  for (const entity of await Promise.all([...new Set(ids)].map((id) => loaders.node(id))))
    if (entity) entities.set(entity.id, entity);
  return found.flatMap(({ low, chains }) =>
    chains.map((chain) => {
      const path = pathUp(low, chain, entities);
      if (low === from) return path;
      return Object.assign(path, { nodes: path.nodes.reverse(), edges: path.edges.reverse() });
    }),
  );
}

function pathUp(
  low: string,
  { legs, confidence }: Chain,
  entities: ReadonlyMap<string, Entity>,
): CascadePath {
  const of = (id: string) => entities.get(id)!;
  return Object.assign(new CascadePath(), {
    nodes: [low, ...legs.map(({ far }) => far)].map(of),
    edges: legs.map(({ link }) => relationOf(link, of)),
    confidence,
  });
}
