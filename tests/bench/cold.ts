import { load } from '../../loader/index.ts';
import { coldApi } from '../api/coldApi.ts';
import type { Bench, Measurement } from './measure.ts';
import { withNeo4j } from './withNeo4j.ts';

/** The longest that a question may take which Neo4j has to plan first, over the corpus on an idle machine. */
const limitMs = 2000;
const tries = 3;

async function bestOf(attempt: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const begun = performance.now();
    await attempt();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

export const cold: Bench = {
  title: 'Questions that nobody has asked before, on Neo4j',
  note: `Every query of the schema with every argument over the corpus, the statements forgotten before each; best of ${tries}, the slowest first. The limit is ${limitMs} ms. Needs Neo4j (npm run neo4j -- --install).`,
  run: () =>
    withNeo4j(async function* (store) {
      await load(store);
      const api = await coldApi(store);
      // a server that has just started is slow at everything, not at a question
      const askCold = (question: string) => api.forget().then(() => api.answer(question));
      for (const question of api.questions) await askCold(question);
      const rows: (Measurement & { ms: number })[] = [];
      for (const question of api.questions) {
        const ms = Math.round(await bestOf(() => askCold(question)));
        rows.push({ ms, 'of the limit': (ms / limitMs).toFixed(2), question: question.slice(0, 110) });
      }
      yield* rows.sort((a, b) => b.ms - a.ms);
      await api.close();
    }),
};
