import { expect, it } from 'vitest';
import { Passage } from '../tree.ts';
import { agenciesIn, letterheadIn } from './agencies.ts';

const agencies = (text: string) => agenciesIn(Passage.plain(text, { start: 0, end: text.length }));

it.each([
  ['国务院', ['国务院']],
  ['中共中央 国务院', ['中共中央', '国务院']],
  ['中共中央、国务院', ['中共中央', '国务院']],
  ['中共中央办公厅 国务院办公厅', ['中共中央办公厅', '国务院办公厅']],
  ['中共辽宁省委辽宁省人民政府', ['中共辽宁省委', '辽宁省人民政府']],
  ['中共辽宁省委办公厅辽宁省人民政府办公厅', ['中共辽宁省委办公厅', '辽宁省人民政府办公厅']],
  ['科技部 国家发展改革委 财政部', ['科技部', '国家发展改革委', '财政部']],
  ['科 技 部 国 家 发 展 改 革 委 财 政 部', ['科技部', '国家发展改革委', '财政部']],
  ['科学技术部财政部国家税务总局', ['科学技术部', '财政部', '国家税务总局']],
  ['科技部||||', ['科技部']],
  ['某某市人民政府办公室', ['某某市人民政府办公室']],
  ['山东省科学技术厅山东省财政厅', ['山东省科学技术厅', '山东省财政厅']],
  ['某省推进“三区”建设领导小组办公室', ['某省推进“三区”建设领导小组办公室']],
])('names the organisations in “%s”', (line, names) => {
  expect(agencies(line).map(({ value }) => value)).toEqual(names);
});

it.each([['某省'], ['“十三五”国家'], ['加快发展某某产业'], ['一句话。']])('names none in “%s”', (line) => {
  expect(agencies(line)).toEqual([]);
});

it('points at the spaced-out letters that are printed', () => {
  const line = '科 技 部 财 政 部';
  expect(agencies(line).map((name) => line.slice(name.span().start, name.span().end))).toEqual([
    '科 技 部',
    '财 政 部',
  ]);
});

it.each([
  ['某某省人民政府文件', false, ['某某省人民政府']],
  ['中 共 湖 北 省 委 文 件', false, ['中共湖北省委']],
  ['江 苏 省 人 民 政 府 办 公 厅', true, ['江苏省人民政府办公厅']],
  ['江苏省人民政府办公厅', false, []],
  ['重要文件', true, []],
])('reads the letterhead “%s” (above a number: %s)', (text, aboveNumber, names) => {
  const line = Passage.plain(text, { start: 0, end: text.length });
  expect(letterheadIn(line, aboveNumber).map(({ value }) => value)).toEqual(names);
});
