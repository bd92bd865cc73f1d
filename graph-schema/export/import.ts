import { checkFacts } from '../model/check.ts';
import type { Label } from '../model/nodes.ts';
import type { EdgeFact, NodeFact } from '../model/types.ts';
import type { GraphStore } from '../store/port.ts';
import { mergeEdges, mergeNodes } from '../store/writer.ts';

/** So many nodes or edges are written at a time. */
const batchSize = 1000;

/** What an import wrote. */
export interface Imported {
  readonly nodes: number;
  readonly edges: number;
}

type Line =
  | { readonly at: number; readonly fact: NodeFact }
  | { readonly at: number; readonly edge: RawEdge };

interface RawEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

const wrong = (at: number, what: string) =>
  new RangeError(`line ${at}: ${what}; gangmu import reads what gangmu export --format jsonl writes`);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (end: unknown) => (isObject(end) && typeof end.id === 'string' ? end.id : undefined);

function read(line: string, at: number): Line {
  let object: unknown;
  try {
    object = JSON.parse(line);
  } catch {
    throw wrong(at, 'is no JSON');
  }
  if (!isObject(object) || !isObject(object.properties)) throw wrong(at, 'is no node and no relationship');
  const { type, labels, properties, label, start, end } = object;
  if (type === 'node' && Array.isArray(labels)) {
    const own = labels.find((one) => one !== 'Entity') as Label;
    return { at, fact: { label: own, properties } as unknown as NodeFact };
  }
  const [from, to] = [idOf(start), idOf(end)];
  if (type === 'relationship' && typeof label === 'string' && from !== undefined && to !== undefined)
    return { at, edge: { type: label, from, to, properties } };
  throw wrong(at, 'is no node and no relationship');
}

/** Lines at line feeds alone: JSON may hold other signs that end lines. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

/**
 * Reads our own form (`jsonl`) into a store that is prepared: what has the same id, or the same type and ends, is replaced. Each batch is
 * checked against the model before it is written. Throws a RangeError that names the line that is none of this form.
 */
export async function importJsonl(store: GraphStore, chunks: AsyncIterable<string>): Promise<Imported> {
  const labels = new Map<string, Label>();
  const nodes: NodeFact[] = [];
  const edges: EdgeFact[] = [];
  const written = { nodes: 0, edges: 0 };
  const flush = async () => {
    if (nodes.length === 0 && edges.length === 0) return;
    checkFacts({ nodes, edges });
    await store.write(async (tx) => {
      await mergeNodes(tx, nodes);
      await mergeEdges(tx, edges);
    });
    written.nodes += nodes.splice(0).length;
    written.edges += edges.splice(0).length;
  };
  let at = 0;
  for await (const text of linesOf(chunks)) {
    at++;
    if (text.trim() === '') continue;
    const line = read(text, at);
    if ('fact' in line) {
      labels.set(line.fact.properties.id, line.fact.label);
      nodes.push(line.fact);
    } else edges.push(edgeFact(line.edge, labels, at));
    if (nodes.length + edges.length >= batchSize) await flush();
  }
  await flush();
  return written;
}

function edgeFact({ type, from, to, properties }: RawEdge, labels: Map<string, Label>, at: number): EdgeFact {
  const end = (id: string) => {
    const label = labels.get(id);
    if (!label) throw wrong(at, `there is no node ${id} before it`);
    return { label, id };
  };
  return { type, from: end(from), to: end(to), properties } as unknown as EdgeFact;
}
