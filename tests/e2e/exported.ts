import type { EdgeType, Label } from '../../graph-schema/index.ts';

/** A line of `gangmu export --format jsonl`: a node. */
export interface ExportedNode {
  type: 'node';
  id: string;
  labels: ['Entity', Label];
  properties: Record<string, unknown>;
}

/** A line of `gangmu export --format jsonl`: an edge. */
export interface ExportedEdge {
  type: 'relationship';
  id: string;
  label: EdgeType;
  start: { id: string };
  end: { id: string };
  properties: Record<string, unknown>;
}

export interface ExportedGraph {
  nodes: ExportedNode[];
  edges: ExportedEdge[];
}

/** Reads an export back. Throws where a line is neither a node nor an edge. */
export function parseExport(jsonl: string): ExportedGraph {
  const graph: ExportedGraph = { nodes: [], edges: [] };
  for (const line of jsonl.split('\n')) {
    if (line === '') continue;
    const it = JSON.parse(line) as ExportedNode | ExportedEdge;
    if (it.type === 'node') graph.nodes.push(it);
    else if (it.type === 'relationship') graph.edges.push(it);
    else throw new Error(`neither a node nor an edge: ${line.slice(0, 100)}`);
  }
  return graph;
}
