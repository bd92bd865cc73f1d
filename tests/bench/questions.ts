import { graphql } from 'graphql';
import { buildApiSchema } from '../../api/build-schema.ts';
import { VersionedCache } from '../../api/cache/versioned.ts';
import { contextOf } from '../../api/context.ts';
import { fillIndex } from '../../api/search/index/fill.ts';
import type { WordIndex } from '../../api/search/index/word-index.ts';
import { type GraphStore, openStore, type Row } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { growTo, readGraph } from './graph-copies.ts';
import { type Bench, type Measurement, median } from './measure.ts';

/** How many nodes the graph has, the corpus alone first; GANGMU_NODES=0,100000 names others. */
const sizes = (process.env.GANGMU_NODES ?? '0,100000,1000000').split(',').map(Number);

/** So often each question is asked; the first time does not count. */
const times = 6;

/** How long one may take, in milliseconds: the slowest is what is looked for. */
const patienceMs = 60_000;

/** The questions that a reader asks most, of what stands in this graph; of a larger one that holds it, their answers are the same. */
export async function questionsOf(store: GraphStore): Promise<Record<string, string>> {
  const one = async (cypher: string): Promise<Row | undefined> => (await store.read(cypher))[0];
  const goal = await one(
    `MATCH (t:Target)<-[:CONTAINS]-(s:Section) WHERE t.plan CONTAINS '国家科技创新规划' RETURN t.id AS id ORDER BY id LIMIT 1`,
  );
  const quantity = await one(
    `MATCH (i:Indicator)<-[:MEASURES]-(t:Target) WITH i.id AS id, count(t) AS count, collect(DISTINCT t.plan) AS plans
     RETURN id, plans ORDER BY count DESC, id LIMIT 1`,
  );
  const [id, indicator] = [JSON.stringify(goal?.id), JSON.stringify(quantity?.id)];
  return {
    node: `{ node(id: ${id}) { id } }`,
    search: '{ search(text: "科技创新平台", first: 20) { edges { node { id } } } }',
    'search of one word': '{ search(text: "人才", first: 20) { edges { node { id } } } }',
    'search of three words': '{ search(text: "企业 技术 创新", first: 20) { edges { node { id } } } }',
    neighborhood: `{ neighborhood(id: ${id}) { nodes { entity { id } } } }`,
    cascade: `{ cascade(from: ${id}, direction: DOWN) { totalNodes } }`,
    series: `{ node(id: ${indicator}) { ... on Indicator { series(plans: ${JSON.stringify(quantity?.plans)}) { points { year value plan { id } } } } } }`,
  };
}

/**
 * What each question takes of the processor, in milliseconds, the server's part of another process aside: the median of several.
 * @param words the index of words, as a server holds it; without it searches ask the engine
 */
export async function questionTimes(
  store: GraphStore,
  questions: Readonly<Record<string, string>>,
  words?: WordIndex,
): Promise<Record<string, number>> {
  const schema = await buildApiSchema();
  const version = await store.version();
  const ask = async (source: string) => {
    const known = { version, reads: new VersionedCache<readonly object[]>(0), words: () => words };
    const { errors } = await graphql({ schema, source, contextValue: contextOf(store, patienceMs, known) });
    if (errors?.length) throw errors[0]!.originalError ?? errors[0]!;
  };
  const taken: Record<string, number> = {};
  for (const [name, query] of Object.entries(questions)) {
    const each: number[] = [];
    for (let i = 0; i < times; i++) {
      const before = process.cpuUsage();
      await ask(query);
      const { user, system } = process.cpuUsage(before);
      if (i) each.push((user + system) / 1000);
    }
    taken[name] = median(each);
  }
  return taken;
}

/** The times with their ratio to those of the first size. */
export const besideFirst = (
  taken: Readonly<Record<string, number>>,
  first: Readonly<Record<string, number>>,
): Measurement =>
  Object.fromEntries(
    Object.entries(taken).map(([name, ms]) => [
      `${name} ms (ratio)`,
      `${ms.toFixed(1)} (${(ms / first[name]!).toFixed(1)})`,
    ]),
  );

export const questions: Bench = {
  title: 'The questions that readers ask most, on a graph that grows',
  note: `Milliseconds of the processor, embedded store, median of ${times - 1}, the reading of the query included. The corpus is multiplied by copies under other ids, which hold the same words and share agencies, regions, indicators and fields. Searches are answered by the index of words, filled before; nothing else is held in memory. Each ratio is to the corpus alone; the goal is 2 at a million nodes.`,
  async *run() {
    const store = await openStore({ path: ':memory:' });
    await load(store);
    const [graph, asked] = [await readGraph(store), await questionsOf(store)];
    let first: Record<string, number> | undefined;
    let from = 0;
    for (const size of sizes) {
      from = await growTo(store, graph, size, { from, words: true });
      const before = process.cpuUsage();
      // it lets a process end that waits for nothing else
      const alive = setInterval(() => undefined, 1000);
      const words = await fillIndex(store, undefined, Number.POSITIVE_INFINITY, () => true);
      clearInterval(alive);
      const filling = process.cpuUsage(before);
      const taken = await questionTimes(store, asked, words);
      first ??= taken;
      const [row] = await store.read('MATCH (n:Entity) RETURN count(n) AS count');
      yield {
        nodes: Number(row?.count),
        ...besideFirst(taken, first),
        'index MB': Math.round((words?.bytes ?? 0) / 1e6),
        'its filling s': Math.round((filling.user + filling.system) / 1e6),
      };
    }
    await store.close();
  },
};
