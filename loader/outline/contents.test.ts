import { expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { contentsLines } from './contents.ts';

const listed = (text: string) => {
  const lines = linesOf(text);
  const found = contentsLines(lines);
  return lines.filter(({ index }) => found.has(index)).map((line) => line.text);
};

it('ends a table of contents where its first entry comes again', () => {
  expect(
    listed('某规划\n目　录\n\n一、总体要求\n二、任务\n（一）甲\n\n一、总体要求\n（一）甲\n落实部署。'),
  ).toEqual(['目　录', '一、总体要求', '二、任务', '（一）甲']);
});

it('ends one at the first sentence', () => {
  expect(
    listed('目 录\n一、形势与需求 二、总体思路 （一）甲 附录：名词解释\n“十二五”是关键时期。\n一、形势'),
  ).toEqual(['目 录', '一、形势与需求 二、总体思路 （一）甲 附录：名词解释']);
});

it('takes lines with dot leaders before a page number for entries, with or without 目录', () => {
  expect(listed('前言\t……………… 1\n第一章　总则.......... 12\n第一章　总则\n约……')).toEqual([
    '前言\t……………… 1',
    '第一章　总则.......... 12',
  ]);
});

it('finds none in a text without one', () => {
  expect(listed('一、总体要求\n落实部署。')).toEqual([]);
});
