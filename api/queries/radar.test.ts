import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { Row } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import type { RelatedOrder } from '../schema/inputs.ts';
import type { Loaders } from './loaders.ts';
import { radarOf } from './radar.ts';
import type { Reader } from './reader.ts';

const task = (entity: string, plan: string, start: number, confidence: number, year: number | null): Row => ({
  ...{ entity, plan, start, confidence, year },
  above: `section:of ${entity}`,
  abovePlan: 'plan:over',
});

/** Tasks that all stand on a plan that is over, in no order. */
const tasks = [
  task('task:c', 'plan:a', 30, 0.9, null),
  task('task:a', 'plan:b', 5, 0.5, 2030),
  task('task:b', 'plan:a', 10, 0.7, 2025),
];

const reader = {
  read: async (cypher: string) => {
    if (cypher.includes(':IMPLEMENTS]')) return tasks;
    const plan = (id: string, periodEnd: number | null) => ({ id, title: id, issuedOn: null, periodEnd });
    return cypher.startsWith('MATCH (p:Plan)')
      ? [plan('plan:a', null), plan('plan:b', null), plan('plan:over', 2020)]
      : [];
  },
} as unknown as Reader;
const loaders = { node: async (id: string) => ({ id }) as Entity } as unknown as Loaders;

const told = async (order?: RelatedOrder) =>
  (await radarOf(reader, loaders, { asOf: '2024-01-01', order, most: 10 })).entries.map(({ entity }) =>
    entity.id.slice(-1),
  );

it('tells by id where no order is asked for', async () => {
  expect(await told()).toEqual(['a', 'b', 'c']);
});

it.each([
  ['PRINTED', 'ASC', ['b', 'c', 'a']],
  ['PRINTED', 'DESC', ['a', 'c', 'b']],
  ['CONFIDENCE', 'ASC', ['a', 'b', 'c']],
  ['CONFIDENCE', 'DESC', ['c', 'b', 'a']],
  ['YEAR', 'ASC', ['c', 'b', 'a']],
] as const)('tells in the order of %s %s', async (field, direction, order) => {
  expect(await told({ field, direction })).toEqual(order);
});
