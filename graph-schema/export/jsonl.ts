import type { GraphStore } from '../store/port.ts';
import type { ExportFormat } from './format.ts';
import { edgesByEnds, nodesById } from './graph.ts';

/**
 * The graph as `apoc.export.json` of Neo4j writes it, one object a line: first all nodes by id, then all relationships by
 * type, start and end; property names in order. Each piece is a line with its line feed.
 */
export async function* exportJsonl(store: GraphStore): AsyncGenerator<string> {
  for await (const { id, labels, properties } of nodesById(store))
    yield line({ type: 'node', id, labels, properties });
  for await (const { id, type, from, to, properties } of edgesByEnds(store))
    yield line({ type: 'relationship', id, label: type, start: { id: from }, end: { id: to }, properties });
}

const line = (object: object) => `${JSON.stringify(object)}\n`;

export const jsonl: ExportFormat = {
  name: 'jsonl',
  description: 'one object a line, as apoc.export.json of Neo4j writes it',
  mediaType: 'application/x-ndjson',
  write: exportJsonl,
};
