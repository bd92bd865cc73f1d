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
  ['农业农村部办公厅 自然资源部办公厅', ['农业农村部办公厅', '自然资源部办公厅']],
  ['安徽省财政厅　国家税务总局安徽省税务局', ['安徽省财政厅', '国家税务总局安徽省税务局']],
  ['国家税务总局芜湖市税务局芜湖市财政局', ['国家税务总局芜湖市税务局', '芜湖市财政局']],
  ['东北大学', ['东北大学']],
  ['新安街道办事处', ['新安街道办事处']],
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
  ['某某省人民政府文件', true, ['某某省人民政府']],
  ['自然资源部办公厅      文件', true, ['自然资源部办公厅']],
  ['中 共 湖 北 省 委 文 件', true, ['中共湖北省委']],
  ['江 苏 省 人 民 政 府 办 公 厅', false, ['江苏省人民政府办公厅']],
  ['东北大学文件', true, ['东北大学']],
  ['重要文件', true, []],
])('reads the letterhead “%s” (文件 stands there: %s)', (text, isHeaded, names) => {
  const line = Passage.plain(text, { start: 0, end: text.length });
  const found = letterheadIn(line);
  expect([found.isHeaded, found.names.map(({ value }) => value)]).toEqual([isHeaded, names]);
});
