import { setTimeout as sleep } from 'node:timers/promises';
import { type Running, serve } from '../../api/index.ts';
import { type GraphStore, openStore, type Params } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { type Asked, type Rate, rateOf } from './api/asking.ts';
import { levelRise, memoryDuring } from './api/memory.ts';
import { servePeer } from './api/peer.ts';
import { type Question, questions } from './api/questions.ts';
import type { Bench, BenchOptions, Measurement } from './measure.ts';
import { withNeo4j } from './withNeo4j.ts';

/** How many ask at once where rates are compared, and where the longest waits are. */
const few = 10;
const many = 50;
/** how long each measurement goes on, where nobody says otherwise */
const usualSeconds = 5;

/** Nothing of an answer is kept, nor what was read for it: who asks is the first to ask that. */
const nothingKept = { answerCacheBytes: 0, readCacheBytes: 0 };

const beginning = '{"data":';

/** Questions of one kind, in turn, to a server of GraphQL. */
const asking = (url: string, query: string, about: readonly Params[]): Asked => ({
  url,
  bodies: about.map((variables) => JSON.stringify({ query, variables })),
  beginning,
});

/** All questions in turn, each as nobody has asked it before or as before. */
async function allOf({ url }: Running, store: GraphStore, areNew: boolean): Promise<Asked> {
  const asked = await Promise.all(
    questions.map(async ({ query, about }) =>
      asking(`${url}/graphql`, areNew ? query.replace('query', 'query q#turn') : query, await about(store)),
    ),
  );
  const most = Math.max(...asked.map(({ bodies }) => bodies.length));
  const turns = Array.from({ length: most }, (_, turn) =>
    asked.map(({ bodies }) => bodies[turn % bodies.length]!),
  );
  return { url: `${url}/graphql`, bodies: turns.flat(), beginning };
}

/** A Neo4j with its HTTP Query API. */
interface Server {
  readonly uri: string;
  readonly httpUri?: string;
  readonly user: string;
  readonly password: string;
}

/** The like in Cypher, over HTTP as well. */
const askingRaw = (
  { httpUri, user, password }: Server,
  { cypher }: Question,
  about: readonly Params[],
): Asked => ({
  url: `${httpUri}/db/neo4j/query/v2`,
  headers: {
    accept: 'application/json',
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  },
  bodies: about.map((parameters) => JSON.stringify({ statement: cypher, parameters })),
  beginning,
});

/** Waits until a server holds the graph and its words in memory, as one does that has run for a moment. */
async function untilHeld({ url }: Running): Promise<void> {
  for (let turn = 0; turn < 3000; turn++) {
    await fetch(`${url}/graphql?query=query+q${turn}{__typename}`);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    if (
      ['model', 'words'].every(
        (of) => metrics.includes(`cache="${of}"`) && !metrics.includes(`cache="${of}"} 0`),
      )
    )
      return;
    await sleep(20);
  }
  throw new Error('the server does not hold the graph in memory');
}

const rounded = (value: number) => Number(value.toFixed(value < 10 ? 1 : 0));
const ratio = (ours: Rate, theirs: Rate) => (ours.perSecond / theirs.perSecond).toFixed(2);

/** Beside the peers: how many times as many answers as raw Cypher over HTTP, and as `@neo4j/graphql`. */
const besidePeers = (first: Rate, again: Rate, raw: Rate | undefined, peer: Rate | undefined) => ({
  'Cypher/s': raw ? rounded(raw.perSecond) : '',
  'Cypher kB': raw ? rounded(raw.kB) : '',
  'first / Cypher': raw ? ratio(first, raw) : '',
  'again / Cypher': raw ? ratio(again, raw) : '',
  '@neo4j/graphql/s': peer ? rounded(peer.perSecond) : '',
  'first / @neo4j/graphql': peer ? ratio(first, peer) : '',
});

/** How many times as long as a question is asked all of them are, to see whether memory stays level; once before, unseen. */
const longer = 12;

/** The memory of the server with many connections over a while, after as much work as is looked at: caches fill, the heap finds its size. */
async function memoryOf(running: Running, store: GraphStore, areNew: boolean, seconds: number) {
  const asked = await allOf(running, store, areNew);
  const asking = { connections: many, seconds: longer * seconds };
  // the second time begins with other numbers than the first ended with
  await rateOf(asked, asking);
  const { outcome, memory } = await memoryDuring(() => rateOf({ ...asked, firstTurn: 1e9 }, asking));
  const { before, after, rise } = memory;
  return {
    question: `all in turn, ${areNew ? 'each new' : 'asked before'}, ${longer * seconds} s`,
    'first/s': areNew ? rounded(outcome.perSecond) : '',
    'again/s': areNew ? '' : rounded(outcome.perSecond),
    'MB of the process': `${rounded(before)} → ${rounded(after)}`,
    'rise in the second half': `${(100 * rise).toFixed(1)} %`,
    level: rise <= levelRise ? 'yes' : 'no',
  };
}

/** What is measured of one engine: the server where it is one. */
interface Engine {
  readonly name: string;
  readonly store: GraphStore;
  readonly server?: Server;
}

/** Each question: for the first time, again, with many at once, and by the peers. */
async function* measured({ name, store, server }: Engine, seconds: number): AsyncGenerator<Measurement> {
  await load(store);
  const fresh = await serve(store, { port: 0, limits: nothingKept });
  const keeping = await serve(store, { port: 0 });
  for (const running of [fresh, keeping]) await untilHeld(running);
  const peers = server && (await servePeer(server));
  for (const question of questions) {
    const about = await question.about(store);
    const rate = (asked: Asked, connections = few) => rateOf(asked, { connections, seconds });
    const ask = ({ url }: Running) => asking(`${url}/graphql`, question.query, about);
    const raw = server && (await rate(askingRaw(server, question, about)));
    const peer = peers && (await rate(asking(peers.url, question.peer, about)));
    const [first, crowded, again] = [
      await rate(ask(fresh)),
      await rate(ask(fresh), many),
      await rate(ask(keeping)),
    ];
    yield {
      engine: name,
      question: question.name,
      kB: rounded(first.kB),
      'first/s': rounded(first.perSecond),
      'again/s': rounded(again.perSecond),
      [`p50 of ${many}, ms`]: rounded(crowded.p50),
      [`p99 of ${many}, ms`]: rounded(crowded.p99),
      'p99 / p50': (crowded.p99 / crowded.p50).toFixed(1),
      'MB of the process': rounded(process.memoryUsage.rss() / 1e6),
      ...besidePeers(first, again, raw, peer),
    };
  }
  await peers?.close();
  for (const areNew of [true, false])
    yield { engine: name, ...(await memoryOf(keeping, store, areNew, seconds)) };
  await fresh.close();
  await keeping.close();
}

export const api: Bench = {
  title: 'What the API answers in a second',
  note: `Five questions over HTTP from ${few} connections of another process, over the corpus, ${usualSeconds} s each (--seconds N for longer): for the first time (no answer is kept, nor what was read for one; the graph is held in memory, as by a server that has run for a moment), with ${many} connections, and again. On Neo4j beside them, in the same run, what somebody would ask who has no API: the like in Cypher through Neo4j's HTTP Query API, which checks nothing and walks one step where the API walks all, and through @neo4j/graphql, which is installed for this in a folder of its own. Each of these walks less and finds less; kB tells how much comes. The last rows ask all of them for longer from ${many} connections, after the same for as long unseen: the memory of the process at the beginning and in the end, and by how much of it the line through what it took each half second rises over the second half. Level is what rises by no more than ${100 * levelRise} %. Neo4j is measured where it is installed (npm run neo4j -- --install).`,
  async *run({ seconds = usualSeconds }: BenchOptions = {}) {
    const embedded = await openStore({ path: ':memory:' });
    yield* measured({ name: 'embedded', store: embedded }, seconds);
    await embedded.close();
    yield* withNeo4j((store, server) => measured({ name: 'neo4j', store, server }, seconds), { http: true });
  },
};
