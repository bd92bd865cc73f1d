import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { Row } from '../../graph-schema/index.ts';
import { ledgerOf } from './ledger.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

const target = (id: string, level: 'national' | 'provincial', value: number, unit: string): Row => ({
  id,
  target: { value, unit, operator: '=' },
  indicatorId: 'indicator:产值',
  indicator: '产值',
  plan: `plan:${level}`,
  title: level,
  level,
  year: 2025,
  regionId: level === 'national' ? null : 'region:河北省',
  region: level === 'national' ? '全国' : '河北省',
});

/** A store that holds these targets, the second and those behind it under the first. */
const holding = ([above, ...below]: readonly Row[]): Reader =>
  ({
    read: async (cypher: string) => {
      if (cypher.includes('REFINES')) return below.map(({ id }) => ({ below: id, above: above!.id }));
      return cypher.includes('MEASURES') ? [above!, ...below] : [];
    },
  }) as unknown as Reader;

const nothing = { node: async () => null } as unknown as Loaders;
const steps = async (...targets: readonly Row[]) =>
  (await ledgerOf(holding(targets), nothing, {}, { most: 10 })).steps.map(({ kind, difference }) => [
    kind,
    difference,
  ]);

const nation = target('above', 'national', 3000, '亿元');

it('is one step where a plan prints a number in two units', async () => {
  expect(
    await steps(nation, target('a', 'provincial', 0.05, '万亿元'), target('b', 'provincial', 500, '亿元')),
  ).toEqual([['DIVIDED', -2500]]);
});

it('is two steps where a plan prints two numbers', async () => {
  expect(
    await steps(nation, target('a', 'provincial', 600, '亿元'), target('b', 'provincial', 500, '亿元')),
  ).toHaveLength(2);
});
