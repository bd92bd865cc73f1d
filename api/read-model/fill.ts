import { setTimeout as sleep } from 'node:timers/promises';
import type { EdgeType, GraphStore, Label, Row, Value } from '../../graph-schema/index.ts';
import { bytesOf } from '../cache/size.ts';
import { labelOf } from '../label-of.ts';
import { ReadModel } from './model.ts';

/** How many nodes come with one read, and how long a read may take. */
const atOnce = 500;
const timeoutMs = 30_000;

/** A node takes this at least, with its relations; so a graph of many is known to be too large before it is read. */
const leastOfNode = 1000;
/** What a node or relation takes beside its properties. */
const ofItem = 300;
/** What is made of a node for answers takes about as much again as its properties. */
const asOften = 2;

const countCypher = 'MATCH (n:Entity) RETURN count(n) AS count';
const idsCypher = 'MATCH (n:Entity) RETURN n.id AS id';
const nodesCypher = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n, labels(n) AS labels';
const edgesCypher = `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]->(m:Entity)
RETURN id AS from, type(r) AS type, properties(r) AS r, m.id AS to`;

/** Short texts stand in very many nodes and relations: ids of plans and sections, names of rules. */
const longestShared = 120;

/** Keeps one of all short texts that are equal. */
function sharing(): (row: Row) => Row {
  const known = new Map<string, string>();
  const shared = (value: Value): Value => {
    if (typeof value !== 'string' || value.length > longestShared) return value;
    const first = known.get(value);
    if (first === undefined) known.set(value, value);
    return first ?? value;
  };
  return (row) => {
    for (const name in row) row[name] = shared(row[name]!);
    return row;
  };
}

type Nodes = { label: Label; properties: Row }[];
type Edges = { type: EdgeType; from: string; to: string; properties: Row }[];

/**
 * Reads a whole graph, a little at a time, for never more than half of the time. Nothing where it would take more than so many bytes,
 * or nobody wants it any more.
 */
export async function fill(
  store: GraphStore,
  mostBytes: number,
  isWanted: () => boolean,
): Promise<ReadModel | undefined> {
  const read = (cypher: string, params = {}) => store.read(cypher, params, { timeoutMs });
  const [counted] = await read(countCypher);
  if (Number(counted?.count ?? 0) * leastOfNode > mostBytes) return undefined;
  const ids = (await read(idsCypher)).map(({ id }) => id!);
  const share = sharing();
  const [nodes, edges]: [Nodes, Edges] = [[], []];
  let bytes = 0;
  for (let begin = 0; begin < ids.length; begin += atOnce) {
    const begun = performance.now();
    const params = { ids: ids.slice(begin, begin + atOnce) };
    for (const { n, labels } of await read(nodesCypher, params)) {
      nodes.push({ label: labelOf(labels!), properties: share(n as Row) });
      bytes += ofItem + asOften * bytesOf(n!);
    }
    for (const { from, type, r, to } of await read(edgesCypher, params)) {
      const properties = share(r as Row);
      edges.push({ type: type as EdgeType, from: String(from), to: String(to), properties });
      bytes += ofItem + bytesOf(r!);
    }
    if (bytes > mostBytes || !isWanted()) return undefined;
    await sleep(performance.now() - begun, undefined, { ref: false });
  }
  return new ReadModel(nodes, edges, bytes);
}
