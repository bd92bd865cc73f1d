import { expect, it } from 'vitest';
import { asideOf } from './deeds.ts';

it.each([
  [['指导思想', '总体要求'], 'frame'],
  [['发展目标', '总体要求'], undefined],
  [['发展现状'], 'review'],
  [['产业规模', '发展现状'], 'review'],
  [['发展云计算', '重点任务'], undefined],
  [['考核', '组织实施'], 'frame'],
])('what stands under %j, the innermost first: %s', (headings, aside) => {
  expect(asideOf(headings.map((heading) => ({ heading })))).toBe(aside);
});
