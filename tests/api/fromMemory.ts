import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '../../graph-schema/index.ts';
import type { Client } from './client.ts';
import { coldApi } from './coldApi.ts';

/** How long a small graph may take to be read into memory, on a busy machine. */
const patienceMs = 120_000;

/** How many bytes of the graph a server holds in memory. */
export async function bytesHeld({ url }: Pick<Client, 'url'>): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^gangmu_cache_bytes\{cache="model"\} (\d+)/m.exec(metrics)?.[1]);
}

/** Asks a server until it holds the graph in memory. */
export async function untilHeld(client: Pick<Client, 'url' | 'ask'>): Promise<void> {
  const begun = performance.now();
  for (let turn = 0; performance.now() - begun < patienceMs; turn++) {
    // what was answered before would be answered again without a look at the graph
    await client.ask('query ($turn: Int) { agencies(first: $turn) { totalCount } }', { turn: turn % 200 });
    if (await bytesHeld(client)) return;
    await sleep(50);
  }
  throw new Error('the graph is not held in memory');
}

/** Asks all of asks.ts twice, of the store and of the graph in memory; gives each question whose answers are not the same. */
export async function answeredOtherwise(store: GraphStore): Promise<string[]> {
  const reading = await coldApi(store);
  const holding = await coldApi(store, { modelBytes: 1e9 });
  await untilHeld(holding);
  const otherwise: string[] = [];
  for (const question of reading.questions) {
    const [read, held] = [await reading.answer(question), await holding.answer(question)];
    if (JSON.stringify(read) !== JSON.stringify(held)) otherwise.push(question);
  }
  await reading.stop();
  await holding.stop();
  return otherwise;
}
