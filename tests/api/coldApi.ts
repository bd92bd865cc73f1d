import type { Limits } from '../../api/limits/limits.ts';
import type { GraphStore } from '../../graph-schema/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { asks, found } from './asks.ts';
import { type Client, startOn } from './client.ts';

/** The API over a store that holds the corpus, where nothing that was asked before helps the next question. */
export interface ColdApi extends Pick<Client, 'url'> {
  /** the questions of asks.ts, about nodes of this graph */
  readonly questions: readonly string[];
  /** Makes the server forget all statements. */
  forget(): Promise<void>;
  /** Asks a question and gives the data. Throws where the answer is no answer. */
  answer(question: string): Promise<unknown>;
  ask: Client['ask'];
  close(): Promise<void>;
  /** Ends the server; the store stays open. */
  stop(): Promise<void>;
}

/** Serves a store that holds the corpus, with the time that a request has by default. */
export async function coldApi(store: GraphStore, limits: Partial<Limits> = {}): Promise<ColdApi> {
  const ids: Record<string, string> = {};
  for (const [name, cypher] of Object.entries(found)) ids[name] = String((await store.read(cypher))[0]!.id);
  const named = (text: string) => text.replace(/\b(?:TASK|AGENCY|INDICATOR|ABOVE)\b/g, (name) => ids[name]!);
  const questions = asks.map((ask) => ask.replace(/"([^"]*)"/g, (_, text: string) => `"${named(text)}"`));

  const client: Client = await startOn(store, {
    verifier: verify,
    limits: {
      answerCacheBytes: 0,
      readCacheBytes: 0,
      modelBytes: 0,
      wordBytes: 0,
      aliases: 500,
      cost: 10_000_000,
      ...limits,
    },
  });
  return {
    questions,
    async forget() {
      await store.read('CALL db.clearQueryCaches()');
    },
    url: client.url,
    ask: client.ask,
    answer: (question) => client.data(question),
    close: () => client.close(),
    stop: () => client.stop(),
  };
}
