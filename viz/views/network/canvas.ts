import type {
  AgencyLevel,
  EdgeType,
  EntityCardFragment,
  Label,
  PlanLevel,
  RelationLineFragment,
} from '../../generated/operations.ts';
import type { FiltersState } from '../../state/filters.ts';
import { cardName } from '../../vocabulary/card.ts';

/** A node of the canvas. */
export interface CanvasNode {
  id: string;
  label: Label;
  name: string;
  /** all that is known of it */
  card?: EntityCardFragment;
  /** level of government, of plans and agencies */
  level?: PlanLevel | AgencyLevel;
  /** false for a plan that is only cited; true for everything else */
  inCorpus: boolean;
  /** YYYY-MM-DD, where known */
  issuedOn?: string;
  /** number of its relations of the followed types */
  degree: number;
  /** of a group in a summary: how many nodes it stands for */
  members?: number;
}

/** An edge of the canvas, as the graph has it: from `source` to `target`. */
export interface CanvasEdge {
  id: string;
  type: EdgeType;
  source: string;
  target: string;
  inferred: boolean;
  confidence: number;
}

/** A part of the graph: what a start, an added entity or an expansion brings to the canvas. */
export interface Piece {
  nodes: readonly CanvasNode[];
  edges: readonly CanvasEdge[];
}

export const emptyPiece: Piece = { nodes: [], edges: [] };

export type CardWithDegree = EntityCardFragment & { degree: number };
/** As much of a relation as an edge needs. */
interface Line {
  direction: 'OUT' | 'IN';
  node: Pick<RelationLineFragment['node'], 'id' | 'type' | 'evidence'>;
  other: { id: string };
}
export type LineWithDegree = Omit<RelationLineFragment, 'other'> & { other: CardWithDegree };

export function canvasNode(card: CardWithDegree): CanvasNode {
  return {
    id: card.id,
    label: card.label,
    name: cardName(card),
    card,
    inCorpus: card.__typename !== 'Plan' || card.inCorpus,
    degree: card.degree,
    ...(card.__typename === 'Plan' && card.planLevel && { level: card.planLevel }),
    ...(card.__typename === 'Agency' && { level: card.agencyLevel }),
    ...(card.__typename === 'Plan' && card.issuedOn && { issuedOn: card.issuedOn }),
  };
}

/** The edge that a relation is, seen from the entity `from`. */
export function canvasEdge(from: string, { node: relation, direction, other }: Line): CanvasEdge {
  const [source, target] = direction === 'OUT' ? [from, other.id] : [other.id, from];
  return {
    id: relation.id,
    type: relation.type,
    source,
    target,
    inferred: relation.evidence.basis === 'INFERRED',
    confidence: relation.evidence.confidence,
  };
}

/** An entity with its relations, as a piece. */
export function piece(card: CardWithDegree, relations: readonly LineWithDegree[]): Piece {
  return {
    nodes: [canvasNode(card), ...relations.map((relation) => canvasNode(relation.other))],
    edges: relations.map((relation) => canvasEdge(card.id, relation)),
  };
}

/** The canvas: all pieces as one, each node and edge once, without what was removed and without loose ends. */
export function compose(pieces: readonly Piece[], removed: readonly string[]): Piece {
  const gone = new Set(removed);
  const nodes = new Map<string, CanvasNode>();
  const edges = new Map<string, CanvasEdge>();
  for (const { nodes: more } of pieces)
    for (const node of more) if (!gone.has(node.id) && node.label !== 'Text') nodes.set(node.id, node);
  for (const { edges: more } of pieces)
    for (const edge of more) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** What of the canvas the filters let through. */
export function filtered({ nodes, edges }: Piece, filters: FiltersState): Piece {
  const shown = nodes.filter((node) => !filters.hiddenLabels.includes(node.label));
  const ids = new Set(shown.map((node) => node.id));
  return {
    nodes: shown,
    edges: edges.filter(
      (edge) =>
        ids.has(edge.source) &&
        ids.has(edge.target) &&
        !filters.hiddenTypes.includes(edge.type) &&
        !(filters.statedOnly && edge.inferred) &&
        edge.confidence * 100 >= filters.sure,
    ),
  };
}

/** The first nodes of a piece, with the edges between them. */
export function limited(whole: Piece, most: number): Piece {
  if (whole.nodes.length <= most) return whole;
  return compose([{ nodes: whole.nodes.slice(0, most), edges: whole.edges }], []);
}

/** How many relations of each node the canvas does not show; nodes that show all are left out. */
export function beyond({ nodes, edges }: Piece): Map<string, number> {
  const drawn = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  const rest = nodes.map(({ id, degree }) => [id, degree - (drawn.get(id) ?? 0)] as const);
  return new Map(rest.filter(([, count]) => count > 0));
}
