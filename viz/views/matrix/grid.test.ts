import { describe, expect, it } from 'vitest';
import { chosenSteps, countsOf, gridOf, keyOf, stepsFrom } from './grid.ts';

type Told = Parameters<typeof stepsFrom>[0][number];

const target = (id: string, targetYear: number | null, start = 0) => ({
  id,
  targetYear,
  evidence: { start },
});
const plan = (id: string, periodEnd: number | null = null, issuedOn = '2016-01-01') => ({
  id,
  periodEnd,
  issuedOn,
});

const told = (
  kind: string,
  national: object | null,
  local: object | null,
  more: { region?: object | null; nationalPlan?: object; localPlan?: object } = {},
): Told =>
  ({
    kind,
    national,
    local,
    why: '',
    whyZh: '',
    region: { id: 'region:a', name: '甲省' },
    nationalPlan: plan('plan:n'),
    localPlan: plan('plan:l'),
    ...more,
  }) as unknown as Told;

describe('the square of a step', () => {
  it.each([
    ['the year of the local target', target('n', 2020), target('l', 2018), {}, '2018'],
    [
      'the end of the local plan where it has none',
      target('n', 2020),
      target('l', null),
      { localPlan: plan('l', 2019) },
      '2019',
    ],
    ['the year of the national one where nothing was made of it', target('n', 2020), null, {}, '2020'],
    ['no year where none is known', target('n', null), null, {}, '0'],
  ])('has %s', (_, national, local, more, year) => {
    const [step] = stepsFrom([told('HIGHER', national, local, more)]);
    expect(step!.square).toEqual({ target: 'n', place: 'region:a', year });
  });

  it('is none for a number that a place sets by itself', () => {
    expect(stepsFrom([told('NEW', null, target('l', 2020))])).toEqual([]);
  });
});

const steps = stepsFrom([
  told('HIGHER', target('second', 2020, 50), target('a', 2020)),
  told('DROPPED', target('first', 2020, 10), null),
  told('DIVIDED', target('first', 2020, 10), target('b', 2017)),
  told('LOWER', target('older', 2015), target('c', 2015), {
    region: { id: 'region:b', name: '乙省' },
    nationalPlan: plan('plan:older', null, '2011-01-01'),
  }),
]);

it('national targets stand plan by plan in order of issue and text, places by the number of their steps', () => {
  const { places, groups } = gridOf(steps);
  expect(groups.map((group) => [group.plan.id, group.rows.map((row) => row.target.id)])).toEqual([
    ['plan:older', ['older']],
    ['plan:n', ['first', 'second']],
  ]);
  expect(places.map(({ name, years }) => [name, years])).toEqual([
    ['甲省', ['2017', '2020']],
    ['乙省', ['2015']],
  ]);
  const first = groups[1]!.rows[0]!;
  expect(first.squares.get(keyOf({ place: 'region:a', year: '2020' }))!.map(({ kind }) => kind)).toEqual([
    'DROPPED',
  ]);
  expect(first.squares.get(keyOf({ place: 'region:a', year: '2017' }))!.map(({ kind }) => kind)).toEqual([
    'DIVIDED',
  ]);
  expect(first.squares.has(keyOf({ place: 'region:b', year: '2015' }))).toBe(false);
});

it('the matrix is narrowed by plan and by kind', () => {
  const ids = (state: Parameters<typeof chosenSteps>[1]) =>
    chosenSteps(steps, state).map(({ national }) => national.id);
  expect(ids({ plan: 'plan:older' })).toEqual(['older']);
  expect(ids({ kind: 'DROPPED' })).toEqual(['first']);
  expect(ids({ plan: 'plan:older', kind: 'DROPPED' })).toEqual([]);
  expect([...countsOf(steps)]).toEqual([
    ['HIGHER', 1],
    ['LOWER', 1],
    ['DIVIDED', 1],
    ['DROPPED', 1],
  ]);
});
