import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '../../graph-schema/index.ts';
import type { Client } from './client.ts';
import { coldApi } from './coldApi.ts';

/** How long a small graph may take to be read into memory, on a busy machine. */
const patienceMs = 120_000;

/** What a server holds of all of a graph: the graph, or the index of its words. */
type What = 'model' | 'words';

/** With which questions each is begun. */
const questions: Record<What, string> = {
  model: 'query ($turn: Int) { agencies(first: $turn) { totalCount } }',
  words: 'query ($turn: Int) { search(text: "科技", first: $turn) { totalCount } }',
};

/** How many bytes of it a server holds in memory. */
export async function bytesHeld({ url }: Pick<Client, 'url'>, what: What = 'model'): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^gangmu_cache_bytes\\{cache="${what}"\\} (\\d+)`, 'm').exec(metrics)?.[1]);
}

/** Asks a server until it holds it in memory. */
export async function untilHeld(client: Pick<Client, 'url' | 'ask'>, what: What = 'model'): Promise<void> {
  const begun = performance.now();
  for (let turn = 0; performance.now() - begun < patienceMs; turn++) {
    // what was answered before would be answered again without a look at the graph
    await client.ask(questions[what], { turn: turn % 200 });
    if (await bytesHeld(client, what)) return;
    await sleep(50);
  }
  throw new Error(`the ${what} of the graph is not held in memory`);
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
