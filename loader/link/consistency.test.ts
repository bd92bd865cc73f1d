import { describe, expect, it } from 'vitest';
import { type AimedValue, consistency } from './consistency.ts';

const aim = (value: number, year: number, more: Partial<AimedValue> = {}): AimedValue => ({
  plan: 'plan:方案',
  planTitle: '科技强省工程实施方案',
  indicator: 'indicator:研发经费投入强度',
  indicatorName: '研发经费投入强度',
  direction: 'up',
  region: '辽宁省',
  year,
  operator: '=',
  value,
  unit: '%',
  ...more,
});
const yearly = { plan: 'plan:任务分工表', planTitle: '2017年度任务分工表' };
const patents = {
  indicator: 'indicator:每万人发明专利拥有量',
  indicatorName: '每万人发明专利拥有量',
  unit: '件',
};

/** `17 → 1.7` */
const told = (targets: AimedValue[], damaged?: Set<string>) =>
  [...consistency(targets, damaged)].map(([t, s]) => `${t.value} → ${s.likelyValue}`);

describe('a number that lost its decimal point', () => {
  it('is far above the aim of a later year', () => {
    expect(told([aim(2.5, 2020), aim(17, 2017, yearly)])).toEqual(['17 → 1.7']);
    expect(told([aim(7.36, 2020, patents), aim(68, 2017, { ...patents, ...yearly })])).toEqual(['68 → 6.8']);
  });

  it('is far above the same aim in another plan', () => {
    expect(told([aim(2.5, 2020), aim(25, 2020, yearly)])).toEqual(['25 → 2.5']);
    expect(told([aim(2.65, 2020), aim(265, 2020, yearly)])).toEqual(['265 → 2.65']);
  });

  it('lies within two and a half times of the other once it is mended', () => {
    expect(told([aim(2, 2020), aim(50, 2017, yearly)])).toEqual(['50 → 5']);
    expect(told([aim(2, 2020), aim(51, 2017, yearly)])).toEqual([]);
    expect(told([aim(5, 2020), aim(20, 2017, yearly)])).toEqual(['20 → 2']);
    expect(told([aim(5, 2020), aim(19, 2017, yearly)])).toEqual([]);
  });

  it('is told in a sentence that a person can check', () => {
    const [[, found] = []] = consistency([aim(2.5, 2020), aim(17, 2017, yearly)]);
    expect(found?.suspect).toBe(
      '17% is 6.8 times the 2.5% for 2020 in 科技强省工程实施方案; with a decimal point that print has lost it would be 1.7%',
    );
  });

  it('is far below no other: of two numbers only the larger lost something', () => {
    expect(told([aim(2.5, 2020), aim(17, 2017, yearly)])).not.toContain('2.5 → 0.25');
  });

  it('is looked for in other regions where the document has lost points elsewhere', () => {
    const national = [
      aim(2.5, 2020, { region: '全国', plan: 'plan:规划' }),
      aim(2.8, 2030, { region: '全国', plan: 'plan:纲要' }),
    ];
    const targets = [...national, aim(21, 2020, yearly)];
    expect(told(targets)).toEqual([]);
    expect(told(targets, new Set([yearly.plan]))).toEqual(['21 → 2.1']);
  });
});

describe('sound numbers', () => {
  it.each([
    ['a share that grows fast', [aim(10, 2020), aim(56, 2025, yearly)]],
    [
      'another region',
      [aim(2.5, 2020, { region: '全国' }), aim(6, 2020), aim(17, 2017, { region: '示范区' })],
    ],
    ['a number with its point', [aim(2.5, 2020), aim(17.5, 2017, yearly)]],
    ['a change', [aim(2.5, 2020), aim(15, 2017, { ...yearly, operator: '+' })]],
    ['another quantity', [aim(2.5, 2020), aim(17, 2017, { ...yearly, indicator: 'indicator:其他' })]],
    ['nothing to compare with', [aim(17, 2017)]],
    ['no year', [aim(2.5, 2020), { ...aim(17, 2017, yearly), year: undefined } as unknown as AimedValue]],
    [
      'how many are made in four years and in one',
      [
        aim(500, 2017, { indicator: 'i', indicatorName: '攻克关键技术', unit: '项' }),
        aim(50, 2020, { indicator: 'i', indicatorName: '攻克关键技术', unit: '项', ...yearly }),
      ],
    ],
    [
      'a quantity that is to fall',
      [aim(40, 2020, { direction: 'down' }), aim(8, 2025, { ...yearly, direction: 'down' })],
    ],
  ])('are not flagged: %s', (_, targets) => expect(told(targets)).toEqual([]));
});

it('holds a number against those of its own region alone, however many regions have one', () => {
  const looks = (regions: number) => {
    let count = 0;
    consistency(
      Array.from({ length: regions }, (_, i) => ({
        ...aim(20, 2020, { region: `第${i}市` }),
        get year() {
          count++;
          return 2020;
        },
      })),
    );
    return count;
  };
  expect(looks(400)).toBeLessThanOrEqual(2 * looks(200));
});
