import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { memberProject } from './memberProject.ts';

const members = (lines: string) =>
  memberProject(written(lines)).map((fact) => [fact.name, fact.partOf?.name]);

it('reads paragraphs that each begin with the name of a member', () => {
  expect(
    members(
      '# 专栏2|国家科技重大专项\n大型飞机。完成首飞。\n重大新药创制。围绕恶性肿瘤，加强研制。\n——载人航天与探月工程。发射飞船。',
    ),
  ).toEqual([
    ['大型飞机', '国家科技重大专项'],
    ['重大新药创制', '国家科技重大专项'],
    ['载人航天与探月工程', '国家科技重大专项'],
  ]);
});

it('reads headings under that of a programme', () => {
  expect(
    members(
      '# 专栏3|科技创新2030—重大项目\n重大科技项目：\n## 1.|深海空间站\n开展研究。\n## 2.|大数据\n突破技术。\n## 3.|健康保障\n加强防控。',
    ),
  ).toEqual([
    ['深海空间站', '科技创新2030—重大项目'],
    ['大数据', '科技创新2030—重大项目'],
    ['健康保障', '科技创新2030—重大项目'],
  ]);
});

it('reads the actions that a plan consists of, which are part of nothing by name', () => {
  expect(members('# 二、|重点行动\n## （一）|“互联网+”创业创新\n## （二）|“互联网+”现代农业')).toEqual([
    ['“互联网+”创业创新', undefined],
    ['“互联网+”现代农业', undefined],
  ]);
});

it('leaves out the heading that tells what to do', () => {
  expect(
    members(
      '# 三、|加快实施国家科技重大专项\n## 1.|重大新药创制\n## 2.|水体污染控制与治理\n## 3.|组织实施其他专项',
    ).map(([n]) => n),
  ).toEqual(['重大新药创制', '水体污染控制与治理']);
});

describe('sections that list no members', () => {
  it.each([
    [
      'most headings tell what to do',
      '# 二、|重点工程\n## 1.|加强组织领导\n## 2.|完善政策体系\n## 3.|信息化平台',
    ],
    ['technologies', '# 专栏7|新材料技术\n## 1.|重点基础材料\n## 2.|先进电子材料'],
    ['one of them', '# 二、|重点行动\n## 1.|现代农业'],
    ['tasks under one undertaking', '# 专栏|知识创新工程\n学科布局。优化布局。\n人才队伍。加强建设。'],
  ])('%s', (_, lines) => expect(members(lines)).toEqual([]));
});

it('quotes the words that name a member, whatever it reads', () => {
  const words = fc.constantFrom('大型飞机', '工程', '。', '：', '加强', '、', '“', '”', '\n', ' ', '（');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const tree = written(`# 一、|国家科技重大专项\n${parts.join('')}`);
      for (const { quote, name } of memberProject(tree))
        expect(tree.plan.text.slice(quote.start, quote.end)).toBe(name);
    }),
  );
});
