import { buildApiSchema } from '../../api/build-schema.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { type Client, startOn } from '../api/client.ts';
import { QueryMaker } from '../api/fuzz/queries.ts';
import type { Bench, Measurement } from './measure.ts';
import { withNeo4j } from './withNeo4j.ts';

const seeds = Number(process.env.SEEDS ?? 3);
const queriesOfSeed = 400;
const shown = 8;

/** What one query took: by the clock and of this process's processor, and memory beyond what was taken before. */
interface Taken {
  query: string;
  asked: number;
  clock: number;
  ms: number;
  megabytes: number;
}

async function taken(api: Client, query: string): Promise<Taken | undefined> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const begun = performance.now();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const answer = (await api.ask(query)) as { errors?: object[]; extensions?: { cost?: { asked: number } } };
  clearInterval(watch);
  const clock = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  most = Math.max(most, process.memoryUsage().rss);
  if (answer.errors) return undefined;
  return {
    query,
    asked: answer.extensions?.cost?.asked ?? 0,
    clock,
    ms: (user + system) / 1000,
    megabytes: (most - before) / 2 ** 20,
  };
}

/** What is kept between questions: nothing, so that the store is asked for each; or the graph and its words, as a server has them that has run for a moment. */
const kept = {
  nothing: { answerCacheBytes: 0, readCacheBytes: 0, modelBytes: 0, wordBytes: 0 },
  'the graph': { answerCacheBytes: 0, readCacheBytes: 0 },
};

async function* worst(
  engine: string,
  store: GraphStore,
  keeping: keyof typeof kept,
): AsyncGenerator<Measurement> {
  const api = await startOn(store, { verifier: verify, limits: kept[keeping] });
  const rows = await store.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY n.id');
  const samples = {
    ids: [
      'plan:国家创新驱动发展战略纲要',
      'plan:十三五国家科技创新规划',
      'region:辽宁省',
      'agency:科学技术部',
      ...rows.filter((_, i) => i % 97 === 0).map(({ id }) => String(id)),
    ],
    texts: ['科技创新 人才 企业 平台', '省科技厅 牵头 科技创新', 'keji chuangxin', '创', ''],
  };
  const schema = await buildApiSchema();
  const all: Taken[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const maker = new QueryMaker(schema, samples, seed);
    for (let i = 0; i < queriesOfSeed; i++) {
      const one = await taken(api, maker.query());
      if (one) all.push(one);
    }
  }
  // what was met first was compiled meanwhile: the worst are asked again
  for (const { query } of all.sort((a, b) => b.clock - a.clock).slice(0, shown)) {
    const { asked, clock, ms, megabytes } = (await taken(api, query))!;
    yield {
      engine,
      kept: keeping,
      ms: Math.round(clock),
      'ms of processor': Math.round(ms),
      'MB more': Math.round(megabytes),
      cost: asked,
      'µs for each': ((ms * 1000) / asked).toFixed(1),
      query: query.replace(/\s+/g, ' ').slice(0, 160).replaceAll('|', '¦'),
    };
  }
  await api.stop();
  yield {
    engine,
    kept: keeping,
    ms: '',
    'ms of processor': '',
    'MB more': '',
    cost: '',
    'µs for each': '',
    query: `${all.length} were accepted`,
  };
}

export const cost: Bench = {
  title: 'The worst query that is accepted',
  note: `${seeds} × ${queriesOfSeed} queries made by chance from the schema (SEEDS=n for more), over the corpus, on each engine with nothing kept and with the graph in memory; no answer is kept. The limit is 1 s, and 100 MB; what is counted as cost is to be near what it takes.`,
  async *run() {
    const embedded = await openStore({ path: ':memory:' });
    await load(embedded);
    yield* worst('embedded', embedded, 'nothing');
    yield* worst('embedded', embedded, 'the graph');
    await embedded.close();
    yield* withNeo4j(async function* (store) {
      await load(store);
      yield* worst('Neo4j', store, 'nothing');
      yield* worst('Neo4j', store, 'the graph');
    });
  },
};
