import { expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { pageLines } from './pages.ts';

const page = (n: number, head = '') =>
  `${head}${Array.from({ length: 8 }, (_, i) => `第${n}页上的一句话${i}。`).join('\n')}\n${n}\n`;

const dropped = (text: string) => {
  const lines = linesOf(text);
  const found = pageLines(lines);
  return lines.filter(({ index }) => found.has(index)).map((line) => line.text);
};

it('drops page numbers that count on from page to page', () => {
  expect(dropped(page(1) + page(2) + page(3))).toEqual(['1', '2', '3']);
});

it('drops the running head beside them', () => {
  expect(
    dropped(page(1, '某省规划\n') + page(2, '某省规划\n') + page(3, '某省规划\n') + page(4, '某省规划\n')),
  ).toEqual(['1', '某省规划', '2', '某省规划', '3', '某省规划', '4']);
});

it('keeps the numbers of a table', () => {
  expect(dropped('指标\n2015年\n2020年\n排名\n18\n15\n论文\n4\n2')).toEqual([]);
});

it('keeps two numbers that happen to follow each other', () => {
  expect(dropped(page(1) + page(2))).toEqual([]);
});
