import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Neo4jOptions, openStore } from '../../graph-schema/index.ts';
import { asks } from './asks.ts';
import { type ColdApi, coldApi } from './coldApi.ts';

/**
 * The API over a Neo4j that holds the corpus: what nobody has asked before. A statement is planned where it is first met; that each
 * question is planned anew, and how long it takes, `npm run bench -- cold` tells: beside other tests a clock says more of these than
 * of the API.
 */
export function coldQuestions(neo4j: () => Neo4jOptions): void {
  describe('the API, cold', () => {
    let api: ColdApi;
    beforeAll(async () => {
      api = await coldApi(await openStore({ neo4j: neo4j() }));
      await api.forget();
    });
    afterAll(() => api?.close());

    it.each(asks.map((ask, i) => [ask.slice(0, 90), i] as const))(
      'answers in the time that a request has: %s',
      async (_, i) => void (await api.answer(api.questions[i]!)),
    );
  });
}
