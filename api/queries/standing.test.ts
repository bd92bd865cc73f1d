import { describe, expect, it } from 'vitest';
import {
  type Footing,
  type Replacement,
  shakenOn,
  type Watched,
  type WatchedPlan,
  type WatchedTarget,
} from './standing.ts';

const plan = (id: string, issuedOn: string, periodEnd?: number): WatchedPlan => ({
  id,
  title: id,
  issuedOn,
  ...(periodEnd !== undefined && { periodEnd }),
});

const target = (id: string, own: string, value: number, it: Partial<WatchedTarget> = {}): WatchedTarget => ({
  id,
  plan: own,
  indicator: '研发经费投入强度',
  region: '全国',
  year: 2025,
  value,
  unit: '%',
  operator: '=',
  ...it,
});

/** A province's plan in force, and the nation's of two periods. */
const world = (it: {
  plans?: WatchedPlan[];
  replacements?: Replacement[];
  footings?: Footing[];
  targets?: WatchedTarget[];
}): Watched => {
  const plans = [plan('国家规划', '2016-07-01', 2020), plan('省方案', '2017-03-01'), ...(it.plans ?? [])];
  return {
    plans: new Map(plans.map((one) => [one.id, one])),
    replacements: it.replacements ?? [],
    footings: it.footings ?? [
      { entity: 'task:甲', plan: '省方案', above: 'section:一', abovePlan: '国家规划' },
    ],
    targets: it.targets ?? [],
  };
};

const kinds = (day: string, it: Parameters<typeof world>[0]) =>
  shakenOn(day, world(it)).map(({ kind, inferred }) => `${kind}${inferred ? ' inferred' : ''}`);

const next = plan('国家新规划', '2021-03-01', 2025);
const stated: Replacement = { by: '国家新规划', of: '国家规划', stated: true };

describe('the radar', () => {
  it.each<[string, string, Parameters<typeof world>[0], string[]]>([
    ['is quiet while the plan above holds', '2020-12-31', { plans: [next], replacements: [stated] }, []],
    ['tells of an expired plan', '2021-01-01', {}, ['EXPIRED']],
    ['tells of a replaced one', '2021-03-01', { plans: [next], replacements: [stated] }, ['SUPERSEDED']],
    [
      'says where the replacement is concluded',
      '2021-04-01',
      { plans: [next], replacements: [{ ...stated, stated: false }] },
      ['SUPERSEDED inferred'],
    ],
    [
      'is quiet about what has expired itself',
      '2021-04-01',
      { plans: [plan('省方案', '2017-03-01', 2020)] },
      [],
    ],
    ['is quiet about what is not out yet', '2021-04-01', { plans: [plan('省方案', '2022-03-01')] }, []],
    [
      'is quiet about what was to be done before',
      '2021-04-01',
      {
        footings: [
          { entity: 'target:甲', plan: '省方案', above: 'target:国', abovePlan: '国家规划', year: 2020 },
        ],
      },
      [],
    ],
  ])('%s', (_, day, it, expected) => {
    expect(kinds(day, it)).toEqual(expected);
  });

  const footings = [{ entity: 'target:乙', plan: '省方案', above: 'target:国', abovePlan: '国家规划' }];
  const later = plan('国家意见', '2018-05-01');
  it.each<[string, WatchedTarget[], string[]]>([
    [
      'another number',
      [target('target:国', '国家规划', 2.5), target('t', '国家意见', 2.8)],
      ['NUMBER_CHANGED inferred'],
    ],
    ['the same number', [target('target:国', '国家规划', 2.5), target('t', '国家意见', 2.5)], []],
    [
      'the same in another unit',
      [
        target('target:国', '国家规划', 2, { unit: '万亿元' }),
        target('t', '国家意见', 20000, { unit: '亿元' }),
      ],
      [],
    ],
    [
      'another number for another year',
      [target('target:国', '国家规划', 2.5), target('t', '国家意见', 2.8, { year: 2030 })],
      [],
    ],
    [
      'another number for a region',
      [target('target:国', '国家规划', 2.5), target('t', '国家意见', 2.8, { region: '辽宁省' })],
      [],
    ],
    [
      'several numbers, the old among them',
      [target('target:国', '国家规划', 2.5), target('t', '国家意见', 2.8), target('u', '国家意见', 2.5)],
      [],
    ],
    [
      'a rise, which is no other level',
      [target('target:国', '国家规划', 2.5), target('t', '国家意见', 0.3, { operator: '+' })],
      [],
    ],
  ])('tells where a later plan sets %s', (_, targets, expected) => {
    expect(kinds('2019-01-01', { plans: [later], footings, targets })).toEqual(expected);
  });
});

describe('thirty changes among sixty footings', () => {
  const all = Array.from({ length: 60 }, (_, i) => i);
  const isReplaced = (i: number) => i % 6 === 0;
  const isExpired = (i: number) => i % 6 === 2;
  const isChanged = (i: number) => i % 6 === 4;
  const plans = new Map(
    all
      .flatMap((i) => [
        plan(`上${i}`, '2021-01-01', isExpired(i) ? 2022 : 2025),
        plan(`下${i}`, '2021-06-01'),
        plan(`新${i}`, '2023-01-01', 2027),
      ])
      .map((one) => [one.id, one] as const),
  );
  const shaken = shakenOn('2024-01-01', {
    plans,
    replacements: all.filter(isReplaced).map((i) => ({ by: `新${i}`, of: `上${i}`, stated: i % 12 === 0 })),
    footings: all.map((i) => ({
      entity: `target:${i}`,
      plan: `下${i}`,
      above: `国${i}`,
      abovePlan: `上${i}`,
    })),
    targets: all.flatMap((i) => [
      target(`国${i}`, `上${i}`, 10 + i, { indicator: `量${i}` }),
      target(`新${i}`, `新${i}`, isChanged(i) ? 11 + i : 10 + i, { indicator: `量${i}` }),
    ]),
  });

  it('are all found, and nothing else', () => {
    const changed = all.filter((i) => isReplaced(i) || isExpired(i) || isChanged(i));
    expect(changed).toHaveLength(30);
    expect(shaken.map(({ entity }) => entity)).toEqual(changed.map((i) => `target:${i}`));
  });

  it('are told for what they are', () => {
    for (const { entity, kind } of shaken) {
      const i = Number(entity.slice('target:'.length));
      expect(kind).toBe(isReplaced(i) ? 'SUPERSEDED' : isExpired(i) ? 'EXPIRED' : 'NUMBER_CHANGED');
    }
  });
});
