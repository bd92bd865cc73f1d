import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '../../graph-schema/index.ts';
import { questions } from '../bench/api/questions.ts';
import { count, type Tally } from './random.ts';

/** Where a server is asked, for how long, and by how many at once. */
export interface Asking {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  /** how much memory the server takes, in MB */
  readonly memory: () => Promise<number>;
}

/** What happens to the store while the server is asked, at which part of the time. */
export type Event = readonly [part: number, happens: () => Promise<void>];

/** What came of it. */
export interface Outage {
  readonly whole: number;
  /** how many were told to come again, and how long the slowest of them waited for that, in milliseconds */
  readonly told: number;
  readonly slowestTold: number;
  /** how many were told so in the last part of the time, when the store is long back */
  readonly toldInTheEnd: number;
  /** what was answered otherwise, or said nothing that helps */
  readonly unclear: readonly string[];
  readonly memory: readonly [once: number, twice: number];
}

/**
 * All of it happens twice, and the memory is looked at after each. The first time caches fill, the heap finds its size, and the allocator
 * keeps the pages of the engine that was let go for the next one; what is held for ever would come again as much the second time.
 */
const courses = 2;
/** In the last part of each all has to be as before. */
const end = 0.85;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
}

function post(agent: Agent, url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          retryAfter: response.headers['retry-after'],
        }),
      );
    })
      .on('error', reject)
      .end(body);
  });
}

/** Each question about some of what it can be about: how it is asked for the `turn`th time, so that nobody has asked it so before. */
async function askedOf(store: GraphStore): Promise<((turn: number) => string)[]> {
  const each = await Promise.all(
    questions.map(async ({ query, about }) => {
      const some = (await about(store)).slice(0, 5);
      return some.map(
        (variables) => (turn: number) =>
          JSON.stringify({ query: query.replace('query', `query q${turn}`), variables }),
      );
    }),
  );
  return each.flat();
}

const dataOf = (body: string) => JSON.stringify((JSON.parse(body) as { data: unknown }).data);
const codesOf = (body: string) => {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
};

/** Whether an answer says that the store is away and when to come again, and nothing else. */
function isTold({ status, body, retryAfter }: Answer): boolean {
  if (status !== 503 || !retryAfter) return false;
  const codes = codesOf(body);
  return codes.length > 0 && codes.every((code) => code === 'STORE_UNAVAILABLE');
}

/** Asks all questions in turn while something happens to the store, twice; each whole answer has to be the one that came before. */
export async function askedMeanwhile(
  store: GraphStore,
  { url, seconds, connections, memory }: Asking,
  events: readonly Event[],
): Promise<Outage> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asks = await askedOf(store);
  let turn = 0;
  const expected: string[] = [];
  for (const ask of asks) expected.push(dataOf((await post(agent, url, ask(turn++))).body));
  const found = { whole: 0, told: 0, slowestTold: 0, toldInTheEnd: 0 };
  const unclear: string[] = [];
  let begun = 0;
  const part = () => (performance.now() - begun) / seconds / 1000;
  const look = (given: Answer, at: number, ms: number) => {
    if (given.status === 200 && given.body.startsWith('{"data":') && dataOf(given.body) === expected[at])
      found.whole++;
    else if (isTold(given)) {
      found.told++;
      found.slowestTold = Math.max(found.slowestTold, Math.round(ms));
      if (part() > end) found.toldInTheEnd++;
    } else unclear.push(`${given.status} ${given.body.slice(0, 200)}`);
  };
  const one = async () => {
    while (part() < 1) {
      const [at, since] = [turn % asks.length, performance.now()];
      const given = await post(agent, url, asks[at]!(turn++)).catch(String);
      if (typeof given === 'string') unclear.push(given);
      else look(given, at, performance.now() - since);
      // who is told to come again is not there at once
      if (typeof given === 'string' || given.status !== 200) await sleep(100);
    }
  };
  const course = async () => {
    begun = performance.now();
    const happening = events.map(async ([when, happens]) => {
      await sleep(when * seconds * 1000);
      await happens();
    });
    await Promise.all([...Array.from({ length: connections }, one), ...happening]);
    return memory();
  };
  const memories: number[] = [];
  while (memories.length < courses) memories.push(await course());
  agent.destroy();
  const [once, twice] = memories;
  return { ...found, unclear, memory: [once!, twice!] };
}

/** How long somebody may wait to hear that the store is away, in milliseconds, on a machine that is busy. */
const toldWithin = 6000;

/** How much more memory the same may take when it happens again, in MB: garbage that waits to be collected. */
const mostTwice = (once: number) => 1.15 * once + 50;

/** Counts what has to hold, whatever happened. */
export function judge(tally: Tally, outage: Outage): void {
  const { whole, told, slowestTold, toldInTheEnd, unclear, memory } = outage;
  const [before, after] = memory;
  count(tally, whole > 0 ? undefined : 'nothing was answered');
  count(tally, unclear.length ? `${unclear.length} unclear answers, such as ${unclear[0]}` : undefined);
  count(tally, slowestTold > toldWithin ? `one of ${told} was told after ${slowestTold} ms` : undefined);
  count(tally, toldInTheEnd ? `${toldInTheEnd} were still told that the store is away` : undefined);
  count(tally, after > mostTwice(before) ? `memory went from ${before} MB to ${after} MB` : undefined);
}
