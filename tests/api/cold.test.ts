import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildApiSchema } from '../../api/build-schema.ts';
import { openStore } from '../../graph-schema/index.ts';
import { describeOnNeo4j } from '../neo4j.ts';
import { asks, missingIn } from './asks.ts';
import { type ColdApi, coldApi } from './coldApi.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

describe('the questions below', () => {
  it('use every query of the schema with every argument', async () => {
    expect(missingIn(await buildApiSchema())).toEqual([]);
  });
});

// how long each takes, `npm run bench -- cold` tells: beside other tests a clock says more of these than of the API
describeOnNeo4j('the API over the corpus on Neo4j, cold', (neo4j) => {
  let api: ColdApi;
  beforeAll(async () => {
    api = await coldApi(await openStore({ neo4j: neo4j() }));
  });
  afterAll(() => api?.close());

  it.each(asks.map((ask, i) => [ask.slice(0, 90), i] as const))(
    'answers in the time that a request has: %s',
    (_, i) => api.ask(api.questions[i]!),
  );
});
