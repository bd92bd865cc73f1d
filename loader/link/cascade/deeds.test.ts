import { expect, it } from 'vitest';
import { asideOf } from './deeds.ts';

it.each([
  [['指导思想', '总体要求'], 'frame'],
  [['发展目标', '总体要求'], undefined],
  [['发展现状'], 'review'],
  [['产业规模', '发展现状'], 'review'],
  [['发展云计算', '重点任务'], undefined],
  [['考核', '组织实施'], 'frame'],
  [['健全组织实施机制'], 'frame'],
  [['组织实施大科学工程'], undefined],
  [['总体思路和主要目标'], undefined],
  [['指导思想', '总体思路和主要目标'], 'frame'],
])('what stands under %j, the innermost first: %s', (headings, aside) => {
  expect(asideOf(headings.map((heading) => ({ heading })))).toBe(aside);
});
