import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect } from 'vitest';
import {
  type ExportOptions,
  exportFormats,
  exportJsonl,
  type GraphStore,
  openStore,
} from '../../graph-schema/index.ts';
import { fillGraph } from '../api/graph.ts';

/** What a format must carry through: signs of its own, of a formula, of no XML, of two code units. */
export const awkward = '=SUM(A1)&"<x>",\n,\u0001𠮷 ]]>';

interface ExportedGraph {
  store: GraphStore;
  nodes: number;
  edges: number;
}

/** The small graph with awkward words in it; there from `beforeAll` on. */
export function exportedGraph(): () => ExportedGraph {
  let graph: ExportedGraph | undefined;
  beforeAll(async () => {
    const store = await openStore({ path: ':memory:' });
    await fillGraph(store);
    const set = (id: string, property: string, value: string) =>
      store.write((tx) => tx.run(`MATCH (n:Task {id: $id}) SET n.${property} = $value`, { id, value }));
    await set('task:year:1.', 'title', awkward);
    await set('task:year:1.', 'why', "'=A1");
    await set('task:provincial:1.', 'text', '一\n二');
    // 要达到2.5%的 says what, and not whether it is a bound
    await store.write((tx) => tx.run(`MATCH (n:Target {id: 'target:national'}) REMOVE n.operator`));
    const count = async (what: string) =>
      Number((await store.read(`MATCH ${what} RETURN count(*) AS count`))[0]!.count);
    graph = { store, nodes: await count('(:Entity)'), edges: await count('(:Entity)-[]->()') };
  });
  afterAll(() => graph?.store.close());
  return () => graph!;
}

export async function bytesOf(
  store: GraphStore,
  name: string,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const format = exportFormats.find((it) => it.name === name)!;
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write(store, options)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

export const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

export const textOf = async (store: GraphStore, name: string, options: ExportOptions = {}): Promise<string> =>
  text(await bytesOf(store, name, options));

export const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

export async function linesOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportJsonl(store)) lines.push(line);
  return lines;
}

/** The document of a well-formed text. */
export function xmlDocument(xml: string): Document {
  const faults: string[] = [];
  const note = (message: string) => faults.push(message);
  const document = new DOMParser({
    errorHandler: { warning: note, error: note, fatalError: note },
  }).parseFromString(xml, 'text/xml');
  expect(faults).toEqual([]);
  return document;
}
