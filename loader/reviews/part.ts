import { type EdgeFact, type EdgeType, edges, type NodeFact } from '../../graph-schema/index.ts';
import { labelOf } from './settable.ts';

/** An edge by what identifies it. */
export interface EdgeKey {
  type: string;
  from: string;
  to: string;
}

export const keyOf = ({ type, from, to }: EdgeKey): string => `${type} ${from} ${to}`;
export const edgeKey = ({ type, from, to }: EdgeFact): EdgeKey => ({ type, from: from.id, to: to.id });

/** What of a plan reviews may touch, as far as it is known: what they leave of it is what is to stand in the graph. */
export interface Part {
  plan: string;
  /** of the plan, as printed */
  text: string;
  /** names by id of the nodes that are there, as far as its edges and reviews lead to them */
  names: Map<string, string>;
  /** those of its nodes that can be changed, and shared ones that its edges lead to, by id */
  nodes: Map<string, NodeFact>;
  /** by key */
  edges: Map<string, EdgeFact>;
}

const isShared = ({ label, properties }: NodeFact) => label !== 'Plan' && !('plan' in properties);

/** What a review took the place of, and what it put there: taken back, the part is as it was. */
export interface Taken {
  nodes: NodeFact[];
  edges: EdgeFact[];
  put: EdgeKey[];
  /** ids of nodes that it brought */
  brought: string[];
}

export const nothing = (): Taken => ({ nodes: [], edges: [], put: [], brought: [] });

/** Takes back what a review did. */
export function takeBack(part: Part, { nodes, edges, put, brought }: Taken): void {
  for (const key of put) part.edges.delete(keyOf(key));
  for (const id of brought) {
    part.nodes.delete(id);
    part.names.delete(id);
  }
  for (const node of nodes) {
    const { id, name } = node.properties;
    // a shared node that is there is as all plans made it
    if (isShared(node) && part.nodes.has(id)) continue;
    part.nodes.set(id, node);
    part.names.set(id, name);
  }
  for (const edge of edges) part.edges.set(keyOf(edgeKey(edge)), edge);
}

/** The shared nodes at the ends of an edge: they go from the graph where it was all that led to them. */
export const sharedEnds = ({ nodes }: Part, { from, to }: EdgeFact): NodeFact[] =>
  [from.id, to.id].flatMap((id) => {
    const node = nodes.get(id);
    return node && isShared(node) ? [node] : [];
  });

/** An edge of these properties, without those that its type does not have; nothing where it may not join such nodes. */
export function edgeOf({ type, from, to }: EdgeKey, properties: object): EdgeFact | undefined {
  const definition = edges[type as EdgeType];
  const ends = [from, to].map((id) => ({ label: labelOf(id), id }));
  const joins: readonly (readonly [string, string])[] = definition.joins;
  if (!joins.some(([a, b]) => a === ends[0]!.label && b === ends[1]!.label)) return undefined;
  const known = Object.entries(properties).filter(
    ([key, value]) => key in definition.shape && value !== undefined,
  );
  return { type, from: ends[0], to: ends[1], properties: Object.fromEntries(known) } as EdgeFact;
}
