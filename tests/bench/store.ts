import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  type EdgeFact,
  exportJsonl,
  type GraphStore,
  gramsOf,
  mergeEdges,
  mergeNodes,
  type NodeFact,
  openStore,
} from '../../graph-schema/index.ts';
import { agency, edge, plan, region, stated, task } from '../store/facts.ts';
import type { Bench, Measurement } from './measure.ts';
import { withNeo4j } from './withNeo4j.ts';

/** How many tasks; there are a hundred to a plan, and all are led by the same few agencies in the same few regions. */
const sizes = [10_000, 100_000];
const agencies = 20;
const regions = 14;
/** facts in a transaction, as a plan has */
const inTransaction = 5_000;

const sentence =
  '（一）加强科技创新平台建设。支持企业牵头组建创新联合体，攻克关键核心技术。（牵头单位：省科技厅）';

function* nodeFacts(tasks: number): Generator<NodeFact> {
  for (let i = 0; i < agencies; i++) yield agency(`agency:${i}`, `第${i}厅`, [`${i}厅`]);
  for (let i = 0; i < regions; i++) yield region(`region:${i}`, `第${i}市`);
  for (let i = 0; i < tasks / 100; i++) yield plan(`plan:${i}`, `辽宁省科技创新规划第${i}号`);
  for (let i = 0; i < tasks; i++) yield task(`task:${i}`, `加强科技创新平台建设${i}`, sentence);
}

function* edgeFacts(tasks: number): Generator<EdgeFact> {
  for (let i = 0; i < tasks; i++) {
    const home = `plan:${Math.floor(i / 100)}`;
    const evidence = stated(home, sentence);
    yield edge('CONTAINS', ['Plan', home], ['Task', `task:${i}`], evidence);
    yield edge('LEADS', ['Agency', `agency:${i % agencies}`], ['Task', `task:${i}`], evidence);
    yield edge('APPLIES_TO', ['Task', `task:${i}`], ['Region', `region:${i % regions}`], evidence);
  }
}

/** Writes facts, some to a transaction, and gives how many a second. */
async function rate<T>(facts: Iterable<T>, write: (batch: T[]) => Promise<void>): Promise<number> {
  let count = 0;
  let busy = 0;
  let batch: T[] = [];
  const flush = async () => {
    const begun = performance.now();
    await write(batch);
    busy += performance.now() - begun;
    count += batch.length;
    batch = [];
  };
  for (const fact of facts) {
    batch.push(fact);
    if (batch.length === inTransaction) await flush();
  }
  if (batch.length) await flush();
  return Math.round((count / busy) * 1000);
}

async function measure(engine: string, store: GraphStore, tasks: number): Promise<Measurement> {
  await store.prepare();
  const writeNodes = (batch: NodeFact[]) => store.write((tx) => mergeNodes(tx, batch));
  const writeEdges = (batch: EdgeFact[]) => store.write((tx) => mergeEdges(tx, batch));
  const nodes = await rate(nodeFacts(tasks), writeNodes);
  const edges = await rate(edgeFacts(tasks), writeEdges);
  const nodesAgain = await rate(nodeFacts(tasks), writeNodes);
  const edgesAgain = await rate(edgeFacts(tasks), writeEdges);

  const searching = performance.now();
  await store.candidates(gramsOf('科技创新平台'), ['Task', 'Plan'], 100);
  const search = performance.now() - searching;

  const exporting = performance.now();
  let lines = 0;
  for await (const _ of exportJsonl(store)) lines++;
  const exported = Math.round((lines / (performance.now() - exporting)) * 1000);
  return {
    engine,
    tasks,
    'nodes/s': nodes,
    'edges/s': edges,
    'nodes again/s': nodesAgain,
    'edges again/s': edgesAgain,
    'search ms': Math.round(search),
    'export lines/s': exported,
  };
}

async function* embedded(folder: string): AsyncGenerator<Measurement> {
  for (const tasks of sizes) {
    const store = await openStore({ path: join(folder, `graph-${tasks}`) });
    yield await measure('embedded', store, tasks);
    await store.close();
  }
}

async function* neo4j(): AsyncGenerator<Measurement> {
  for (const tasks of sizes)
    yield* withNeo4j(async function* (store) {
      yield await measure('Neo4j', store, tasks);
    });
}

export const store: Bench = {
  title: 'Writing facts to the store',
  note: `Facts in transactions of ${inTransaction}, written first and then again without change; every task is led by one of ${agencies} agencies and lies in one of ${regions} regions, so that those have very many edges. Where writing is linear, a column falls little from one size to the next. Neo4j is measured where it is installed (npm run neo4j -- --install).`,
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-bench-'));
    try {
      yield* embedded(folder);
      yield* neo4j();
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
