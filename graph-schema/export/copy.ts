import type { Label } from '../model/nodes.ts';
import type { EdgeFact, NodeFact } from '../model/types.ts';
import type { GraphStore } from '../store/port.ts';
import { mergeEdges, mergeNodes } from '../store/writer.ts';
import { type ExportedEdge, type ExportedNode, edgesByEnds, nodesById } from './graph.ts';

/** So many nodes or edges are written at a time. */
const batchSize = 2000;

/**
 * Writes the whole graph of one store into another, which must be empty and prepared. Takes time in the size of the graph, and
 * memory for the ids of its nodes.
 */
export const copyGraph = (from: GraphStore, to: GraphStore): Promise<void> =>
  writeGraph(to, nodesById(from), edgesByEnds(from));

/** Writes nodes and edges, as they leave a store, into another that is prepared. */
export async function writeGraph(
  to: GraphStore,
  nodes: Items<ExportedNode>,
  edges: Items<ExportedEdge>,
): Promise<void> {
  const labels = new Map<string, Label>();
  for await (const batch of batches(nodes)) {
    const facts = batch.map(({ id, labels: [, label], properties }) => {
      labels.set(id, label as Label);
      return { label, properties } as unknown as NodeFact;
    });
    await to.write((tx) => mergeNodes(tx, facts));
  }
  const end = (id: string) => ({ label: labels.get(id)!, id });
  for await (const batch of batches(edges)) {
    const facts = batch.map(
      (edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) }) as unknown as EdgeFact,
    );
    await to.write((tx) => mergeEdges(tx, facts));
  }
}

type Items<T> = Iterable<T> | AsyncIterable<T>;

async function* batches<T>(items: Items<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
