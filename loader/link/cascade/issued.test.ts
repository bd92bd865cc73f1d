import { expect, it } from 'vitest';
import { issued } from './issued.ts';
import { nationalPlan, plan } from './made.ts';
import { byIdOf } from './standing.ts';

const undated = (it: Parameters<typeof plan>[0]) => plan({ id: 'plan:此', issuedOn: undefined!, ...it });
const cited = nationalPlan({ id: 'plan:引', issuedOn: '2018-07-02' });
const between = (it: Parameters<typeof plan>[0]) => {
  const { from, to } = issued(undated(it), byIdOf([cited]));
  return [from, to];
};

it.each([
  [
    'its date tells the day',
    { issuedOn: '2019-05-06', docNumber: '国发〔2018〕1号' },
    '2019-05-06',
    '2019-05-06',
  ],
  ['its 文号 the year', { docNumber: '鲁政发〔2019〕3号', periodStart: 2021 }, '2019-01-01', '2019-12-31'],
  [
    'a period of years, the year before and the one after',
    { periodStart: 2021, periodEnd: 2025 },
    '2020-01-01',
    '2022-12-31',
  ],
  ['what is for one year, that year', { periodStart: 2021, periodEnd: 2021 }, '2021-01-01', '2021-12-31'],
  ['what it cites was there before', { cites: ['plan:引'] }, '2018-07-02', undefined],
  [
    '… also where its period leaves more open',
    { cites: ['plan:引'], periodStart: 2018, periodEnd: 2020 },
    '2018-07-02',
    '2019-12-31',
  ],
  ['its earliest target lay ahead', { firstTarget: 2020 }, undefined, '2020-12-31'],
  [
    'what contradicts itself tells nothing',
    { cites: ['plan:引'], docNumber: '国发〔2016〕9号' },
    undefined,
    undefined,
  ],
  ['nothing tells nothing', {}, undefined, undefined],
] as const)('%s', (_, it, from, to) => {
  expect(between(it)).toEqual([from, to]);
});
