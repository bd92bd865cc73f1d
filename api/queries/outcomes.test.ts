import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { Row } from '../../graph-schema/index.ts';
import type { Loaders } from './loaders.ts';
import { outcomesOf } from './outcomes.ts';
import type { Reader } from './reader.ts';

interface Held {
  answered?: readonly Row[];
  unanswered?: readonly Row[];
  plans?: readonly Row[];
}

const holding = ({ answered = [], unanswered = [], plans = [] }: Held): Reader =>
  ({
    read: async (cypher: string) => {
      if (cypher.includes('NOT EXISTS')) return unanswered;
      return cypher.includes('ANSWERS') ? answered : plans;
    },
  }) as unknown as Reader;

const nothing = { node: async () => null } as unknown as Loaders;
const told = async (held: Held, verdict?: readonly 'NOT_MENTIONED'[]) => {
  const { found, show } = await outcomesOf(holding(held), nothing, {}, { verdicts: verdict ?? null });
  return {
    counts: Object.fromEntries(found.counts.map(({ verdict: is, count }) => [is, count])),
    shown: (await show(10)).map(({ verdict: is, why }) => [is, why]),
  };
};

const target = { target: 'target:a', plan: 'plan:a', year: 2020, region: '辽宁省' };
const plan = (id: string, issuedOn: string | null, region = '辽宁省', periodStart: number | null = null) => ({
  plan: id,
  issuedOn,
  periodStart,
  region,
});

it.each([
  ['two plans of the region came behind its year', [plan('b', '2021-03-01'), plan('c', '2022-01-01')], 2],
  ['a plan of the same year may not tell of it', [plan('b', '2020-12-31')], 0],
  ['the first day after its year is late enough', [plan('b', '2021-01-01')], 1],
  ['a plan without a day counts from the first year of its period', [plan('b', null, '辽宁省', 2021)], 1],
  ['plans of other regions tell nothing of it', [plan('b', '2021-03-01', '吉林省')], 0],
  ['its own plan does not answer itself', [plan('plan:a', '2021-03-01')], 0],
])('a target that nothing answers is not mentioned again: %s', async (_, plans, later) => {
  const { counts, shown } = await told({ unanswered: [target], plans });
  expect(counts.NOT_MENTIONED).toBe(later ? 1 : 0);
  expect(shown).toEqual(
    later
      ? [
          [
            'NOT_MENTIONED',
            `None of the ${later} plans for the region that were issued after 2020 tells what became of it.`,
          ],
        ]
      : [],
  );
});

it('counts every verdict, shows what is asked for, and what is answered first', async () => {
  const held = {
    answered: [
      { ...target, outcome: 'outcome:b', outcomePlan: 'plan:b', verdict: 'missed', why: 'less', whyZh: '少' },
      {
        ...target,
        outcome: 'outcome:c',
        outcomePlan: 'plan:b',
        verdict: 'notComparable',
        why: 'unlike',
        whyZh: '异',
      },
    ],
    unanswered: [{ ...target, target: 'target:b' }],
    plans: [plan('b', '2021-03-01')],
  };
  const all = await told(held);
  expect(all.counts).toMatchObject({ MISSED: 1, NOT_COMPARABLE: 1, NOT_MENTIONED: 1, REACHED: 0 });
  expect(all.shown.map(([verdict]) => verdict)).toEqual(['MISSED', 'NOT_COMPARABLE', 'NOT_MENTIONED']);
  const some = await told(held, ['NOT_MENTIONED']);
  expect(some.counts).toEqual(all.counts);
  expect(some.shown.map(([verdict]) => verdict)).toEqual(['NOT_MENTIONED']);
});
