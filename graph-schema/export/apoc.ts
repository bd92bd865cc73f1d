import { labels } from '../model/nodes.ts';
import type { GraphStore } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { edgesByEnds, nodesById } from './graph.ts';
import { line } from './jsonl.ts';
import type { Selection } from './select.ts';
import { type ArchiveFile, zipped } from './zip.ts';

/** The property by which `apoc.import.json` finds the ends of relations again. */
const importedId = 'neo4jImportId';

const constraints = ['Entity', ...labels]
  .map(
    (label) =>
      `CREATE CONSTRAINT import_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${importedId} IS UNIQUE;\n`,
  )
  .join('');

const afterwards = `${['Entity', ...labels].map((label) => `DROP CONSTRAINT import_${label} IF EXISTS;\n`).join('')}MATCH (n:Entity) CALL (n) { REMOVE n.${importedId} } IN TRANSACTIONS OF 10000 ROWS;\n`;

const readme = `For a Neo4j with APOC, which must be let read files (apoc.import.file.enabled=true in apoc.conf).
Put graph.json into the import folder of the server, then:

cypher-shell -f before.cypher
cypher-shell "CALL apoc.import.json('graph.json')"
cypher-shell -f after.cypher

before.cypher makes the constraints without which APOC refuses to import; after.cypher takes them and its own ids out again.
The next gangmu load into that database, with NEO4J_URI set, makes the constraints and the indexes for search.
`;

/** Relations name the labels of their ends too: without them APOC would look through all nodes for each. */
async function* graph(store: GraphStore, selection?: Selection): AsyncGenerator<string> {
  const labelsById = new Map<string, readonly string[]>();
  for await (const node of nodesById(store, selection)) {
    labelsById.set(node.id, node.labels);
    yield line({ type: 'node', ...node });
  }
  const end = (id: string) => ({ id, labels: labelsById.get(id) });
  for await (const { id, type, from, to, properties } of edgesByEnds(store, selection))
    yield line({ type: 'relationship', id, label: type, start: end(from), end: end(to), properties });
}

function* files(store: GraphStore, selection?: Selection): Generator<ArchiveFile> {
  yield { name: 'README.txt', pieces: [readme] };
  yield { name: 'before.cypher', pieces: [constraints] };
  yield { name: 'graph.json', pieces: graph(store, selection) };
  yield { name: 'after.cypher', pieces: [afterwards] };
}

export const apoc: ExportFormat = {
  name: 'apoc',
  description: 'JSON for apoc.import.json of Neo4j, in a ZIP archive with the constraints that it wants',
  ...kindOfFile('application/zip', 'zip'),
  write: (store, { selection } = {}) => zipped(files(store, selection)),
};
