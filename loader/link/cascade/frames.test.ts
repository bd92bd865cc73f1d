import { describe, expect, it } from 'vitest';
import { framesOf } from './frames.ts';
import { nationalPlan, plan } from './made.ts';
import { byIdOf, type PlanContents } from './standing.ts';

const framed = (own: PlanContents, ...others: PlanContents[]) =>
  framesOf(own, byIdOf([own, ...others])).map(({ above, kind, steps }) => `${kind} ${steps} ${above.title}`);

describe('a plan stands under', () => {
  const outline = nationalPlan({ id: 'plan:纲要', title: '纲要', issuedOn: '2016-05-19' });
  const opinion = plan({ id: 'plan:意见', title: '意见', carriesOut: ['plan:纲要'] });

  it('the plans that it carries out, and those that they carry out, the nearest first', () => {
    const scheme = plan({ carriesOut: ['plan:意见'] });
    expect(framed(scheme, outline, opinion)).toEqual(['carriesOut 1 意见', 'carriesOut 2 纲要']);
  });

  it('a plan of a higher level that it names, and one in force that it does not name', () => {
    const named = nationalPlan({ id: 'plan:制造', title: '制造' });
    const unnamed = nationalPlan({ id: 'plan:互联', title: '互联' });
    expect(framed(plan({ cites: ['plan:制造'] }), unnamed, named)).toEqual([
      'cites 1 制造',
      'inForce 1 互联',
    ]);
  });

  it('no plan of its own level that it only names', () => {
    const other = plan({ id: 'plan:另一', title: '另一' });
    expect(framed(plan({ cites: ['plan:另一'] }), other)).toEqual([]);
  });

  it('no plan that was issued after it', () => {
    expect(framed(plan(), nationalPlan({ issuedOn: '2017-05-11' }))).toEqual([]);
  });

  it('no unnamed plan that may have been issued after it: of 〔2017〕 only the year is known', () => {
    expect(framed(plan(), nationalPlan({ issuedOn: undefined!, docNumber: '国发〔2017〕1号' }))).toEqual([]);
    expect(framed(plan(), nationalPlan({ issuedOn: undefined!, docNumber: '国发〔2016〕1号' }))).toHaveLength(
      1,
    );
  });

  it('no plan whose period was over before its own began', () => {
    expect(framed(plan({ periodStart: 2017 }), nationalPlan({ periodEnd: 2015 }))).toEqual([]);
  });

  it('no unnamed plan that a later one had replaced', () => {
    const next = nationalPlan({
      id: 'plan:新',
      title: '新',
      supersedes: ['plan:国家规划'],
      issuedOn: '2016-09-01',
    });
    expect(framed(plan(), nationalPlan(), next)).toEqual(['inForce 1 新']);
  });

  it('no plan of another province; a city’s plan stands under its own', () => {
    const city = plan({
      id: 'plan:市',
      title: '市',
      level: 'municipal',
      region: '大连市',
      issuedOn: '2018-01-01',
    });
    const shandong = plan({ id: 'plan:鲁', title: '鲁', region: '山东省' });
    expect(framed(city, plan(), shandong)).toEqual(['inForce 1 省方案']);
  });

  it('the date of a table for one year is that of the plan that it breaks down', () => {
    const table = plan({
      id: 'plan:表',
      issuedOn: undefined!,
      periodStart: 2017,
      carriesOut: ['plan:省方案'],
    });
    const late = nationalPlan({ id: 'plan:晚', title: '晚', issuedOn: '2017-10-24' });
    expect(framed(table, plan(), late, nationalPlan())).toEqual([
      'carriesOut 1 省方案',
      'inForce 1 国家规划',
    ]);
  });
});

describe('between a city and the nation', () => {
  const outline = nationalPlan({ id: 'plan:纲要', title: '纲要' });
  const programme = nationalPlan({ id: 'plan:规划', title: '规划' });
  const city = plan({
    ...{ id: 'plan:市', title: '市', level: 'municipal', region: '大连市', issuedOn: '2018-01-01' },
  });

  it('the way leads through the plan of the province that carries out the nation’s', () => {
    const province = plan({ carriesOut: ['plan:纲要'] });
    expect(framed(city, province, outline, programme)).toEqual(['inForce 1 省方案', 'inForce 1 规划']);
  });

  it('not through that of another province, or one that came later', () => {
    const other = plan({ region: '山东省', carriesOut: ['plan:纲要'] });
    expect(framed(city, other, outline)).toEqual(['inForce 1 纲要']);
    const late = plan({ issuedOn: '2019-01-01', carriesOut: ['plan:纲要'] });
    expect(framed(city, late, outline)).toEqual(['inForce 1 纲要']);
  });

  it('what the city names itself is not left out', () => {
    const naming = { ...city, cites: ['plan:纲要'] };
    expect(framed(naming, plan({ carriesOut: ['plan:纲要'] }), outline)).toEqual([
      'cites 1 纲要',
      'inForce 1 省方案',
    ]);
  });
});

it.each([
  ['issued on the last day', { issuedOn: '2020-12-31' }, 1],
  ['issued the day after, though it counts from that year', { issuedOn: '2021-01-01', periodStart: 2020 }, 0],
  ['issued before, for the years after', { issuedOn: '2020-12-10', periodStart: 2021 }, 0],
])('a plan to the end of 2020 is over for one %s: %j', (_, own, frames) => {
  expect(framed(plan(own), nationalPlan({ periodEnd: 2020 }))).toHaveLength(frames);
});

it('says for which area a plan is, and who lies in it', () => {
  const own = plan();
  const northeast = nationalPlan({ title: '振兴东北地区的意见' });
  const [frame] = framesOf(own, byIdOf([own, northeast]));
  expect(frame!.why).toBe(
    '《振兴东北地区的意见》, for 东北地区, where 辽宁省 lies, had been issued when 《省方案》 was, which does not name it.',
  );
  expect(frame!.whyZh).toBe(
    '《省方案》印发时，面向东北地区（辽宁省在其中）的《振兴东北地区的意见》已经印发，但前者未提及后者。',
  );
});

it('a plan that prints no date stands under those that certainly were there before its period', () => {
  const own = plan({ issuedOn: undefined!, periodStart: 2023, periodEnd: 2025 });
  expect(framed(own, nationalPlan({ issuedOn: '2021-12-12' }))).toHaveLength(1);
  expect(framed(own, nationalPlan({ issuedOn: '2022-06-01' }))).toEqual([]);
});
