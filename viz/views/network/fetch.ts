import DataLoader from 'dataloader';
import { request } from '../../data/client.ts';
import { queryClient } from '../../data/query.ts';
import {
  CardsDocument,
  type EdgeType,
  LinksDocument,
  NeighboursDocument,
} from '../../generated/operations.ts';
import type { Expansion } from '../../state/graph.ts';
import { followedTypes, isEdgeType } from '../../vocabulary/edges.ts';
import { type CanvasEdge, canvasEdge, canvasNode, emptyPiece, type Piece, piece } from './canvas.ts';

/** How many relations of one node are looked through for edges between nodes of the canvas. */
const linksPerNode = 100;
/** How many nodes are asked about at once. */
const batch = 20;

/** All that stands on the canvas can be linked in any way but by its text. */
const drawnTypes = followedTypes;

const keepNothing = { cache: false, maxBatchSize: batch } as const;

const links = new DataLoader<string, CanvasEdge[]>(async (ids) => {
  const { nodes } = await request(LinksDocument, { ids: [...ids], types: drawnTypes, first: linksPerNode });
  const edges = new Map(
    nodes.flatMap((node) =>
      node && 'relations' in node
        ? [[node.id, node.relations.edges.map((edge) => canvasEdge(node.id, edge))] as const]
        : [],
    ),
  );
  return ids.map((id) => edges.get(id) ?? []);
}, keepNothing);

const cards = new DataLoader<string, Piece>(async (ids) => {
  const { nodes } = await request(CardsDocument, { ids: [...ids], followed: followedTypes });
  return ids.map((id, i) => {
    const node = nodes[i];
    return node?.id === id && 'degree' in node ? { nodes: [canvasNode(node)], edges: [] } : emptyPiece;
  });
}, keepNothing);

/** The edges of a node, to whatever they lead; many nodes asked for at once go in few requests. */
const linksOf = (id: string) => ({ queryKey: ['links', id], queryFn: () => links.load(id) });
export const fetchLinks = (id: string) => queryClient.fetchQuery(linksOf(id));

/** The edges of all of these nodes: one question to whoever draws them, however many there are. */
export const linksOfAll = (ids: readonly string[]) => ({
  queryKey: ['links of', ...ids],
  queryFn: async () => (await Promise.all(ids.map(fetchLinks))).flat(),
});

/** An entity as a piece of the canvas; an empty piece where there is none of that id. */
export const cardOf = (id: string) => ({ queryKey: ['card', id], queryFn: () => cards.load(id) });
export const fetchCard = (id: string) => queryClient.fetchQuery(cardOf(id));

/** A node with (some of) its neighbours as a piece of the canvas. */
export const expansionOf = (expansion: Expansion) => ({
  queryKey: ['expansion', expansion],
  queryFn: () => neighbours(expansion),
});

async function neighbours({ id, types, first }: Expansion): Promise<Piece> {
  const chosen: EdgeType[] = types.filter(isEdgeType);
  const { node } = await request(NeighboursDocument, {
    id,
    first,
    types: chosen.length ? chosen : followedTypes,
    followed: followedTypes,
  });
  return node && 'relations' in node ? piece(node, node.relations.edges) : emptyPiece;
}
