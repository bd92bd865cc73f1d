import { expect, it } from 'vitest';
import { yearOfPeriod } from './planYears.ts';

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
