import { stringify } from 'csv-stringify/sync';
import type { GraphStore, Value } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import type { PropertyKind } from './properties.ts';
import type { Selection } from './select.ts';
import { endColumns, type GraphTable, graphTables, isOfNodes } from './typed-tables.ts';
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

const line = (cells: readonly string[]) =>
  stringify([[...cells]], { record_delimiter: '\n', quoted_match: /\r/ });

async function* lines(table: GraphTable): AsyncGenerator<string> {
  const keys: readonly string[] = isOfNodes(table) ? ['id'] : endColumns;
  const own = table.columns.filter(({ name }) => !keys.includes(name));
  const heads = own.map(({ name, kind }) => name + types[kind]);
  yield isOfNodes(table)
    ? line(['id:ID', ...heads, ':LABEL'])
    : line([':START_ID', ':END_ID', ...heads, ':TYPE']);
  const kind = isOfNodes(table) ? `Entity${between}${table.of}` : table.of;
  for await (const row of table.rows())
    yield line([...[...keys, ...own.map(({ name }) => name)].map((name) => cell(row[name])), kind]);
}

/** The import leaves out lists that are empty: those that must be there are put back. */
const after = (tables: readonly GraphTable[]) =>
  tables
    .flatMap((table) => {
      const pattern = isOfNodes(table) ? `(n:${table.of})` : `()-[n:${table.of}]->()`;
      return table.columns
        .filter(({ kind, required }) => kind === 'strings' && required)
        .map(({ name }) => `MATCH ${pattern} WHERE n.${name} IS NULL SET n.${name} = [];\n`);
    })
    .join('');

const fileOf = ({ name }: GraphTable) => `${name}.csv`;

const readme = (
  tables: readonly GraphTable[],
) => `Unpack, and on a Neo4j 5 server that is stopped, or for a new database:

neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true --array-delimiter=U+001F \\
${tables.map((table) => `  --${isOfNodes(table) ? 'nodes' : 'relationships'}=${fileOf(table)}`).join(' \\\n')}

Then start the server, and put back what the import leaves out, lists that are empty:

cypher-shell -f after.cypher

The next gangmu load into that database, with NEO4J_URI set, makes the constraints and the indexes for search.
`;

function* files(store: GraphStore, selection?: Selection): Generator<ArchiveFile> {
  const tables = graphTables(store, selection);
  yield { name: 'README.txt', pieces: [readme(tables)] };
  yield { name: 'after.cypher', pieces: [after(tables)] };
  for (const table of tables) yield { name: fileOf(table), pieces: lines(table) };
}

export const neo4jAdmin: ExportFormat = {
  name: 'neo4j-admin',
  description: 'CSV for neo4j-admin database import, in a ZIP archive with the command that reads it',
  ...kindOfFile('application/zip', 'zip'),
  write: (store, { selection } = {}) => zipped(files(store, selection)),
};
