import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../../cli/neo4j/server.ts';
import { type GraphStore, type Neo4jOptions, openStore, StoreError } from '../../graph-schema/index.ts';
import { gangmu, type Outcome } from '../e2e/command.ts';
import { exported } from './exported.ts';
import { type States, withStates } from './kills.ts';
import { count, empty, randomFrom, type Tally } from './random.ts';
import { Way, type Weather } from './way.ts';

/** Nothing takes longer than this to end, well or with an error, in milliseconds. */
const longest = 240_000;

const weathers: readonly Weather[] = ['slow', 'dropping', 'half-closed', 'away'];

const envOf = ({ uri, user, password }: Neo4jOptions) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

/**
 * Loads into a Neo4j over a way that turns bad in the midst of it, and reads beside that. A load ends well or with one line that says
 * what to do, a read with its rows or a StoreError; whatever stands is whole plans; and the next load makes the graph of a clean one.
 */
export async function badWays(neo4j: Neo4jOptions, times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  await withStates(async (states) => {
    for (let i = 0; i < times; i++) {
      const weather = weathers[i % weathers.length]!;
      const delay = Math.round(random() * 2 * states.takes);
      const way = await Way.to(Number(new URL(neo4j.uri).port));
      try {
        const fault = await disturbed(states, neo4j, `bolt://127.0.0.1:${way.port}`, async () => {
          await sleep(delay);
          await way.change(weather);
          await sleep(1500);
          await way.change('fair');
        });
        count(tally, fault && `way ${i} of seed ${seed}, ${weather} after ${delay} ms: ${fault}`);
      } finally {
        way.close();
      }
    }
  });
  return tally;
}

/** Kills the server itself in the midst of loads, and starts it again on the same data and port. */
export async function serverKills(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  const data = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  let server = await startServer({ data });
  try {
    await withStates(async (states) => {
      for (let i = 0; i < times; i++) {
        const delay = Math.round(random() * 2 * states.takes);
        const fault = await disturbed(states, server, server.uri, async () => {
          await sleep(delay);
          await server.kill();
          server = await startServer({ data, boltPort: Number(new URL(server.uri).port) });
        });
        count(tally, fault && `server ${i} of seed ${seed}, killed after ${delay} ms: ${fault}`);
      }
    });
    return tally;
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** Loads that begin at once on one server: each has its turn, and together they make the graph of one load of all. */
export async function atOnceOnNeo4j(neo4j: Neo4jOptions, loads: number): Promise<Tally> {
  const tally = empty();
  await withStates(async ({ docs, after }) => {
    await emptied(neo4j);
    const paths = (await readdir(docs)).map((name) => join(docs, name));
    const parts = Array.from({ length: loads }, (_, i) => paths.filter((_, at) => at % loads === i));
    const outcomes = await Promise.all(parts.map((part) => gangmu(['load', ...part], { env: envOf(neo4j) })));
    const isWhole = (await exported({ neo4j })) === after;
    for (const { code, stderr } of outcomes)
      count(tally, code !== 0 ? stderr : isWhole ? undefined : 'the graph is not that of one load of all');
  });
  return tally;
}

/** @param uri the way that is disturbed */
async function disturbed(
  { docs, after }: States,
  neo4j: Neo4jOptions,
  uri: string,
  disturb: () => Promise<void>,
): Promise<string | undefined> {
  await emptied(neo4j);
  await gangmu(['load', join(docs, '0.txt'), join(docs, '1.txt')], { env: envOf(neo4j) });
  const store = await openStore({ neo4j: { ...neo4j, uri } });
  const stop = new AbortController();
  const reading = reads(store, stop.signal);
  const begun = performance.now();
  const [outcome] = await Promise.all([gangmu(['load', docs], { env: envOf({ ...neo4j, uri }) }), disturb()]);
  stop.abort();
  const misread = await reading;
  await store.close();
  if (performance.now() - begun > longest) return `took ${Math.round(performance.now() - begun)} ms`;
  if (!isTold(outcome)) return `exit ${outcome.code}: ${outcome.stderr}`;
  if (misread) return misread;
  const half = halfPlan(await exported({ neo4j }), after);
  if (half) return half;
  const again = await gangmu(['load', docs], { env: envOf(neo4j) });
  if (again.code !== 0) return again.stderr;
  return (await exported({ neo4j })) === after ? undefined : 'the next load makes another graph';
}

const isTold = ({ code, stderr }: Outcome) =>
  code === 0 || (code === 1 && /(?:^|\n)gangmu: [^\n]+\n$/u.test(stderr));

/** Reads until it is stopped; every answer is whole, or a StoreError. */
async function reads(store: GraphStore, signal: AbortSignal): Promise<string | undefined> {
  while (!signal.aborted) {
    try {
      const rows = await store.read(
        'MATCH (p:Plan {inCorpus: true}) OPTIONAL MATCH (t:Task {plan: p.id}) RETURN p.id AS id, count(t) AS tasks',
        {},
        { timeoutMs: 10_000 },
      );
      const half = rows.find(({ tasks }) => tasks !== 20);
      if (half) return `a read saw ${half.tasks} of the 20 tasks of ${half.id}`;
    } catch (error) {
      if (!(error instanceof StoreError)) return `a read threw ${error}`;
    }
    await sleep(50);
  }
  return undefined;
}

/** Every plan that stands has all its own nodes. */
function halfPlan(found: string, after: string): string | undefined {
  const there = new Set(found.split('\n'));
  const standing = [...found.matchAll(/"type":"node","id":"text:([^"]+)"/gu)].map(([, key]) => key!);
  const own = (line: string) =>
    standing.some(
      (key) => /^\{"type":"node","id":"(?:section|task|target|text):/u.test(line) && line.includes(`:${key}`),
    );
  const lost = after.split('\n').find((line) => own(line) && !there.has(line));
  return lost && `half a plan stands: ${lost.slice(0, 200)}`;
}

async function emptied(neo4j: Neo4jOptions): Promise<void> {
  const store = await openStore({ neo4j });
  await store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  await store.close();
}
