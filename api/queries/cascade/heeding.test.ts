import { describe, expect, it } from 'vitest';
import type { FoundLink } from './graph.ts';
import { heeding } from './heeding.ts';

const scheme = { id: 'scheme', issuedOn: '2017-03-10', periodStart: 2016, periodEnd: 2020 };
/** Shenyang is asked for: it has a zone, and lies in Liaoning. */
const around = {
  plans: [scheme],
  places: new Map([['scheme', ['liaoning']]]),
  inside: ['shenyang', 'zone'],
  around: ['liaoning', 'china'],
};

const to = (far: Partial<FoundLink>): FoundLink => ({
  type: 'REFINES',
  from: 'near',
  to: 'far',
  reached: 'far',
  edge: {},
  plan: 'scheme',
  start: 0,
  heading: false,
  year: null,
  task: false,
  ...far,
});
const keeps = (far: Partial<FoundLink>, asked: { asOf?: string; regions?: string[] }) =>
  heeding([to(far)], around, asked).length === 1;
/** The same where the far end holds at a place of its own. */
const at = (place: string) => ({ ...around, places: new Map([...around.places, ['far', [place]]]) });

describe('what holds on a day', () => {
  it('is what a plan states, from its issue to the end of its period', () => {
    expect(keeps({}, { asOf: '2017-03-09' })).toBe(false);
    expect(keeps({}, { asOf: '2017-03-10' })).toBe(true);
    expect(keeps({}, { asOf: '2020-12-31' })).toBe(true);
    expect(keeps({}, { asOf: '2021-01-01' })).toBe(false);
  });

  it('is a target until the end of its year, and a task of a year in that year alone', () => {
    expect(keeps({ year: 2018 }, { asOf: '2017-06-01' })).toBe(true);
    expect(keeps({ year: 2018 }, { asOf: '2019-06-01' })).toBe(false);
    expect(keeps({ year: 2018, task: true }, { asOf: '2017-06-01' })).toBe(false);
    expect(keeps({ year: 2018, task: true }, { asOf: '2018-06-01' })).toBe(true);
  });

  it('is what no plan states', () => {
    expect(keeps({ plan: 'project' }, { asOf: '1999-01-01' })).toBe(true);
  });
});

describe('what holds in a region', () => {
  const regions = ['shenyang'];

  it('is what is for it, for a part of it, or for what it lies in', () => {
    for (const place of ['shenyang', 'zone', 'liaoning', 'china'])
      expect(heeding([to({})], at(place), { regions })).toHaveLength(1);
    expect(heeding([to({})], at('dalian'), { regions })).toEqual([]);
  });

  it('is judged by its plan where it says nothing itself', () => {
    expect(keeps({}, { regions })).toBe(true);
    expect(heeding([to({})], { ...around, around: [] }, { regions })).toEqual([]);
  });

  it('is local where it is for the region or a part of it', () => {
    const local = (place: string) => heeding([to({})], at(place), { regions })[0]?.local;
    expect(local('zone')).toBe(true);
    expect(local('liaoning')).toBe(false);
  });
});
