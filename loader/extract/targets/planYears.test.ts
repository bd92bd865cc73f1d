import { describe, expect, it } from 'vitest';
import { OutlineYears, yearOfHeading, yearOfPeriod } from './planYears.ts';

it.each([
  ['“十二五”时期主要规划指标', 2015],
  ['专栏1“十四五”主要目标', 2025],
  ['十四五时期发展目标', 2025],
  ['第十五个五年规划主要指标', 2030],
  ['“十五五”时期经济社会发展主要目标', 2030],
])('a heading of targets dates them by the end of its five years: %s', (heading, year) =>
  expect(yearOfPeriod(heading)).toBe(year),
);

it.each([
  '“十三五”规划主要指标完成情况',
  '“十三五”和“十四五”目标',
  '到2025年“十四五”目标',
  '二十五项主要指标',
  '“十四五”时期形势',
])('no year is that of %s', (heading) => expect(yearOfPeriod(heading)).toBeUndefined());

it.each([
  ['三、2025年重点任务', 2025],
  ['“十四五”时期奋斗目标和2021年工作安排', undefined],
  ['2021—2025年主要目标', undefined],
])('a heading gives its year to what stands below, unless it is of two times: %s', (heading, year) =>
  expect(yearOfHeading(heading)).toBe(year),
);

describe('what a five-year plan holds, by its short name', () => {
  const text = '根据省委建议，编制了《某省国民经济和社会发展第十四个五年规划纲要（草案）》，提请审议。';
  it.each([
    ['《纲要(草案)》提出了主要指标:生产总值年均增长6%。', 2025],
    ['《规划纲要》明确,森林覆盖率达到40%。', 2025],
    ['全面落实《纲要(草案)》,今年生产总值增长5%。', undefined],
    ['《方案》提出,建设基地3个。', undefined],
  ])('%s', (paragraph, year) => expect(new OutlineYears(text).of(paragraph, 60)).toBe(year));

  it('is of no year where no such plan stands before', () => {
    expect(new OutlineYears(text).of('《纲要》提出,生产总值年均增长6%。', 0)).toBeUndefined();
    expect(new OutlineYears('').of('《纲要》提出,生产总值年均增长6%。', 9)).toBeUndefined();
  });
});
