import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildApiSchema } from '../../api/build-schema.ts';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { describeOnNeo4j } from '../neo4j.ts';
import { asks, found, missingIn } from './asks.ts';
import { type Answer, type Client, startOn } from './client.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

/** How long a question may take that a server has to plan first, over the corpus. */
const coldMs = 2000;

describe('the questions below', () => {
  it('use every query of the schema with every argument', async () => {
    expect(missingIn(await buildApiSchema())).toEqual([]);
  });
});

describeOnNeo4j('the API over the corpus on Neo4j', (neo4j) => {
  let api: Client;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const store = await openStore({ neo4j: neo4j() });
    await load(store);
    for (const [name, cypher] of Object.entries(found)) ids[name] = String((await store.read(cypher))[0]!.id);
    api = await startOn(store, {
      limits: { answerCacheBytes: 0, readCacheBytes: 0, timeoutMs: 60_000, aliases: 500, cost: 10_000_000 },
    });
    // a server that has just started is slow at everything, not at a question
    for (const ask of asks) await api.ask(about(ask));
    return () => api.close();
  });

  const about = (ask: string) => ask.replace(/"([^"]*)"/g, (_, text: string) => `"${named(text)}"`);
  const named = (text: string) => text.replace(/\b(?:TASK|AGENCY|INDICATOR|ABOVE)\b/g, (name) => ids[name]!);

  /** How long the question takes whose statements the server has forgotten. */
  const timeOf = async (ask: string): Promise<number> => {
    await api.store.read('CALL db.clearQueryCaches()');
    const begun = performance.now();
    const { errors } = (await api.ask(about(ask))) as Answer;
    expect(errors).toBeUndefined();
    return performance.now() - begun;
  };

  // beside other work the best of three tries tells what the server needs from what it waits for
  it.each(asks.map((ask) => [ask.slice(0, 90), ask]))(
    `answers within ${coldMs} ms, cold: %s`,
    async (_, ask) => {
      let best = await timeOf(ask);
      for (let again = 0; again < 2 && best >= coldMs; again++) best = Math.min(best, await timeOf(ask));
      expect(best).toBeLessThan(coldMs);
    },
  );
});
