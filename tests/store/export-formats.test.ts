import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExportOptions,
  exportFormats,
  exportJsonl,
  type GraphStore,
  importJsonl,
  openStore,
  selectGraph,
  tableNames,
} from '../../graph-schema/index.ts';
import { workbookText } from '../../loader/read/xlsx/index.ts';
import { fillGraph } from '../api/graph.ts';

/** Each format is read back by a reader of its standard, and must then hold what the graph holds. */

let store: GraphStore;
let nodeCount: number;
let edgeCount: number;
const awkward = '=SUM(A1)&"<x>",\n,\u0001𠮷 ]]>';

beforeAll(async () => {
  store = await openStore({ path: ':memory:' });
  await fillGraph(store);
  await store.write((tx) =>
    tx.run('MATCH (n:Task {id: $id}) SET n.title = $text', { id: 'task:year:1.', text: awkward }),
  );
  await store.write((tx) =>
    tx.run('MATCH (n:Task {id: $id}) SET n.text = $text', { id: 'task:provincial:1.', text: '一\n二' }),
  );
  nodeCount = Number((await store.read('MATCH (n:Entity) RETURN count(n) AS count'))[0]!.count);
  edgeCount = Number((await store.read('MATCH (:Entity)-[r]->() RETURN count(r) AS count'))[0]!.count);
});
afterAll(() => store.close());

async function bytesOf(name: string, options: ExportOptions = {}): Promise<Uint8Array> {
  const format = exportFormats.find((it) => it.name === name)!;
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write(store, options)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
const textOf = async (name: string, options: ExportOptions = {}) =>
  Buffer.from(await bytesOf(name, options)).toString('utf8');
const records = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

function xmlOf(text: string) {
  const faults: string[] = [];
  const note = (message: string) => faults.push(message);
  const document = new DOMParser({
    errorHandler: { warning: note, error: note, fatalError: note },
  }).parseFromString(text, 'text/xml');
  expect(faults).toEqual([]);
  return (tag: string) => Array.from(document.getElementsByTagName(tag));
}

describe('csv', () => {
  it('is four tables, each with plan, 文号, words, offsets and link', async () => {
    const files = unzipSync(await bytesOf('csv'));
    expect(Object.keys(files)).toEqual(tableNames.map((name) => `${name}.csv`));
    const rows = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, records(Buffer.from(bytes).toString('utf8'))]),
    );
    expect(Object.values(rows).map(({ length }) => length)).toEqual([2, 4, 7, edgeCount]);
    expect(
      rows['leads.csv']!.find((row) => row.of_id === 'task:provincial:2.' && row.role === 'leads'),
    ).toMatchObject({
      agency: '滨海省海洋局',
      as_printed: '省海洋局',
      plan: '滨海省海洋科技创新实施方案',
      doc_number: '滨政发〔2017〕8号',
      quote: '省海洋局',
      basis: 'stated',
      link: expect.stringMatching(
        /^http:\/\/localhost:4000\/#\/document\?plan=plan%3Aprovincial&at=\d+-\d+$/,
      ),
    });
    expect(
      rows['relations.csv']!.find(({ type, to_id: to }) => type === 'LEADS' && to === 'task:provincial:2.'),
    ).toMatchObject({
      from: '滨海省海洋局',
      from_kind: 'Agency',
      from_id: 'agency:ocean',
      to_kind: 'Task',
    });
    expect(rows['targets.csv']![1]).toMatchObject({
      indicator: '海洋研发投入强度',
      regions: '滨海省',
      operator: 'equal',
      value: '2.8',
      suspect: '高于国家目标，与前后文不符',
    });
  });

  it('quotes a cell of several lines, whatever ends them', async () => {
    expect(await textOf('csv', { table: 'tasks' })).toContain(',"一\n二",');
  });

  it('has the rows that were asked for, not those that they are related to', async () => {
    const selection = await selectGraph(store, { plan: 'plan:year' });
    const ofOcean = await selectGraph(store, { agency: 'agency:ocean' });
    const leads = records(await textOf('csv', { table: 'leads', selection: ofOcean }));
    expect(leads.map(({ agency_id, of_id }) => [agency_id, of_id])).toEqual([
      ['agency:ocean', 'task:provincial:2.'],
    ]);
    expect(records(await textOf('csv', { table: 'tasks', selection })).map(({ id }) => id)).toEqual([
      'task:year:1.',
    ]);
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const tasks = records(await textOf('csv', { table: 'tasks' }));
    expect(tasks.find(({ id }) => id === 'task:year:1.')?.title).toBe(`'${awkward}`);
  });
});

it('xlsx is a workbook of the same tables, text as text', async () => {
  const read = JSON.stringify(workbookText(await bytesOf('xlsx'), 'graph.xlsx'));
  for (const words of ['滨海省海洋局', '滨政发〔2017〕8号', '海洋研发投入强度', '=SUM(A1)'])
    expect(read).toContain(words);
  const files = unzipSync(await bytesOf('xlsx'));
  const sheet = xmlOf(Buffer.from(files['xl/worksheets/sheet4.xml']!).toString('utf8'));
  expect(sheet('row')).toHaveLength(edgeCount + 1);
  expect(sheet('f')).toHaveLength(0);
});

it('graphml has every node and edge, keys that are declared, and ends that are there', async () => {
  const all = xmlOf(await textOf('graphml'));
  const ids = new Set(all('node').map((node) => node.getAttribute('id')));
  expect([ids.size, all('edge').length]).toEqual([nodeCount, edgeCount]);
  for (const edge of all('edge'))
    for (const end of ['source', 'target']) expect(ids).toContain(edge.getAttribute(end));
  const keys = new Set(all('key').map((key) => key.getAttribute('id')));
  for (const data of all('data')) expect(keys).toContain(data.getAttribute('key'));
});

it('gexf has every node and edge, with attributes that are declared', async () => {
  const all = xmlOf(await textOf('gexf'));
  const ids = new Set(all('node').map((node) => node.getAttribute('id')));
  expect([ids.size, all('edge').length]).toEqual([nodeCount, edgeCount]);
  for (const edge of all('edge'))
    for (const end of ['source', 'target']) expect(ids).toContain(edge.getAttribute(end));
  const declared = new Set(all('attribute').map((attribute) => attribute.getAttribute('id')));
  for (const value of all('attvalue')) expect(declared).toContain(value.getAttribute('for'));
});

describe('jsonld', () => {
  interface Expanded {
    '@id'?: string;
    '@type'?: string[];
    [property: string]: unknown;
  }
  let nodes: Expanded[];
  beforeAll(async () => {
    nodes = (await jsonld.flatten(JSON.parse(await textOf('jsonld')))) as unknown as Expanded[];
  });
  const ofType = (type: string) => nodes.filter((node) => node['@type']?.includes(type));

  it('read back has the same nodes and relations', () => {
    const own = nodes.filter((node) => node['@id']?.startsWith('urn:gangmu:node:'));
    expect(own).toHaveLength(nodeCount);
    expect(ofType('urn:gangmu:term:Relation')).toHaveLength(edgeCount);
  });

  it('says in the terms of others what a plan is, who issued it, and where the words stand', () => {
    const [plan] = nodes.filter((node) => node['@id'] === 'urn:gangmu:node:plan%3Aprovincial');
    expect(plan).toMatchObject({
      '@type': expect.arrayContaining([
        'https://schema.org/Legislation',
        'http://data.europa.eu/eli/ontology#LegalResource',
      ]),
      'https://schema.org/legislationIdentifier': [{ '@value': '滨政发〔2017〕8号' }],
      'https://schema.org/legislationPassedBy': [{ '@id': 'urn:gangmu:node:agency%3Agovernment' }],
    });
    expect(plan).toMatchObject({ 'urn:gangmu:term:docNumber': [{ '@value': '滨政发〔2017〕8号' }] });
    expect(ofType('http://www.w3.org/ns/oa#TextQuoteSelector').length).toBeGreaterThan(edgeCount / 2);
    expect(ofType('http://www.w3.org/ns/oa#TextPositionSelector')[0]).toMatchObject({
      'urn:gangmu:term:offsetUnit': [{ '@value': 'UTF-16 code unit' }],
    });
  });

  it('names plans and sections as nodes, and says each relation plainly beside the statement with its evidence', () => {
    const [task] = nodes.filter((node) => node['@id'] === 'urn:gangmu:node:task%3Aprovincial%3A2.');
    expect(task).toMatchObject({
      'urn:gangmu:term:plan': [{ '@id': 'urn:gangmu:node:plan%3Aprovincial' }],
      'urn:gangmu:term:section': [{ '@id': expect.stringMatching(/^urn:gangmu:node:section%3A/) }],
      'urn:gangmu:term:quote': [{ '@value': expect.stringContaining('布设近海观测浮标') }],
    });
    const [ocean] = nodes.filter((node) => node['@id'] === 'urn:gangmu:node:agency%3Aocean');
    expect(ocean).toMatchObject({
      'urn:gangmu:term:LEADS': expect.arrayContaining([{ '@id': 'urn:gangmu:node:task%3Aprovincial%3A2.' }]),
    });
  });
});

const linesOf = async (from: GraphStore) => {
  const lines: string[] = [];
  for await (const line of exportJsonl(from)) lines.push(line);
  return lines;
};

it('cypher, run into an empty store, makes the same graph', async () => {
  const copy = await openStore({ path: ':memory:' });
  await copy.prepare();
  const statements = (await textOf('cypher')).split(/;\n/).filter((text) => /^UNWIND/.test(text));
  await copy.write(async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
  expect(await linesOf(copy)).toEqual(await linesOf(store));
  await copy.close();
});

it('neo4j-admin has a file for each label and type, with typed heads and as many rows as the graph', async () => {
  const files = unzipSync(await bytesOf('neo4j-admin'));
  const rowsOf = (prefix: string) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith(prefix))
      .flatMap(([, bytes]) => records(Buffer.from(bytes).toString('utf8')));
  expect([rowsOf('nodes-').length, rowsOf('relationships-').length]).toEqual([nodeCount, edgeCount]);
  const science = rowsOf('nodes-Agency').find((row) => row['id:ID'] === 'agency:ocean')!;
  expect(science).toMatchObject({ 'aliases:string[]': '省海洋局\u001f省厅', ':LABEL': 'Entity\u001fAgency' });
  expect(rowsOf('relationships-LEADS')[0]).toMatchObject({ ':TYPE': 'LEADS', 'confidence:double': '1' });
  for (const name of Object.keys(files).filter((it) => it.endsWith('.csv')))
    expect(Buffer.from(files['README.txt']!).toString()).toContain(`=${name}`);
});

describe('jsonl', () => {
  const pieces = async function* (text: string) {
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
  };

  it('imported and exported again is the same', async () => {
    const copy = await openStore({ path: ':memory:' });
    await copy.prepare();
    expect(await importJsonl(copy, pieces(await textOf('jsonl')))).toEqual({
      nodes: nodeCount,
      edges: edgeCount,
    });
    expect(await linesOf(copy)).toEqual(await linesOf(store));
    await copy.close();
  });

  it.each([
    ['{"type":"node"', /line 1: is no JSON/],
    ['\n{"a":1}', /line 2: is no node and no relationship/],
    ['{"type":"node","labels":["Entity","Plan"],"properties":{"id":"x"}}', /Plan/],
    [
      '{"type":"relationship","label":"LEADS","start":{"id":"a"},"end":{"id":"b"},"properties":{}}',
      /line 1: there is no node a before it/,
    ],
  ])('is refused where it is %s', async (text, message) => {
    const copy = await openStore({ path: ':memory:' });
    await copy.prepare();
    await expect(importJsonl(copy, pieces(text))).rejects.toThrow(message);
    await copy.close();
  });
});

describe('a part of the graph', () => {
  const idsOf = async (filter: Parameters<typeof selectGraph>[1]) => {
    const text = await textOf('jsonl', { selection: await selectGraph(store, filter) });
    const lines = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { type: string; id: string });
    const of = (type: string) => lines.filter((line) => line.type === type).map(({ id }) => id);
    return { nodes: of('node'), edges: of('relationship') };
  };

  it('is what a plan says, and what that leads to', async () => {
    const { nodes, edges } = await idsOf({ plan: 'plan:year' });
    expect(nodes).toEqual([
      'agency:science',
      'outcome:year',
      'plan:provincial',
      'plan:year',
      'target:provincial',
      'task:provincial:1.',
      'task:year:1.',
      'text:year',
    ]);
    expect(edges).toContain('outcome:year|ANSWERS|target:provincial');
    expect(edges).toContain('agency:science|LEADS|task:year:1.');
    expect(edges).not.toContain('agency:science|LEADS|task:provincial:1.');
  });

  it('is what holds for a region and lies in it, what an agency does, what is set for a year', async () => {
    expect((await idsOf({ region: 'region:east' })).nodes).toContain('target:provincial');
    expect((await idsOf({ region: 'region:east' })).nodes).not.toContain('task:year:1.');
    expect((await idsOf({ agency: 'agency:ocean' })).nodes).toContain('task:provincial:2.');
    expect((await idsOf({ agency: 'agency:ocean' })).nodes).not.toContain('task:provincial:3.');
    expect((await idsOf({ year: 2018 })).nodes).toContain('plan:year');
    expect((await idsOf({ year: 2018, plan: 'plan:provincial' })).nodes).toEqual([]);
  });

  it('is refused where it names what is not there', async () => {
    await expect(selectGraph(store, { agency: 'agency:none' })).rejects.toThrow(/no agency agency:none/);
  });
});
