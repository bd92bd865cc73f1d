import { describe, expect, it } from 'vitest';
import { resolveDeadline, timeIn } from './deadline.ts';

describe('a deadline', () => {
  it.each([
    ['2025年6月底前', '2025-06'],
    ['2025年6月30日前完成', '2025-06-30'],
    ['２０２５年１２月', '2025-12'],
    ['2025年底前', '2025-12'],
    ['2025年', '2025'],
    ['2018—2020年', '2020'],
    ['2024年3月启动，2025年9月底前完成', '2025-09'],
    ['2025年三季度末', '2025-09'],
    ['2025年上半年', '2025-06'],
    ['2025.6', '2025-06'],
    ['2025-06-30', '2025-06-30'],
  ])('%s is told by its own words', (printed, deadline) => expect(resolveDeadline(printed)).toBe(deadline));

  it.each([
    ['6月底前', '2026-06'],
    ['3月20日前', '2026-03-20'],
    ['第二季度', '2026-06'],
    ['年底前', '2026-12'],
    ['全年', undefined],
    ['2027年3月底前', '2027-03'],
  ])('%s in a plan for 2026', (printed, deadline) => expect(resolveDeadline(printed, 2026)).toBe(deadline));

  it.each(['6月底前', '年底前', '长期坚持', '持续推进', '每月20日前', '15项'])(
    '%s tells none without a year',
    (printed) => expect(resolveDeadline(printed)).toBeUndefined(),
  );
});

it('the only time that a text gives is its deadline', () => {
  expect(timeIn('抓紧编制方案，2025年6月底前完成审批。')).toBe('2025年6月底前');
  expect(timeIn('9月15日前报省政府。')).toBe('9月15日前');
  expect(timeIn('3月底前开工，9月底前完工。')).toBeUndefined();
  expect(timeIn('6月以来持续推进。')).toBeUndefined();
});
