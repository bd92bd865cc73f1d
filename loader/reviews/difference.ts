import type { EdgeFact, NodeFact } from '../../graph-schema/index.ts';
import type { Rewriting } from '../graph/index.ts';
import { isSame } from '../graph/same.ts';
import type { Part } from './part.ts';

const isOther = (a: NodeFact | EdgeFact, b: NodeFact | EdgeFact | undefined): boolean =>
  !b || !isSame(a.properties, b.properties);

/** What has to be written for a part of the graph to be another. */
export function difference(before: Pick<Part, 'nodes' | 'edges'>, after: Part): Rewriting {
  const edges = [...after.edges].filter(([key, edge]) => isOther(edge, before.edges.get(key)));
  const led = new Set(edges.flatMap(([, { from, to }]) => [from.id, to.id]));
  const isBrought = (id: string, { label }: NodeFact) =>
    before.nodes.has(id) || label === 'Target' || label === 'Task' || led.has(id);
  return {
    nodes: [...after.nodes]
      .filter(([id, node]) => isOther(node, before.nodes.get(id)) && isBrought(id, node))
      .map(([, node]) => node),
    edges: edges.map(([, edge]) => edge),
    // a shared node goes where nothing leads to it any more, whoever took the last edge away
    goneNodes: [...before.nodes]
      .filter(([id, { label }]) => (label === 'Target' || label === 'Task') && !after.nodes.has(id))
      .map(([id]) => id),
    goneEdges: [...before.edges].filter(([key]) => !after.edges.has(key)).map(([, edge]) => edge),
  };
}

export const isNothing = ({ nodes, edges, goneNodes, goneEdges }: Rewriting): boolean =>
  nodes.length + edges.length + goneNodes.length + goneEdges.length === 0;
