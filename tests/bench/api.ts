import { Agent, request } from 'node:http';
import { serve } from '../../api/index.ts';
import { type GraphStore, openStore, type Params } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import type { Bench, Measurement } from './measure.ts';
import { withNeo4j } from './withNeo4j.ts';

/** How many ask at once, and for how long each measurement goes on. */
const connections = 10;
const seconds = 5;

/** A question as programs ask it; the same in Cypher, as somebody would ask the store who has no API. */
interface Question {
  readonly name: string;
  readonly query: string;
  /** what it is asked about, in turn: with each other one it is asked for the first time */
  readonly about: (store: GraphStore) => Promise<Params[]>;
  readonly cypher: string;
}

const rowsOf = (cypher: string) => async (store: GraphStore) => (await store.read(cypher)) as Params[];

const questions: readonly Question[] = [
  {
    name: 'a plan with its relations',
    query: `query ($id: ID) { plan(id: $id) { id title docNumber issuedOn level issuers { edges { node { name } } } cites { edges { node { id title } evidence { quote } } }
      sections(first: 100) { edges { node { id heading depth } } } tasks(first: 50) { edges { node { id title } } } } }`,
    about: rowsOf('MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id ORDER BY id'),
    cypher: `MATCH (p:Plan {id: $id}) RETURN p, [(p)<-[:ISSUES]-(a) | a.name] AS issuers, [(p)-[r:CITES]->(c) | [c.id, c.title, r.quote]] AS cites,
      COLLECT { MATCH (s:Section {plan: $id}) RETURN [s.id, s.heading, s.depth] ORDER BY s.start LIMIT 100 } AS sections,
      COLLECT { MATCH (t:Task {plan: $id}) RETURN [t.id, t.title] ORDER BY t.start LIMIT 50 } AS tasks`,
  },
  {
    name: '100 tasks with leads and evidence',
    query: `query ($text: String) { tasks(first: 100, filter: { text: $text }) { edges { node { id title text evidence { quote start end rule } leads { edges { asPrinted node { id name } evidence { quote } } } } } } }`,
    about: async () => [...'科技创新发展企业高新产业人才服务技术'].map((text) => ({ text })),
    cypher: `MATCH (t:Task) WHERE t.title CONTAINS $text OR t.text CONTAINS $text WITH t ORDER BY t.plan, t.start LIMIT 100
      RETURN t, [(t)<-[r:LEADS]-(a) | [a.id, a.name, r.asPrinted, r.quote]] AS leads`,
  },
  {
    name: 'a cascade',
    query: `query ($id: ID!) { cascade(from: $id, direction: DOWN) { totalNodes nodes { distance entity { id name label } } edges { type from { id } to { id } evidence { quote why confidence } } } }`,
    about: rowsOf(
      "MATCH (p:Plan {level: 'national'})-[:CONTAINS]->(n:Section) RETURN DISTINCT n.id AS id ORDER BY id",
    ),
    cypher: `MATCH (n:Entity {id: $id})-[:CONTAINS*0..11]->(near) MATCH (near)<-[r:IMPLEMENTS|REFINES|CONTRIBUTES_TO|PART_OF]-(far)
      RETURN near.id, type(r), r.quote, r.why, r.confidence, far.id, far.name, [(far)<-[l:LEADS|SUPPORTS]-(a) | [a.id, a.name, l.quote]] AS agencies LIMIT 500`,
  },
  {
    name: 'a search',
    query: `query ($text: String!) { search(text: $text, first: 20) { edges { score node { id name label evidence { quote } } } } }`,
    about: async () =>
      ['科技创新', '高新技术企业', '人才', '研发投入', '成果转化', '科技部', '平台', '知识产权', '辽宁'].map(
        (text) => ({ text }),
      ),
    cypher: `MATCH (n:Entity) WHERE n.name CONTAINS $text OR n.text CONTAINS $text RETURN n.id, n.name, labels(n), n.quote LIMIT 20`,
  },
  {
    name: 'coverage',
    query: `query ($id: ID!) { coverage(plan: $id, region: "region:辽宁省") { counts { goals answered orphans } unanswered(first: 50) { id name } orphans(first: 50) { id title } } }`,
    about: rowsOf("MATCH (p:Plan {level: 'national', inCorpus: true}) RETURN p.id AS id ORDER BY id"),
    cypher: `MATCH (:Plan {id: $id})-[:CONTAINS*1..12]->(g) WITH DISTINCT g
      RETURN g.id, g.name, EXISTS { (g)<-[:IMPLEMENTS|REFINES|CONTRIBUTES_TO]-() } AS answered`,
  },
];

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** Asks again and again, so many at once. */
async function rateOf(ask: (turn: number) => Promise<void>) {
  const times: number[] = [];
  const begun = performance.now();
  let turn = 0;
  const one = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const before = performance.now();
      await ask(turn++);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const elapsed = (performance.now() - begun) / 1000;
  return { rate: times.length / elapsed, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** POSTs over connections that stay open. Throws where an answer is not whole. */
function asking(url: string, query: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (variables: Params) =>
    new Promise<void>((resolve, reject) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200 && text.startsWith('{"data":')) resolve();
          else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
        });
      })
        .on('error', reject)
        .end(body);
    });
  return { ask, end: () => agent.destroy() };
}

const figures = (kind: string, { rate, p50, p99 }: Awaited<ReturnType<typeof rateOf>>) => ({
  [`${kind}/s`]: Math.round(rate),
  [`${kind} p50 ms`]: Number(p50.toFixed(1)),
  [`${kind} p99 ms`]: Number(p99.toFixed(1)),
});

/** The like in Cypher, of which the embedded engine does not run all. */
async function inCypher(store: GraphStore, cypher: string, all: readonly Params[]) {
  for (const variables of all) await store.read(cypher, variables);
  return rateOf(async (turn) => void (await store.read(cypher, all[turn % all.length]!)));
}

/** Each question: as if for the first time, again, and in Cypher through the same store. */
async function* measured(engine: string, store: GraphStore): AsyncGenerator<Measurement> {
  await load(store);
  const fresh = await serve(store, { port: 0, limits: { answerCacheBytes: 0, readCacheBytes: 0 } });
  const keeping = await serve(store, { port: 0 });
  for (const { name, query, about, cypher } of questions) {
    const all = await about(store);
    const of = (turn: number) => all[turn % all.length]!;
    const through = async (url: string) => {
      const { ask, end } = asking(url, query);
      for (const variables of all) await ask(variables);
      const result = await rateOf((turn) => ask(of(turn)));
      end();
      return result;
    };
    const raw = engine === 'neo4j' ? await inCypher(store, cypher, all) : undefined;
    const first = await through(fresh.url);
    const again = await through(keeping.url);
    yield {
      engine,
      question: name,
      ...figures('first', first),
      ...figures('again', again),
      'Cypher/s': raw ? Math.round(raw.rate) : '',
      'first / Cypher': raw ? (first.rate / raw.rate).toFixed(2) : '',
      'again / Cypher': raw ? (again.rate / raw.rate).toFixed(2) : '',
    };
  }
  await fresh.close();
  await keeping.close();
}

export const api: Bench = {
  title: 'What the API answers in a second',
  note: `Five questions over HTTP from ${connections} connections in this process, ${seconds} s each, over the corpus: first with nothing kept between requests, then again and again, and on Neo4j the like in Cypher through the store alone, which makes no objects, checks nothing, and walks one step where the API walks all. Asking costs this process as much as answering does, so that a server of its own does more. Ratios to Cypher are of one run. Neo4j is measured where it is installed (npm run neo4j -- --install).`,
  async *run() {
    const embedded = await openStore({ path: ':memory:' });
    yield* measured('embedded', embedded);
    await embedded.close();
    yield* withNeo4j((store) => measured('neo4j', store));
  },
};
