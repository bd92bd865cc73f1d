import { expect, it } from 'vitest';
import { written } from '../written.ts';
import { titleProject } from './titleProject.ts';

function names(title: string): string[][] {
  const tree = written(`${title}\n第一条 为了落实。`);
  tree.plan.head.title = { value: title, span: { start: 0, end: title.length } };
  return titleProject(tree).map(({ name, aliases }) => [name, ...aliases]);
}

it.each([
  ['辽宁省科技强省工程（2017—2020年）实施方案', ['辽宁省科技强省工程', '科技强省工程']],
  ['辽宁省科技强省工程实施方案2017年度任务分工表', ['辽宁省科技强省工程', '科技强省工程']],
  ['“互联网+”益民行动工作方案', ['“互联网+”益民行动']],
])('%s', (title, expected) => expect(names(title)).toEqual([expected]));

it.each([
  '促进新一代人工智能产业发展三年行动计划',
  '国家重大工程管理办法',
  '数字山东2019行动方案',
  '中国制造2025',
])('%s names none', (title) => expect(names(title)).toEqual([]));

it('needs the title to stand in the text', () => {
  expect(titleProject(written('正文'))).toEqual([]);
});
