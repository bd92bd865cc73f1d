import { performance } from 'node:perf_hooks';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { buildApiSchema } from '../../api/build-schema.ts';
import { contextOf } from '../../api/context.ts';
import { serve } from '../../api/index.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { growTo, readGraph } from './graph-copies.ts';
import type { Bench, Measurement } from './measure.ts';
import { withNeo4j } from './withNeo4j.ts';

/** How many nodes the graph has; the corpus alone first. */
const sizes = { embedded: [0, 100_000, 1_000_000], neo4j: [0, 100_000] };

const query = `query ($from: ID!) { cascade(from: $from, direction: DOWN) { totalNodes
  nodes { entity { id name label } side distance }
  edges { type force from { id } to { id } evidence { quote why confidence } } } }`;

interface Answer {
  cascade: { totalNodes: number };
}

/** What a national plan of the corpus contains: its targets, special projects, tasks and sections. */
async function goalsOf(store: GraphStore): Promise<string[]> {
  const rows = await store.read(
    `MATCH (p:Plan {level: 'national', inCorpus: true})-[:CONTAINS*1..12]->(n)
     WITH DISTINCT n.id AS id RETURN id ORDER BY id`,
  );
  return rows.map(({ id }) => id as string);
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const ms = (value: number) => Number(value.toFixed(2));

/** Times every question once, one after the other, when all have been asked before: of a server that has been running. */
async function timed(goals: readonly string[], ask: (from: string) => Promise<Answer>) {
  for (const from of goals) await ask(from);
  const times: number[] = [];
  const cpuTimes: number[] = [];
  const sizes: number[] = [];
  for (const from of goals) {
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const { cascade } = await ask(from);
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - begun);
    cpuTimes.push((user + system) / 1000);
    sizes.push(cascade.totalNodes);
  }
  return { times, cpuTimes, sizes };
}

/** As the server does, which reads and checks a query once and remembers it. */
function inProcess(store: GraphStore, schema: GraphQLSchema) {
  const document = parse(query);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  return async (from: string): Promise<Answer> => {
    const contextValue = contextOf(store, 60_000);
    const { data, errors } = await execute({ schema, document, variableValues: { from }, contextValue });
    if (errors) throw errors[0];
    return data as unknown as Answer;
  };
}

function overHttp(url: string) {
  return async (from: string): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { from } }),
    });
    return ((await response.json()) as { data: Answer }).data;
  };
}

async function measure(
  engine: string,
  store: GraphStore,
  goals: string[],
  schema: GraphQLSchema,
): Promise<Measurement> {
  const { times, cpuTimes, sizes } = await timed(goals, inProcess(store, schema));
  const server = await serve(store, { port: 0 });
  const http = await timed(goals, overHttp(server.url));
  await server.close();
  const [row] = await store.read('MATCH (n:Entity) RETURN count(n) AS count');
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    engine,
    nodes: Number(row?.count ?? 0),
    goals: goals.length,
    'nodes of an answer, p99': quantile(sizes, 0.99),
    'p50 ms': ms(quantile(times, 0.5)),
    'p99 ms': ms(quantile(times, 0.99)),
    // of this process, so without the work of a server; unlike the others it says the same on a busy machine
    'p99 CPU ms': ms(quantile(cpuTimes, 0.99)),
    'ms per 100 nodes answered': ms((total(times) / total(sizes)) * 100),
    'HTTP p50 ms': ms(quantile(http.times, 0.5)),
    'HTTP p99 ms': ms(quantile(http.times, 0.99)),
  };
}

/** Measures the corpus alone and then multiplied, always from the same goals. */
async function* grown(
  engine: 'embedded' | 'neo4j',
  store: GraphStore,
  schema: GraphQLSchema,
): AsyncGenerator<Measurement> {
  await load(store);
  const [goals, graph] = [await goalsOf(store), await readGraph(store)];
  let first: number | undefined;
  let copies = 0;
  for (const size of sizes[engine]) {
    copies = await growTo(store, graph, size, { from: copies });
    const measured = await measure(engine, store, goals, schema);
    const median = Number(measured['p50 ms']);
    first ??= median;
    yield { ...measured, 'p50 / p50 of the corpus': (median / first).toFixed(2) };
  }
}

export const cascade: Bench = {
  title: 'The cascade below every national goal',
  note: 'From each target, special project, task and section of the national plans of the corpus, down, as GraphQL answers it in this process and over HTTP, when each was asked once before. p99 must stay below 20 ms on the embedded store and 50 ms on Neo4j over the corpus. Then the graph is multiplied by copies under other ids, which share agencies, regions, indicators and fields; the goals and their answers stay the same, so where time follows the answer and not the graph, the last column stays near 1. Neo4j is measured where it is installed (npm run neo4j -- --install).',
  async *run() {
    const schema = await buildApiSchema();
    const embedded = await openStore({ path: ':memory:' });
    yield* grown('embedded', embedded, schema);
    await embedded.close();
    yield* withNeo4j((store) => grown('neo4j', store, schema));
  },
};
