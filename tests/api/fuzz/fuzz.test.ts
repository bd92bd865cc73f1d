import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../../api/build-schema.ts';
import { type Client, startApi } from '../client.ts';
import { QueryMaker } from './queries.ts';

const samples = {
  ids: [
    'plan:national',
    'plan:provincial',
    'task:provincial:1.',
    'agency:science',
    'region:province',
    'none',
  ],
  texts: ['深海装备', '省科技厅 牵头', 'R&D', ''],
};
const queries = 150;

/** Refusals that say what to do; anything else would be a fault of ours. */
const refusals = new Set([
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'BAD_USER_INPUT',
  'TOO_MANY_ALIASES',
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_NOT_SUPPORTED',
]);

describe('queries made by chance', () => {
  let api: Client;
  let all: string[];
  beforeAll(async () => {
    api = await startApi();
    const schema = await buildApiSchema();
    const maker = new QueryMaker(schema, samples, 1);
    all = Array.from({ length: queries }, () => maker.query());
    expect(all.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });
  afterAll(() => api.close());

  it('are answered, or refused by what is wrong with them', async () => {
    const codes = new Map<string, number>();
    for (const query of all) {
      const { errors } = await api.ask(query);
      const code = errors?.[0]?.extensions.code ?? 'answered';
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code !== 'answered' && !refusals.has(code)) throw new Error(`${errors![0]!.message}\n${query}`);
    }
    expect(codes.get('answered')).toBeGreaterThan(queries / 5);
    expect(codes.get('QUERY_TOO_COSTLY')).toBeGreaterThan(0);
    expect(api.logged).toEqual([]);
  });
});
