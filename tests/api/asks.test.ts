import { expect, it } from 'vitest';
import { buildApiSchema } from '../../api/build-schema.ts';
import { missingIn } from './asks.ts';

it('the questions that are asked of a cold Neo4j use every query of the schema with every argument', async () => {
  expect(missingIn(await buildApiSchema())).toEqual([]);
});
