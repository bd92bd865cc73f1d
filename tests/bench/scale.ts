import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { ask } from '../../api/ask.ts';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
import {
  copyGraph,
  countsOf,
  type GraphStore,
  type Neo4jOptions,
  openStore,
  openToRead,
  type Row,
} from '../../graph-schema/index.ts';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import { type Bench, type Measurement, median } from './measure.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));
const usage = fileURLToPath(new URL('./usage.js', import.meta.url));

/** How many times the documents of the corpus; GANGMU_SCALE=1,10,100 names others. */
const sizes = (process.env.GANGMU_SCALE ?? '1,10').split(',').map(Number);
const seed = Number(process.env.GANGMU_SEED ?? 1);

interface Run {
  seconds: number;
  /** of the processor, of this process alone */
  processor: number;
  megabytes: number;
}

/** Runs a command in a process of its own, as a person does, and measures it. */
async function run(args: readonly string[], env: Record<string, string>, folder: string): Promise<Run> {
  const report = join(folder, 'usage.json');
  const begun = performance.now();
  await promisify(execFile)(process.execPath, ['--import', usage, bin, ...args], {
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, GANGMU_USAGE: report },
  });
  const seconds = (performance.now() - begun) / 1000;
  return {
    seconds,
    ...(JSON.parse(await readFile(report, 'utf8')) as { processor: number; megabytes: number }),
  };
}

/** Times of a few questions, each the median of several: those that a reader asks most. */
async function questions(store: GraphStore): Promise<Record<string, number>> {
  const [row] = await store.read(
    `MATCH (t:Target)<-[:CONTAINS]-(s:Section) WHERE t.plan CONTAINS '国家科技创新规划' RETURN t.id AS id ORDER BY id LIMIT 1`,
  );
  const id = String(row?.id);
  const asked: Record<string, string> = {
    node: '{ node(id: $id) { id } }',
    search: '{ search(text: "科技创新平台", first: 20) { edges { node { id } } } }',
    neighborhood: '{ neighborhood(id: $id) { nodes { entity { id } } } }',
    cascade: '{ cascade(from: $id, direction: DOWN) { totalNodes } }',
  };
  const times: Record<string, number> = {};
  for (const [name, query] of Object.entries(asked)) {
    const source = query.replaceAll('$id', JSON.stringify(id));
    const each: number[] = [];
    for (let i = 0; i < 6; i++) {
      const begun = performance.now();
      await ask(store, source);
      if (i) each.push(performance.now() - begun);
    }
    times[name] = median(each);
  }
  return times;
}

/** How a figure grows: the exponent of the power of the text that fits two sizes. */
const exponent = (value: number, before: number, size: number, sizeBefore: number): string =>
  (Math.log(value / before) / Math.log(size / sizeBefore)).toFixed(2);

async function* measured(engine: string, folder: string, server?: Neo4jOptions): AsyncGenerator<Measurement> {
  const [documents, places] = [await originals(), provinces()];
  let last: { text: number; run: Run; asked: Record<string, number> } | undefined;
  let first: Record<string, number> | undefined;
  for (const times of sizes) {
    const docs = join(folder, `docs-${engine}-${times}`);
    const bytes = await writeDocuments(docs, { documents, places, count: documents.length * times, seed });
    const path = join(folder, `graph-${times}`);
    const env: Record<string, string> = server
      ? { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password }
      : {};
    if (server) await emptied(server);
    const own = server ? [] : ['--store', path];
    const loaded = await run(['load', ...own, docs], env, folder);
    const again = await run(['load', ...own, docs], env, folder);
    const store = await openToRead(server ? { neo4j: server } : { path });
    const asked = await questions(store);
    const { nodes, edges } = await countsOf(store);
    await store.close();
    first ??= asked;
    yield {
      engine,
      documents: documents.length * times,
      'text MB': (bytes / 1e6).toFixed(2),
      nodes,
      edges,
      s: loaded.seconds.toFixed(1),
      'processor s': loaded.processor.toFixed(1),
      exponent: last ? exponent(loaded.processor, last.run.processor, bytes, last.text) : '',
      'peak MB': Math.round(loaded.megabytes),
      'again / first': (again.processor / loaded.processor).toFixed(2),
      ...Object.fromEntries(
        Object.entries(asked).map(([name, ms]) => [
          `${name} ms (ratio)`,
          `${ms.toFixed(1)} (${(ms / first![name]!).toFixed(1)})`,
        ]),
      ),
    };
    last = { text: bytes, run: loaded, asked };
  }
}

async function emptied(server: Neo4jOptions): Promise<void> {
  const store = await openStore({ neo4j: server });
  const some = () =>
    store.write((tx) => tx.run('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone'));
  while (Number((await some())[0]?.gone) > 0);
  await store.close();
}

/** The write part alone beside the bare driver: the same rows by UNWIND and CREATE, in batches of the same size. */
async function* beside(folder: string, server: Neo4jOptions): AsyncGenerator<Measurement> {
  for (const times of sizes) {
    const from = await openToRead({ path: join(folder, `graph-${times}`) });
    await emptied(server);
    const to = await openStore({ neo4j: server });
    await to.prepare();
    const begun = performance.now();
    await copyGraph(from, to);
    const own = performance.now() - begun;
    await to.close();
    await emptied(server);
    const bare = await bareUnwind(from, server);
    await from.close();
    yield {
      documents: times,
      'port s': (own / 1000).toFixed(1),
      'bare UNWIND s': (bare / 1000).toFixed(1),
      ratio: (own / bare).toFixed(2),
    };
  }
}

function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    groups.set(key(row), group);
    group.push(row);
  }
  return groups;
}

async function bareUnwind(from: GraphStore, { uri, user, password }: Neo4jOptions): Promise<number> {
  const nodes = await from.read('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties');
  const edges = await from.read(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  const begun = performance.now();
  const write = async (rows: readonly object[], cypher: string) => {
    for (let at = 0; at < rows.length; at += 1000)
      await session.executeWrite((tx) => tx.run(cypher, { rows: rows.slice(at, at + 1000) }));
  };
  for (const [labels, rows] of grouped(nodes, ({ labels }) => (labels as string[]).join(':')))
    await write(rows, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`);
  for (const [type, rows] of grouped(edges, ({ type }) => String(type)))
    await write(
      rows,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    );
  const took = performance.now() - begun;
  await session.close();
  await driver.close();
  return took;
}

export const scale: Bench = {
  title: 'The corpus as other provinces, cities and years',
  note: 'Documents of other governments and years, made of the corpus by a seed (tests/scale), loaded into an empty store by a process of its own. The exponent is that of processor time over the text of the size before; a ratio of a question is to its time at the first size.',
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-scale-'));
    try {
      yield* measured('embedded', folder);
      if (!isInstalled() || process.env.GANGMU_SCALE_NEO4J === '0') return;
      const server = await startServer({ data: join(folder, 'neo4j') });
      try {
        yield* measured('Neo4j', folder, server);
        yield* beside(folder, server);
      } finally {
        await server.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
