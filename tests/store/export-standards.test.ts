import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import {
  type ExportOptions,
  exportFormats,
  type GraphStore,
  openStore,
  selectGraph,
} from '../../graph-schema/index.ts';
import { fillGraph } from '../api/graph.ts';
import { hasPython, python } from '../interpreters.ts';
import * as exported from './exported-graph.ts';
import { linesOf, records, text } from './exported-graph.ts';
import { linesOfJsonld, linesOfParquet, linesOfTables } from './read-back.ts';
import { stratmlFaults } from './stratml-rules.ts';

/** What is written by a standard keeps its rules, and what holds the whole graph gives it back line for line. */

const graph = exported.exportedGraph();
const bytesOf = (name: string, options?: ExportOptions) => exported.bytesOf(graph().store, name, options);
const unzipped = async (name: string, options?: ExportOptions) => unzipSync(await bytesOf(name, options));
const select = (filter: Parameters<typeof selectGraph>[1]) => selectGraph(graph().store, filter);

const read = (bytes: Uint8Array) =>
  parquetReadObjects({ file: new Uint8Array(bytes).buffer as ArrayBuffer }) as Promise<
    Record<string, unknown>[]
  >;

describe('read back, the graph is the same', () => {
  it('from csv', async () => {
    const files = await unzipped('csv');
    const table = (name: string) => records(text(files[`${name}.csv`]!));
    expect(linesOfTables(table('nodes'), table('relations'), table('texts'))).toEqual(
      await linesOf(graph().store),
    );
  });

  it('from parquet', async () => {
    const files = await unzipped('parquet');
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const [name, bytes] of Object.entries(files))
      if (name.endsWith('.parquet')) tables[name.replace('.parquet', '')] = await read(bytes);
    expect(linesOfParquet(tables)).toEqual(await linesOf(graph().store));
  });

  it('from jsonld, also by way of its triples', async () => {
    const document = JSON.parse(text(await bytesOf('jsonld')));
    const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
    const triples = await jsonld.fromRDF(quads as object, {
      format: 'application/n-quads',
      useNativeTypes: true,
    });
    const lines = await linesOf(graph().store);
    expect(linesOfJsonld(await jsonld.flatten(document))).toEqual(lines);
    expect(linesOfJsonld(await jsonld.flatten(triples))).toEqual(lines);
  });
});

describe('the data card of parquet, by Croissant 1.1', () => {
  const cr = 'http://mlcommons.org/croissant/';
  const sc = 'https://schema.org/';
  interface Card {
    '@id'?: string;
    '@type'?: string[];
    [property: string]: unknown;
  }
  const cardOf = async () => {
    const files = await unzipped('parquet');
    const card = JSON.parse(text(files['croissant.json']!));
    const [expanded] = (await jsonld.expand(card, { base: 'file:///' })) as unknown as [Card];
    return { files, card, expanded };
  };

  it('says what every data set must', async () => {
    const { expanded } = await cardOf();
    expect(expanded['@type']).toEqual([`${sc}Dataset`]);
    for (const name of ['name', 'description', 'license', 'url', 'creator', 'datePublished', 'distribution'])
      expect(expanded[`${sc}${name}`], name).toHaveLength(1 + (name === 'distribution' ? 28 : 0));
    expect(expanded['http://purl.org/dc/terms/conformsTo']).toMatchObject([{ '@value': `${cr}1.1` }]);
    // no property fell out of the context
    for (const name of Object.keys(expanded)) expect(name).toMatch(/^@|:\/\//);
  });

  it('names each file with its hash and size, and each column with its type', async () => {
    const { files, card } = await cardOf();
    const parquetFiles = Object.keys(files).filter((name) => name.endsWith('.parquet'));
    expect(card.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(
      parquetFiles,
    );
    for (const { contentUrl, sha256, contentSize } of card.distribution) {
      expect(createHash('sha256').update(files[contentUrl]!).digest('hex')).toBe(sha256);
      expect(contentSize).toBe(`${files[contentUrl]!.length} B`);
    }
    const fields = new Set<string>();
    for (const { field } of card.recordSet) for (const it of field) fields.add(it['@id']);
    for (const { key, field } of card.recordSet) {
      for (const one of [key].flat()) expect(fields).toContain(one['@id']);
      for (const { source, dataType, references } of field) {
        expect(parquetFiles).toContain(source.fileObject['@id']);
        expect(dataType).toMatch(/^(?:sc:(?:Text|Boolean)|cr:(?:Int64|Float64))$/);
        if (references) expect(fields).toContain(references.field['@id']);
      }
    }
    const led = card.recordSet.flatMap(({ '@id': set, field }: Card & { field: Card[] }) =>
      field.filter(({ references }) => references).map(({ name }) => [set, name].join(' ')),
    );
    expect(led).toContain('nodes-Task plan');
    expect(led.filter((it: string) => !/^nodes-\w+ plan$/.test(it))).toEqual([]);
    const [plan] = await read(files['nodes-Plan.parquet']!);
    const columns = card.recordSet.find((set: Card) => set['@id'] === 'nodes-Plan').field;
    expect(columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(plan!));
  });
});

it.runIf(hasPython)(
  'the data card leads the reader of those who keep the standard to every row',
  async () => {
    const files = await unzipped('parquet');
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-croissant-'));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const script = fileURLToPath(new URL('croissant.py', import.meta.url));
    const { stdout } = await promisify(execFile)(python, [script, join(folder, 'croissant.json')]);
    await rm(folder, { recursive: true });
    const rows: Record<string, number> = {};
    for (const [name, bytes] of Object.entries(files))
      if (name.endsWith('.parquet')) rows[name.replace('.parquet', '')] = (await read(bytes)).length;
    expect(JSON.parse(stdout)).toEqual(rows);
  },
);

describe('stratml', () => {
  const documents = async (options?: ExportOptions) =>
    Object.entries(await unzipped('stratml', options)).map(
      ([name, bytes]) => [name, exported.xmlDocument(text(bytes)).documentElement] as const,
    );

  it('is valid for each plan that was read', async () => {
    const all = await documents();
    expect(all.map(([name]) => name)).toEqual([
      '0001-国家海洋科技创新规划（2016—2020年）.xml',
      '0002-滨海省海洋科技创新实施方案.xml',
      '0003-2018年滨海省海洋科技重点任务分工.xml',
    ]);
    for (const [name, root] of all) expect([name, stratmlFaults(root)]).toEqual([name, []]);
  });

  it('of one plan tells who leads, what is to be reached, whose share that is, and what came of it', async () => {
    const xml = text(await bytesOf('stratml', { selection: await select({ plan: 'plan:provincial' }) }));
    const root = exported.xmlDocument(xml).documentElement;
    expect(stratmlFaults(root)).toEqual([]);
    const told = (tag: string) => Array.from(root.getElementsByTagName(tag)).map((it) => it.textContent);
    expect(told('Organization')[0]).toMatch(/^滨海省人民政府/);
    expect(told('Goal').map((goal) => goal!.slice(0, 4))).toEqual(['主要目标', '主要任务']);
    expect(told('Stakeholder')).toContain('滨海省海洋局牵头单位leadsPerformer');
    expect(told('TargetResult')).toEqual(['2020-12-312.8operatorequal2.8%']);
    expect(told('ActualResult')[0]).toMatch(/^2017-12-312\.3/);
    expect(root.getElementsByTagName('Relationship')[0]!.getAttribute('RelationshipType')).toBe(
      'Narrower_Than',
    );
    expect(told('OtherInformation').join()).toContain('「2.布设近海观测浮标」');
  });

  it('describes no operator where none is printed', async () => {
    const xml = text(await bytesOf('stratml', { selection: await select({ plan: 'plan:national' }) }));
    const result = exported.xmlDocument(xml).getElementsByTagName('TargetResult')[0];
    expect(result!.textContent).toMatch(/^2020-12-31/);
    expect(result!.getElementsByTagName('Descriptor')).toHaveLength(0);
  });

  it('tells a range by its two ends', async () => {
    const store = await openStore({ path: ':memory:' });
    await fillGraph(store);
    await store.write((tx) => tx.run("MATCH (n:Target {id: 'target:provincial'}) SET n.valueMax = 3.2"));
    const selection = await selectGraph(store, { plan: 'plan:provincial' });
    const xml = text(await exported.bytesOf(store, 'stratml', { selection }));
    await store.close();
    const results = Array.from(exported.xmlDocument(xml).getElementsByTagName('TargetResult'));
    expect(results.map((it) => it.textContent)).toEqual([
      '2020-12-312.8operatorat least2.8%',
      '2020-12-313.2operatorat most2.8%',
    ]);
  });

  it('of a plan that sets nothing has one goal, which says no more than its title', async () => {
    const store = await openStore({ path: ':memory:' });
    await fillGraph(store);
    await store.write((tx) => tx.run("MATCH (n {plan: 'plan:year'}) WHERE NOT n:Text DETACH DELETE n"));
    const selection = await selectGraph(store, { plan: 'plan:year' });
    const xml = text(await exported.bytesOf(store, 'stratml', { selection }));
    await store.close();
    const root = exported.xmlDocument(xml).documentElement;
    expect(stratmlFaults(root)).toEqual([]);
    const goals = Array.from(root.getElementsByTagName('Goal')).map((it) => it.textContent);
    expect(goals).toEqual(['2018年滨海省海洋科技重点任务分工']);
  });

  it('of a part of the graph has the plans that state something of it', async () => {
    const [only, ...others] = await documents({ selection: await select({ agency: 'agency:ocean' }) });
    expect(others).toEqual([]);
    expect(stratmlFaults(only![1])).toEqual([]);
    expect(only![1].getElementsByTagName('Objective')).toHaveLength(1);
  });

  it.each([
    ['<Goal><Name/></Goal>', /has 0 Description/],
    ['<Goal><Description/><Name/></Goal>', /out of order/],
    ['', /has 0 Goal/],
  ])('is told to be wrong with %s', (goals, fault) => {
    const xml = `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan"><Name/><StrategicPlanCore>${goals}</StrategicPlanCore></PerformancePlanOrReport>`;
    expect(stratmlFaults(exported.xmlDocument(xml).documentElement).join()).toMatch(fault);
  });
});

describe('jsonld', () => {
  type Node = Record<string, unknown> & { '@id': string; '@type'?: string[] };
  const flat = async () =>
    (await jsonld.flatten(JSON.parse(text(await bytesOf('jsonld'))))) as unknown as Node[];
  const ids = (value: unknown) => (value as { '@id': string }[] | undefined)?.map((it) => it['@id']) ?? [];

  it('says in the terms of others what a plan is, when it was issued, and by whom', async () => {
    const plan = (await flat()).find((node) => node['@id'] === 'urn:gangmu:node:plan%3Aprovincial');
    expect(plan).toMatchObject({
      '@type': expect.arrayContaining([
        'https://schema.org/Legislation',
        'http://data.europa.eu/eli/ontology#LegalResource',
      ]),
      'https://schema.org/legislationIdentifier': [{ '@value': '滨政发〔2017〕8号' }],
      'https://schema.org/legislationDate': [
        { '@value': '2017-03-01', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
      ],
      'https://schema.org/legislationPassedBy': [{ '@id': 'urn:gangmu:node:agency%3Agovernment' }],
    });
  });

  it('names plans and sections as nodes, and says each relation plainly beside the statement with its evidence', async () => {
    const nodes = await flat();
    const node = (id: string) =>
      nodes.find((it) => it['@id'] === `urn:gangmu:node:${encodeURIComponent(id)}`);
    expect(node('plan:provincial')).toMatchObject({
      'urn:gangmu:term:docNumber': [{ '@value': '滨政发〔2017〕8号' }],
    });
    expect(node('task:provincial:2.')).toMatchObject({
      'urn:gangmu:term:plan': [{ '@id': 'urn:gangmu:node:plan%3Aprovincial' }],
      'urn:gangmu:term:section': [{ '@id': expect.stringMatching(/^urn:gangmu:node:section%3A/) }],
      'urn:gangmu:term:quote': [{ '@value': expect.stringContaining('布设近海观测浮标') }],
    });
    expect(node('agency:ocean')).toMatchObject({
      'urn:gangmu:term:LEADS': expect.arrayContaining([{ '@id': 'urn:gangmu:node:task%3Aprovincial%3A2.' }]),
    });
  });

  it('turns what others say the other way round, and leaves the rest as it is', async () => {
    const nodes = await flat();
    const plan = nodes.find((node) => node['@id'] === 'urn:gangmu:node:plan%3Ayear')!;
    expect(ids(plan['https://schema.org/citation'])).toContain('urn:gangmu:node:plan%3Aprovincial');
    expect(ids(plan['https://schema.org/hasPart']).length).toBeGreaterThan(0);
    const government = nodes.find((node) => node['@id'] === 'urn:gangmu:node:agency%3Agovernment')!;
    expect(government).not.toHaveProperty(['https://schema.org/legislationPassedBy']);
    expect(nodes.flatMap(Object.keys).filter((name) => name.includes('^'))).toEqual([]);
  });

  it('has the words as Web Annotations that select them from the text', async () => {
    const oa = 'http://www.w3.org/ns/oa#';
    const nodes = await flat();
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const annotations = nodes.filter((node) => node['@type']?.includes(`${oa}Annotation`));
    expect(annotations.length).toBeGreaterThan(graph().edges / 2);
    for (const annotation of annotations) {
      expect(ids(annotation[`${oa}motivatedBy`])).toEqual([`${oa}identifying`]);
      expect(byId.has(ids(annotation[`${oa}hasBody`])[0]!)).toBe(true);
      const [target] = ids(annotation[`${oa}hasTarget`]).map((id) => byId.get(id)!);
      const [source] = ids(target![`${oa}hasSource`]);
      const selectors = ids(target![`${oa}hasSelector`]).map((id) => byId.get(id)!);
      expect(selectors.flatMap((selector) => selector['@type'])).toEqual([
        `${oa}TextQuoteSelector`,
        `${oa}TextPositionSelector`,
      ]);
      const value = (of: Node, name: string) => (of[name] as { '@value': unknown; '@type'?: string }[])[0]!;
      const [exact, start, end] = [
        value(selectors[0]!, `${oa}exact`),
        value(selectors[1]!, `${oa}start`),
        value(selectors[1]!, `${oa}end`),
      ];
      expect(start['@type']).toBe('http://www.w3.org/2001/XMLSchema#nonNegativeInteger');
      const whole = nodes.find(
        (node) =>
          node['@type']?.includes('urn:gangmu:term:Text') && ids(node['urn:gangmu:term:plan'])[0] === source,
      )!;
      const words = value(whole, 'urn:gangmu:term:text')['@value'] as string;
      expect(words.slice(Number(start['@value']), Number(end['@value']))).toBe(exact['@value']);
      expect(value(selectors[1]!, 'urn:gangmu:term:offsetUnit')['@value']).toBe('UTF-16 code unit');
    }
  });

  it('tells by PROV which rule, in which version of the graph, found what, and in which plan', async () => {
    const prov = 'http://www.w3.org/ns/prov#';
    const nodes = await flat();
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const task = byId.get('urn:gangmu:node:task%3Ayear%3A1.')!;
    expect(ids(task[`${prov}wasDerivedFrom`])).toEqual(['urn:gangmu:node:plan%3Ayear']);
    const activity = byId.get(ids(task[`${prov}wasGeneratedBy`])[0]!)!;
    expect(activity['@type']).toEqual([`${prov}Activity`]);
    const association = byId.get(ids(activity[`${prov}qualifiedAssociation`])[0]!)!;
    expect(ids(association[`${prov}hadPlan`])).toEqual(['urn:gangmu:rule:fixture']);
    const version = byId.get(ids(activity[`${prov}generated`])[0]!)!;
    expect(version['https://schema.org/version']).toEqual([{ '@value': (await graph().store.version()).id }]);
    const generated = nodes.filter((node) => node[`${prov}wasGeneratedBy`]);
    for (const node of generated) expect(byId.get(ids(node[`${prov}wasGeneratedBy`])[0]!)).toBeDefined();
    expect(generated.length).toBeGreaterThan(graph().edges);
  });
});

describe('apoc', () => {
  it('names the labels of both ends, and constrains each label that it names', async () => {
    const files = await unzipped('apoc');
    const lines = text(files['graph.json']!)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const nodes = new Map(lines.filter(({ type }) => type === 'node').map(({ id, labels }) => [id, labels]));
    const relations = lines.filter(({ type }) => type === 'relationship');
    expect([nodes.size, relations.length]).toEqual([graph().nodes, graph().edges]);
    for (const { start, end } of relations)
      for (const { id, labels } of [start, end]) expect(labels).toEqual(nodes.get(id));
    for (const label of new Set([...nodes.values()].flat()))
      expect(text(files['before.cypher']!)).toContain(`FOR (n:${label}) REQUIRE n.neo4jImportId IS UNIQUE;`);
  });
});

describe('every format', () => {
  const names = exportFormats.map(({ name }) => name);
  const counted = (store: GraphStore) => {
    const reads = { count: 0 };
    const wrapped = new Proxy(store, {
      get(target, name) {
        if (name === 'read') reads.count++;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { reads, wrapped };
  };

  it.each(names)('%s begins to come before all of the graph was read', async (name) => {
    const { reads, wrapped } = counted(graph().store);
    const pieces = exportFormats
      .find((it) => it.name === name)!
      .write(wrapped)
      [Symbol.asyncIterator]();
    await pieces.next();
    const atFirst = reads.count;
    while (!(await pieces.next()).done);
    expect(atFirst).toBeLessThan(reads.count);
  });

  it.each(names)('%s of an empty graph is whole', async (name) => {
    const store = await openStore({ path: ':memory:' });
    await expect(exported.bytesOf(store, name)).resolves.toBeDefined();
    await store.close();
  });
});
