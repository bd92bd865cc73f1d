import type { GraphStore } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { edgesByEnds, nodesById } from './graph.ts';
import type { Selection } from './select.ts';

/**
 * The graph as `apoc.export.json` of Neo4j writes it, one object a line: first all nodes by id, then all relationships by
 * type, start and end; property names in order. Each piece is a line with its line feed.
 */
export async function* exportJsonl(store: GraphStore, selection?: Selection): AsyncGenerator<string> {
  for await (const { id, labels, properties } of nodesById(store, selection))
    yield line({ type: 'node', id, labels, properties });
  for await (const { id, type, from, to, properties } of edgesByEnds(store, selection))
    yield line({ type: 'relationship', id, label: type, start: { id: from }, end: { id: to }, properties });
}

export const line = (object: object) => `${JSON.stringify(object)}\n`;

export const jsonl: ExportFormat = {
  name: 'jsonl',
  description: 'our own form, one node or relation a line; gangmu import reads it',
  ...kindOfFile('application/x-ndjson', 'jsonl'),
  write: (store, { selection } = {}) => exportJsonl(store, selection),
};
