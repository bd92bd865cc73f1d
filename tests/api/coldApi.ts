import type { GraphStore } from '../../graph-schema/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { asks, found } from './asks.ts';
import { type Client, startOn } from './client.ts';

/** The API over a store that holds the corpus, where nothing that was asked before helps the next question. */
export interface ColdApi {
  /** the questions of asks.ts, about nodes of this graph */
  readonly questions: readonly string[];
  /** Makes the server forget all statements. */
  forget(): Promise<void>;
  /** Asks a question. Throws where the answer is no answer. */
  ask(question: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves a Neo4j that holds the corpus, with the time that a request has by default. */
export async function coldApi(store: GraphStore): Promise<ColdApi> {
  const ids: Record<string, string> = {};
  for (const [name, cypher] of Object.entries(found)) ids[name] = String((await store.read(cypher))[0]!.id);
  const named = (text: string) => text.replace(/\b(?:TASK|AGENCY|INDICATOR|ABOVE)\b/g, (name) => ids[name]!);
  const questions = asks.map((ask) => ask.replace(/"([^"]*)"/g, (_, text: string) => `"${named(text)}"`));

  const client: Client = await startOn(store, {
    verifier: verify,
    limits: { answerCacheBytes: 0, readCacheBytes: 0, aliases: 500, cost: 10_000_000 },
  });
  return {
    questions,
    async forget() {
      await store.read('CALL db.clearQueryCaches()');
    },
    async ask(question) {
      const { errors } = await client.ask(question);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    },
    close: () => client.close(),
  };
}
