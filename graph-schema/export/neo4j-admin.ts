import { stringify } from 'csv-stringify/sync';
import { type EdgeType, edges, edgeTypes } from '../model/edges.ts';
import { type Label, labels, nodes } from '../model/nodes.ts';
import type { GraphStore, Value } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { edgesByEnds, nodesById } from './graph.ts';
import { kindsOf, type PropertyKind } from './properties.ts';
import type { Selection } from './select.ts';
import { type ArchiveFile, zipped } from './zip.ts';

const types: Record<PropertyKind, string> = {
  string: '',
  integer: ':long',
  number: ':double',
  boolean: ':boolean',
  strings: ':string[]',
};

/** Stands between the members of a list: no text holds it. */
const between = '\u001f';

const cell = (value: Value | undefined) =>
  Array.isArray(value) ? value.join(between) : value === null || value === undefined ? '' : String(value);

const line = (cells: readonly string[]) => stringify([[...cells]], { record_delimiter: '\n' });

async function* nodeLines(store: GraphStore, label: Label, selection?: Selection): AsyncGenerator<string> {
  const kinds = [...kindsOf(nodes[label].shape)].filter(([name]) => name !== 'id');
  yield line(['id:ID', ...kinds.map(([name, kind]) => name + types[kind]), ':LABEL']);
  for await (const { id, properties } of nodesById(store, selection, label))
    yield line([id, ...kinds.map(([name]) => cell(properties[name])), `Entity${between}${label}`]);
}

async function* edgeLines(store: GraphStore, type: EdgeType, selection?: Selection): AsyncGenerator<string> {
  const kinds = [...kindsOf(edges[type].shape)];
  yield line([':START_ID', ':END_ID', ...kinds.map(([name, kind]) => name + types[kind]), ':TYPE']);
  for await (const { from, to, properties } of edgesByEnds(store, selection, [type]))
    yield line([from, to, ...kinds.map(([name]) => cell(properties[name])), type]);
}

const readme = `Unpack, and on a Neo4j 5 server that is stopped, or for a new database:

neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true --array-delimiter=U+001F \\
${[...labels.map((label) => `  --nodes=nodes-${label}.csv`), ...edgeTypes.map((type) => `  --relationships=relationships-${type}.csv`)].join(' \\\n')}

The next gangmu load into that database, with NEO4J_URI set, makes the constraints and the indexes for search.
`;

function* files(store: GraphStore, selection?: Selection): Generator<ArchiveFile> {
  yield { name: 'README.txt', pieces: [readme] };
  for (const label of labels)
    yield { name: `nodes-${label}.csv`, pieces: nodeLines(store, label, selection) };
  for (const type of edgeTypes)
    yield { name: `relationships-${type}.csv`, pieces: edgeLines(store, type, selection) };
}

export const neo4jAdmin: ExportFormat = {
  name: 'neo4j-admin',
  description: 'CSV for neo4j-admin database import, in a ZIP archive with the command that reads it',
  ...kindOfFile('application/zip', 'zip'),
  write: (store, { selection } = {}) => zipped(files(store, selection)),
};
