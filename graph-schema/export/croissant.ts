import type { GraphStore } from '../store/port.ts';
import type { ExportOptions } from './format.ts';
import type { PropertyKind } from './properties.ts';
import { usualSite } from './tables.ts';
import { endColumns, type GraphTable, isOfNodes } from './typed-tables.ts';

/** A file of the data set that was written. */
export interface DescribedFile {
  readonly name: string;
  readonly table: GraphTable;
  readonly bytes: number;
  readonly sha256: string;
}

/** Terms of the vocabulary that stand without a prefix. */
const terms =
  'annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileObject fileProperty fileSet format includes isArray isLiveDataset jsonPath key md5 parentField path readLines recordSet references regex repeated replace samplingRate sdVersion separator source subField transform unArchive value'.split(
    ' ',
  );

/** The context that the specification recommends: readers want all of it, whatever is used. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(terms.map((term) => [term, `cr:${term}`])),
};

const dataTypes: Record<PropertyKind, string> = {
  string: 'sc:Text',
  strings: 'sc:Text',
  integer: 'cr:Int64',
  number: 'cr:Float64',
  boolean: 'sc:Boolean',
};

const fileObject = ({ name, bytes, sha256 }: DescribedFile) => ({
  '@type': 'cr:FileObject',
  '@id': name,
  name,
  contentUrl: name,
  contentSize: `${bytes} B`,
  // as it is registered, and as readers of Croissant know it
  encodingFormat: ['application/vnd.apache.parquet', 'application/x-parquet'],
  sha256,
});

function recordSet({ name: file, table }: DescribedFile) {
  const id = (column: string) => ({ '@id': `${table.name}/${column}` });
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.doc,
    key: isOfNodes(table) ? id('id') : endColumns.map(id),
    field: table.columns.map(({ name, kind }) => ({
      '@type': 'cr:Field',
      ...id(name),
      name,
      dataType: dataTypes[kind],
      ...(kind === 'strings' ? { isArray: true, arrayShape: '-1' } : {}),
      // readers join by it: a relation that is concluded may have no plan
      ...(isOfNodes(table) && name === 'plan' ? { references: { field: { '@id': 'nodes-Plan/id' } } } : {}),
      source: { fileObject: { '@id': file }, extract: { column: name } },
    })),
  };
}

/**
 * The data card of a graph that was written as Parquet, by Croissant 1.1: its files with their hashes, and the columns of each.
 * @param files is full when all of them were written
 */
export async function* dataCard(
  store: GraphStore,
  files: readonly DescribedFile[],
  { site = usualSite, selection }: ExportOptions,
): AsyncGenerator<string> {
  const { id, loadedAt } = await store.version();
  const card = {
    '@context': context,
    '@type': 'sc:Dataset',
    name: 'gangmu',
    description: `A knowledge graph of Chinese science-and-technology policy${selection ? ', in part' : ''}: plans, their sections, tasks, targets and agencies, each statement with the words that state it. Offsets (start, end) count UTF-16 code units in the text of the plan. The licence is that of what Gangmu adds; documents are quoted under their own terms.`,
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    license: 'https://spdx.org/licenses/Apache-2.0',
    url: site,
    creator: { '@type': 'sc:Organization', name: 'Gangmu' },
    datePublished: (loadedAt ?? new Date().toISOString()).slice(0, 10),
    version: `1.0.0+${id}`,
    inLanguage: 'zh',
    isLiveDataset: false,
    citeAs: `Gangmu 纲目, graph ${id}`,
    'prov:wasAttributedTo': { '@type': 'prov:SoftwareAgent', 'prov:label': 'Gangmu' },
    distribution: files.map(fileObject),
    recordSet: files.map(recordSet),
  };
  yield `${JSON.stringify(card, null, 1)}\n`;
}
