import { expect, it } from 'vitest';
import { periodOf } from './period.ts';

const period = (value: string) => {
  const found = periodOf({ value, source: (start, end) => ({ span: { start, end } }) });
  return [found?.start?.value, found?.end.value];
};

it.each([
  ['某省“十三五”科技创新规划', 2016, 2020],
  ['国家“十二五”科学和技术发展规划', 2011, 2015],
  ['某市十四五教育规划', 2021, 2025],
  ['某省“十五五”规划纲要', 2026, 2030],
  ['某某工程（2017—2020年）实施方案', 2017, 2020],
  ['某某三年行动计划（2018-2020年）', 2018, 2020],
  ['某某三年行动计划（２０２３－２０２５年）', 2023, 2025],
  ['某某纲要（2006年至2020年）', 2006, 2020],
  ['某某工程2017年度任务分工表', 2017, 2017],
  ['某市2021年绩效考核办法', 2021, 2021],
  ['某市 2025 年科技工作要点', 2025, 2025],
  ['数字某省2018行动方案', 2018, 2018],
  ['某国制造2025', undefined, 2025],
])('reads the period of %s', (title, start, end) => {
  expect(period(title)).toEqual([start, end]);
});

it.each([
  ['关于积极推进“互联网+”行动的指导意见'],
  ['国家创新驱动发展战略纲要'],
  ['某某方案（2025—2020年）'],
  ['某某目录（2027年版）'],
  ['某某办法（2023年修订）'],
])('reads none in %s', (title) => {
  expect(period(title)).toEqual([undefined, undefined]);
});

it('points at the words that say it', () => {
  const title = '某某方案（2017—2020年）';
  const span = periodOf({ value: title, source: (start, end) => ({ span: { start, end } }) })!.end.span!;
  expect(title.slice(span.start, span.end)).toBe('2017—2020');
});
