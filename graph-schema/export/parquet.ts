import { createHash } from 'node:crypto';
import type { GraphStore, Value } from '../store/port.ts';
import { type DescribedFile, dataCard } from './croissant.ts';
import { type ExportFormat, type ExportOptions, kindOfFile } from './format.ts';
import type { PropertyKind } from './properties.ts';
import { type GraphTable, graphTables, type TableRow } from './typed-tables.ts';
import { type ArchiveFile, zipped } from './zip.ts';

type Parquet = typeof import('hyparquet-writer');
type SchemaElement = import('hyparquet-writer').SchemaElement;

/** So many rows, or about so many characters, make a row group: what is held at a time. */
const groupRows = 5000;
const groupCharacters = 4_000_000;

/** A column as Parquet declares it. Lists are what every reader takes for one: three elements within each other. */
function elementsOf(name: string, kind: PropertyKind, required: boolean): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
  switch (kind) {
    case 'string':
      return [{ name, ...text, repetition_type }];
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'strings':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', ...text, repetition_type: 'REQUIRED' },
      ];
  }
}

const cellOf = (kind: PropertyKind, value: Value | undefined): unknown => {
  if (value === null || value === undefined) return undefined;
  return kind === 'integer' ? BigInt(value as number) : value;
};

const lengthOf = (row: TableRow) =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);

/** A table as a Parquet file, a row group at a time. */
async function* parquetOf(
  { ByteWriter, ParquetWriter }: Parquet,
  { columns, rows }: GraphTable,
): AsyncGenerator<Uint8Array> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, kind, required }) => elementsOf(name, kind, required)),
  ];
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema, createdBy: 'Gangmu' });
  const written = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  let group: TableRow[] = [];
  let characters = 0;
  const flush = () => {
    const columnData = columns.map(({ name, kind }) => ({
      name,
      data: group.map((row) => cellOf(kind, row[name])),
    }));
    parquet.write({ columnData, rowGroupSize: groupRows });
    group = [];
    characters = 0;
    return written();
  };
  for await (const row of rows()) {
    group.push(row);
    characters += lengthOf(row);
    if (group.length >= groupRows || characters >= groupCharacters) yield flush();
  }
  if (group.length > 0) yield flush();
  parquet.finish();
  yield written();
}

/** Passes pieces on, and tells in the end what the whole came to. */
async function* described(
  name: string,
  table: GraphTable,
  pieces: AsyncIterable<Uint8Array>,
  tell: (file: DescribedFile) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  tell({ name, table, bytes, sha256: hash.digest('hex') });
}

function* files(store: GraphStore, parquet: Parquet, options: ExportOptions): Generator<ArchiveFile> {
  const all: DescribedFile[] = [];
  for (const table of graphTables(store, options.selection)) {
    const name = `${table.name}.parquet`;
    const tell = (file: DescribedFile) => all.push(file);
    yield { name, pieces: described(name, table, parquetOf(parquet, table), tell) };
  }
  yield { name: 'croissant.json', pieces: dataCard(store, all, options) };
}

async function* write(store: GraphStore, options: ExportOptions = {}): AsyncGenerator<Uint8Array> {
  // only who asks for it pays for its loading
  yield* zipped(files(store, await import('hyparquet-writer'), options));
}

export const parquet: ExportFormat = {
  name: 'parquet',
  description: 'Parquet, a file for each label and type, in a ZIP archive with a Croissant 1.1 data card',
  ...kindOfFile('application/zip', 'zip'),
  write,
};
