import { describe, expect, it } from 'vitest';
import { type AimedAt, answersTo, type Reached } from './answers.ts';

const words = { rule: 'r', basis: 'stated', confidence: 1 } as const;

const target = (it: Partial<AimedAt>): AimedAt => ({
  ...words,
  id: 'target:a',
  name: '研发经费投入强度',
  asPrinted: '2.2%',
  plan: 'plan:十二五',
  planTitle: '十二五规划',
  indicator: '研发经费投入强度',
  direction: 'up',
  region: '全国',
  year: 2015,
  yearly: false,
  issued: '2011',
  value: 2.2,
  unit: '%',
  operator: '=',
  ...it,
});

const outcome = (it: Partial<Reached>): Reached => ({
  ...words,
  id: 'outcome:b',
  name: '研发经费投入强度',
  asPrinted: '2.1%',
  plan: 'plan:十三五',
  planTitle: '十三五规划',
  indicator: '研发经费投入强度',
  region: '全国',
  year: 2015,
  issued: '2016-07-28',
  value: 2.1,
  unit: '%',
  operator: '=',
  ...it,
});

const verdictOf = (aimed: Partial<AimedAt>, reached: Partial<Reached>) =>
  answersTo(target(aimed), [outcome(reached)]).map(({ properties }) => properties)[0];

describe('what became of a target', () => {
  it.each<[string, Partial<AimedAt>, Partial<Reached>, string, number?]>([
    ['2.1% of 2.2%', {}, {}, 'missed', -0.1],
    ['2.2% of 2.2%', {}, { value: 2.2 }, 'reached', 0],
    ['2.5% of 2.2%', {}, { value: 2.5 }, 'exceeded', 0.3],
    [
      '9835 亿元 of 0.8 万亿元',
      { value: 0.8, unit: '万亿元' },
      { value: 9835, unit: '亿元' },
      'exceeded',
      0.1835,
    ],
    [
      '29 of 35 micrograms, of which less is wanted',
      { value: 35, direction: 'down' },
      { value: 29 },
      'exceeded',
      -6,
    ],
    ['36 of at most 35', { value: 35, operator: '<=' }, { value: 36 }, 'missed', 1],
    [
      'the 4th place of the 5th',
      { value: 5, operator: 'rank', unit: '位' },
      { value: 4, operator: 'rank', unit: '' },
      'exceeded',
      -1,
    ],
    ['the 7th place of the 5th', { value: 5, operator: 'rank' }, { value: 7, operator: 'rank' }, 'missed', 2],
    ['97 of about 100', { value: 100, operator: '~' }, { value: 97 }, 'reached', -3],
    [
      'a number within the range that was aimed at',
      { value: 2, valueMax: 2.5 },
      { value: 2.4 },
      'reached',
      0.4,
    ],
    ['more than 60 of 50', { value: 50 }, { value: 60, operator: '>=' }, 'exceeded', 10],
    [
      'a likely number for one that cannot be right',
      { value: 22, suspect: 'ten times', likelyValue: 2.2 },
      {},
      'missed',
      -0.1,
    ],
    [
      'a rise in one year of one for that year',
      { value: 5, operator: '+', yearly: true },
      { value: 5.1, operator: '+' },
      'exceeded',
      0.1,
    ],
    [
      'a larger fall than was aimed at',
      { value: 15, operator: '-', pace: 'cumulative' },
      { value: 17, operator: '-', pace: 'cumulative' },
      'exceeded',
      2,
    ],
    [
      'a larger fall of what is to fall',
      { value: 15, operator: '-', pace: 'cumulative', direction: 'down' },
      { value: 17, operator: '-', pace: 'cumulative' },
      'exceeded',
      2,
    ],
    [
      'a rise of what usually is to fall, where a rise is aimed at',
      { value: 5, operator: '+', yearly: true, direction: 'down' },
      { value: 4, operator: '+' },
      'missed',
      -1,
    ],
    [
      'at least 35 of what usually is to fall',
      { value: 35, operator: '>=', direction: 'down' },
      { value: 36 },
      'exceeded',
      1,
    ],
    [
      'at most 29 of at most 35',
      { value: 35, operator: '<=' },
      { value: 29, operator: '<=' },
      'exceeded',
      -6,
    ],
  ])('%s', (_, aimed, reached, verdict, difference) => {
    expect(verdictOf(aimed, reached)).toMatchObject({ verdict, difference });
  });

  it.each<[string, Partial<AimedAt>, Partial<Reached>]>([
    ['another unit', { unit: '亿元' }, {}],
    ['a rise for a level', {}, { operator: '+' }],
    ['more than 50 of 60, which may be 70', { value: 60 }, { value: 50, operator: '>=' }],
    ['at most 70 of 60, which may be 50', { value: 60 }, { value: 70, operator: '<=' }],
    ['a rise in one year for one over several', { operator: '+' }, { operator: '+' }],
    ['a yearly average for a number of one year', {}, { pace: 'average' }],
    [
      'a fall from another year',
      { operator: '-', baselineYear: 2010 },
      { operator: '-', baselineYear: 2012 },
    ],
  ])('%s is not comparable, and says why', (_, aimed, reached) => {
    expect(verdictOf(aimed, reached)).toMatchObject({
      verdict: 'notComparable',
      why: expect.stringMatching(/./),
    });
  });

  it.each<[string, Partial<AimedAt>, Partial<Reached>]>([
    ['another quantity', {}, { indicator: '研发经费' }],
    ['another region', { region: '辽宁省' }, {}],
    ['another year', {}, { year: 2014 }],
    ['its own plan', { plan: 'plan:十三五' }, {}],
    ['a plan that came before', { issued: '2017' }, {}],
  ])('is not told by what is of %s', (_, aimed, reached) => {
    expect(verdictOf(aimed, reached)).toBeUndefined();
  });

  it('is told by what can be compared, where one plan tells both', () => {
    const edges = answersTo(target({}), [outcome({}), outcome({ id: 'outcome:c', operator: '+' })]);
    expect(edges.map(({ from }) => from.id)).toEqual(['outcome:b']);
  });

  it('rests on the sentence of the outcome, and on no other where that was read without one', () => {
    const sentence = { quote: '研发投入强度为2.1%', start: 7, end: 18, section: 'section:一' };
    expect(verdictOf({}, sentence)).toMatchObject({ plan: 'plan:十三五', ...sentence });
    for (const name of Object.keys(sentence)) expect(verdictOf({}, {})).not.toHaveProperty(name);
  });
});
