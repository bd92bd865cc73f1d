import type { EdgeType, Label } from '../../graph-schema/index.ts';
import { type ExportedEdge, type ExportedNode, parseExport } from '../e2e/exported.ts';

/** A node of an exported graph as the answers are compared with it: its properties by name. */
export interface GraphNode {
  id: string;
  label: Label;
  [property: string]: unknown;
}

export interface GraphEdge {
  type: EdgeType;
  from: string;
  to: string;
  plan?: string;
  quote?: string;
  asPrinted?: string;
  rule?: string;
  basis?: string;
  confidence?: number;
  force?: string;
  why?: string;
  whyZh?: string;
  start?: number;
  end?: number;
  toPlan?: string;
  toQuote?: string;
  toStart?: number;
  toEnd?: number;
  unlike?: readonly string[];
}

/** An exported graph, ready to be looked up. */
export class Graph {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges: GraphEdge[];
  readonly #out = new Map<string, GraphEdge[]>();

  constructor(jsonl: string) {
    const { nodes, edges } = parseExport(jsonl);
    for (const node of nodes) this.nodes.set(node.id, asNode(node));
    this.edges = edges.map(asEdge);
    for (const edge of this.edges) {
      const there = this.#out.get(edge.from);
      if (there) there.push(edge);
      else this.#out.set(edge.from, [edge]);
    }
  }

  of(label: Label): GraphNode[] {
    return [...this.nodes.values()].filter((node) => node.label === label);
  }

  out(id: string): readonly GraphEdge[] {
    return this.#out.get(id) ?? [];
  }

  is(id: string, label: Label): boolean {
    return this.nodes.get(id)?.label === label;
  }

  /** Every name of a node, as far as it has any. */
  names(id: string): string[] {
    const node = this.nodes.get(id);
    const aliases = (node?.aliases ?? []) as string[];
    return [node?.name, node?.title, node?.shortTitle, ...aliases].filter(
      (name): name is string => typeof name === 'string' && name !== '',
    );
  }
}

const asNode = ({ id, labels, properties }: ExportedNode): GraphNode => ({
  ...properties,
  id,
  label: labels[1],
});
const asEdge = ({ label, start, end, properties }: ExportedEdge): GraphEdge => ({
  ...properties,
  type: label,
  from: start.id,
  to: end.id,
});
