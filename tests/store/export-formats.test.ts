import { unzipSync } from 'fflate';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  type ExportOptions,
  exportFormats,
  importJsonl,
  openStore,
  selectGraph,
  tableNames,
} from '../../graph-schema/index.ts';
import * as exported from './exported-graph.ts';
import { awkward, linesOf, records } from './exported-graph.ts';

/** Each format is read back by a reader of its standard, and must then hold what the graph holds. */

const graph = exported.exportedGraph();
const bytesOf = (name: string, options?: ExportOptions) => exported.bytesOf(graph().store, name, options);
const textOf = (name: string, options?: ExportOptions) => exported.textOf(graph().store, name, options);
const select = (filter: Parameters<typeof selectGraph>[1]) => selectGraph(graph().store, filter);

describe('csv', () => {
  it('is tables, each with plan, 文号, words, offsets and link', async () => {
    const files = unzipSync(await bytesOf('csv'));
    expect(Object.keys(files)).toEqual(tableNames.map((name) => `${name}.csv`));
    const rows = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, records(Buffer.from(bytes).toString('utf8'))]),
    );
    expect(Object.values(rows).map(({ length }) => length)).toEqual([
      2,
      4,
      7,
      graph().edges,
      graph().nodes,
      3,
    ]);
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
    expect(rows['nodes.csv']!.filter(({ kind, properties }) => kind === 'Text' && properties)).toEqual([]);
    // what no plan states has no place to be shown
    expect(rows['nodes.csv']!.find(({ id }) => id === 'agency:ocean')).toMatchObject({ plan: '', link: '' });
    expect(Object.keys(rows['targets.csv']![0]!)).toEqual(
      expect.arrayContaining(['as_printed', 'baseline_year', 'likely_value']),
    );
  });

  it('quotes a cell of several lines, whatever ends them', async () => {
    expect(await textOf('csv', { table: 'tasks' })).toContain(',"一\n二",');
  });

  it('has the rows that were asked for, not those that they are related to', async () => {
    const selection = await select({ plan: 'plan:year' });
    const ofOcean = await select({ agency: 'agency:ocean' });
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

it.each([
  ['csv', undefined, 'application/zip', 'zip'],
  ['csv', 'tasks', 'text/csv; charset=utf-8', 'csv'],
] as const)('%s of table %s is served as %s and kept as .%s', (name, table, mediaType, extension) => {
  const format = exportFormats.find((it) => it.name === name)!;
  const options = table ? { table } : {};
  expect([format.mediaType(options), format.extension(options)]).toEqual([mediaType, extension]);
});

describe('xlsx', () => {
  const sheets = async () => readExcelFile(Buffer.from(await bytesOf('xlsx')));

  it('is a workbook of the same tables, but for whole texts', async () => {
    expect((await sheets()).map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
      ['targets', 2],
      ['tasks', 4],
      ['leads', 7],
      ['relations', graph().edges],
      ['nodes', graph().nodes],
    ]);
  });

  it('holds text as text', async () => {
    const [head, ...rows] = (await sheets()).find(({ sheet }) => sheet === 'tasks')!.data;
    const title = rows.find((row) => row.includes('task:year:1.'))![head!.indexOf('title')];
    expect(title).toBe(awkward.replace('\u0001', '\ufffd'));
    const files = unzipSync(await bytesOf('xlsx'));
    const sheet = exported.xmlDocument(exported.text(files['xl/worksheets/sheet2.xml']!));
    expect(sheet.getElementsByTagName('f')).toHaveLength(0);
  });
});

describe.each([
  ['graphml', (xml: string) => graphml.parse(MultiDirectedGraph, xml, { addMissingNodes: false })],
  ['gexf', (xml: string) => gexf.parse(MultiDirectedGraph, xml, { addMissingNodes: false })],
])('%s', (name, parse) => {
  it('has every node and edge, with properties of their kinds', async () => {
    const read = parse(await textOf(name));
    expect([read.order, read.size]).toEqual([graph().nodes, graph().edges]);
    expect(read.type).toBe('directed');
    expect(read.getNodeAttributes('target:provincial')).toMatchObject({
      value: 2.8,
      year: 2020,
      suspect: '高于国家目标，与前后文不符',
    });
    const edge = 'agency:ocean|LEADS|task:provincial:2.';
    expect([read.source(edge), read.target(edge)]).toEqual(['agency:ocean', 'task:provincial:2.']);
    expect(read.getEdgeAttributes(edge)).toMatchObject({ asPrinted: '省海洋局', confidence: 1 });
  });

  it('declares each attribute once, and no other is used', async () => {
    const document = exported.xmlDocument(await textOf(name));
    const all = (tag: string, attribute: string) =>
      Array.from(document.getElementsByTagName(tag)).map((it) => it.getAttribute(attribute));
    const [declared, used] =
      name === 'gexf'
        ? [all('attribute', 'id'), all('attvalue', 'for')]
        : [all('key', 'id'), all('data', 'key')];
    expect(new Set(declared)).toEqual(new Set([...declared, ...used]));
    // whole texts are nothing to draw
    expect(declared).not.toContain('text');
  });
});

it('cypher, run into an empty store, makes the same graph', async () => {
  const copy = await openStore({ path: ':memory:' });
  await copy.prepare();
  const statements = (await textOf('cypher')).split(/;\n/).filter((text) => /^UNWIND/.test(text));
  await copy.write(async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
  expect(await linesOf(copy)).toEqual(await linesOf(graph().store));
  await copy.close();
});

it('neo4j-admin has a file for each label and type, with typed heads and as many rows as the graph', async () => {
  const files = unzipSync(await bytesOf('neo4j-admin'));
  const rowsOf = (prefix: string) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith(prefix))
      .flatMap(([, bytes]) => records(Buffer.from(bytes).toString('utf8')));
  expect([rowsOf('nodes-').length, rowsOf('relationships-').length]).toEqual([graph().nodes, graph().edges]);
  const science = rowsOf('nodes-Agency').find((row) => row['id:ID'] === 'agency:ocean')!;
  expect(science).toMatchObject({ 'aliases:string[]': '省海洋局\u001f省厅', ':LABEL': 'Entity\u001fAgency' });
  expect(rowsOf('relationships-LEADS')[0]).toMatchObject({ ':TYPE': 'LEADS', 'confidence:double': '1' });
  for (const name of Object.keys(files).filter((it) => it.endsWith('.csv')))
    expect(Buffer.from(files['README.txt']!).toString()).toContain(`=${name}`);
  expect(Buffer.from(files['after.cypher']!).toString()).toContain(
    'MATCH (n:Agency) WHERE n.aliases IS NULL SET n.aliases = [];\n',
  );
});

describe('jsonl', () => {
  const pieces = async function* (text: string) {
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
  };

  it('imported and exported again is the same', async () => {
    const copy = await openStore({ path: ':memory:' });
    await copy.prepare();
    expect(await importJsonl(copy, pieces(await textOf('jsonl')))).toEqual({
      nodes: graph().nodes,
      edges: graph().edges,
    });
    expect(await linesOf(copy)).toEqual(await linesOf(graph().store));
    await copy.close();
  });

  it.each([
    ['{"type":"node"', /line 1: is no JSON/],
    ['\n{"a":1}', /line 2: is no node and no relationship/],
    ['{"type":"node","labels":["Entity","Plan"],"properties":{"id":"x"}}', /Plan/],
    ['{"type":"node","labels":"Plan","properties":{}}', /line 1: is no node and no relationship/],
    ['{"type":"node","labels":["Entity","Plan"]}', /line 1: is no node and no relationship/],
    [
      '{"type":"edge","label":"LEADS","start":{"id":"a"},"end":{"id":"b"},"properties":{}}',
      /line 1: is no node and no relationship/,
    ],
    [
      '{"type":"relationship","label":7,"start":{"id":"a"},"end":{"id":"b"},"properties":{}}',
      /line 1: is no node and no relationship/,
    ],
    [
      '{"type":"relationship","label":"LEADS","start":{},"end":{"id":"b"},"properties":{}}',
      /line 1: is no node and no relationship/,
    ],
    [
      '{"type":"relationship","label":"LEADS","start":{"id":"a"},"end":{},"properties":{}}',
      /line 1: is no node and no relationship/,
    ],
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
    const text = await textOf('jsonl', { selection: await select(filter) });
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
    await expect(select({ agency: 'agency:none' })).rejects.toThrow(/no agency agency:none/);
  });
});
