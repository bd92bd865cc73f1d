import { uniqueIds } from '../model/schema.ts';
import type { GraphStore, Value } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { type ExportedEdge, type ExportedNode, edgesByEnds, nodesById } from './graph.ts';
import type { Selection } from './select.ts';

/** So many rows in one statement. */
const rowsAtOnce = 200;

/** A value as Cypher writes it: strings as in JSON, the keys of a map without quotes. */
function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(([name, it]) => `${name}: ${literal(it)}`);
  return `{${pairs.join(', ')}}`;
}

/** Gathers what is alike and follows each other. */
async function* runs<T>(items: AsyncIterable<T>, kind: (item: T) => string): AsyncGenerator<T[]> {
  let run: T[] = [];
  for await (const item of items) {
    if (run.length > 0 && (run.length >= rowsAtOnce || kind(run[0]!) !== kind(item))) {
      yield run;
      run = [];
    }
    run.push(item);
  }
  if (run.length > 0) yield run;
}

const labelsOf = ({ labels }: ExportedNode) => labels.join(':');

/** The graph as a script of Cypher: constraints, nodes, relations. Each statement ends with a semicolon and a line feed. */
async function* write(store: GraphStore, selection?: Selection): AsyncGenerator<string> {
  for (const { name, label } of uniqueIds)
    yield `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  for await (const run of runs(nodesById(store, selection), labelsOf))
    yield `UNWIND ${literal(run.map(({ id, properties }) => ({ id, properties })))} AS row
MERGE (n:${labelsOf(run[0]!)} {id: row.id}) SET n = row.properties;\n`;
  for await (const run of runs(edgesByEnds(store, selection), ({ type }: ExportedEdge) => type))
    yield `UNWIND ${literal(run.map(({ from, to, properties }) => ({ from, to, properties })))} AS row
MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:${run[0]!.type}]->(b) SET r = row.properties;\n`;
}

export const cypher: ExportFormat = {
  name: 'cypher',
  description: 'a Cypher script, for cypher-shell and Neo4j Browser',
  ...kindOfFile('text/plain; charset=utf-8', 'cypher'),
  write: (store, { selection } = {}) => write(store, selection),
};
