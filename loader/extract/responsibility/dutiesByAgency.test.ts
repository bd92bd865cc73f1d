import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { dutiesByAgency } from './dutiesByAgency.ts';

const read = (text: string) =>
  dutiesByAgency(written(text)).map(({ task, leads }) => [task.title, ...leads.map((a) => a.printed)]);

describe('duties that stand below who has them', () => {
  it('reads items below headings that are organisations', () => {
    expect(
      read(
        '# 三、|职责分工\n## 1.|市教育局、市体育局\n### （1）|开展校园足球联赛\n### （2）|建设运动场地。新建三处。\n## 2.|各区人民政府\n落实用地保障。',
      ),
    ).toEqual([
      ['开展校园足球联赛', '市教育局', '市体育局'],
      ['建设运动场地。新建三处', '市教育局', '市体育局'],
      ['落实用地保障', '各区人民政府'],
    ]);
  });

  it('reads lines that begin with an organisation and a colon', () => {
    expect(
      read(
        '# 二、|部门职责\n省水利厅：组织编制灌区规划，开展检查。\n省财政厅、省审计局：负责资金安排。\n工作要求：按时报送。',
      ),
    ).toEqual([
      ['组织编制灌区规划，开展检查', '省水利厅'],
      ['负责资金安排', '省财政厅', '省审计局'],
    ]);
  });

  it.each([
    ['# 一、|主要任务\n## 1.|省科技厅\n办公地点在新区。'],
    ['# 一、|主要任务\n省科技厅：王某、张某。'],
    ['# 一、|主要任务\n省工业设计中心：支持企业创建。\n市工业设计中心：支持园区创建。'],
    ['# 一、|会议情况\n## 1.|省科技厅\n参加。\n## 2.|省财政厅\n参加会议。'],
    ['# 一、|任务分工\n## 1.|建设平台\n建好。\n## 2.|科技金融\n做好。'],
  ])('reads none from %s', (text) => expect(read(text)).toEqual([]));
});
