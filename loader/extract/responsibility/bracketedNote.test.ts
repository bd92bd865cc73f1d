import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { bracketedNote } from './bracketedNote.ts';

const read = (text: string) =>
  bracketedNote(written(text)).map(({ task, leads, supports }) => ({
    task: task.title,
    leads: leads.map((a) => a.printed),
    supports: supports.map((a) => a.printed),
  }));

describe('what the note is for', () => {
  it('is the item that it ends', () => {
    const text =
      '# 1|培育高端装备制造产业创新链\n重点在智能制造等领域突破。攻克500项关键技术。（牵头单位：省科技厅、省发展改革委）';
    expect(read(text)).toEqual([
      { task: '培育高端装备制造产业创新链', leads: ['省科技厅', '省发展改革委'], supports: [] },
    ]);
  });

  it('is the heading that it stands in', () => {
    expect(read('# 4.|高端装备制造产业攻克100项关键技术。（省科技厅、省发展改革委）')).toEqual([
      { task: '高端装备制造产业攻克100项关键技术', leads: ['省科技厅', '省发展改革委'], supports: [] },
    ]);
  });

  it('is the items before it that it counts, and no more', () => {
    const text =
      '# （四）|完善政策\n## 1|推进改革\n甲。\n## 2|加大引进\n乙。\n## 3|培养英才\n丙。\n（以上两项工作牵头单位：省委组织部，各市）';
    expect(read(text).map((t) => t.task)).toEqual(['加大引进', '培养英才']);
  });

  it('is its own paragraph where a section has several', () => {
    const text =
      '# 1|构建创新高地\n示范区要建成引领区。（牵头单位：沈阳市、大连市）\n沈阳试验区要先行先试，探索新路径。（牵头单位：沈阳市；配合单位：相关部门）';
    expect(read(text)).toEqual([
      { task: '构建创新高地', leads: ['沈阳市', '大连市'], supports: [] },
      { task: '沈阳试验区要先行先试，探索新路径', leads: ['沈阳市'], supports: ['相关部门'] },
    ]);
  });

  it('stands without brackets at the end of a paragraph, or on a line of its own', () => {
    const text =
      '# 4.|培育企业\n对进入名单的企业给予奖励。牵头单位：市工业和信息化局；参加单位：市海洋发展局，各区市政府。\n# 5.|搭建平台\n建好平台。\n责任单位：省科技厅、省财政厅';
    expect(read(text)).toEqual([
      { task: '培育企业', leads: ['市工业和信息化局'], supports: ['市海洋发展局', '各区市政府'] },
      { task: '搭建平台', leads: ['省科技厅', '省财政厅'], supports: [] },
    ]);
  });

  it('stands behind a dash at the end of a paragraph, or on a line that begins with one', () => {
    const text =
      '# 1.|建设港区\n统筹两岸空间。——市商务局牵头，市科技局、江北区政府配合。\n# 2.|培育企业\n做好服务。\n——省科技厅、省财政厅按职责分工负责\n# 3.|办好展会\n办好展会。——省商务厅、省科协';
    expect(read(text)).toEqual([
      { task: '建设港区', leads: ['市商务局'], supports: ['市科技局', '江北区政府'] },
      { task: '培育企业', leads: ['省科技厅', '省财政厅'], supports: [] },
      { task: '办好展会', leads: ['省商务厅', '省科协'], supports: [] },
    ]);
  });

  it('is none where a dash begins a sentence', () => {
    const text =
      '# 一、|目标\n——创新能力明显提升，省科技厅牵头的平台达到10家。\n——省科技厅牵头建设平台，省财政厅安排资金。';
    expect(read(text)).toEqual([]);
  });

  it('goes on from line to line, each with a label of its own', () => {
    const text =
      '# 4.|建设平台\n建好平台。\n牵头单位：省发展改革委\n责任单位：省科技厅，各市人民政府\n# 5.|办好活动\n办好。\n责任单位：省科协\n配合单位：省科技厅';
    expect(read(text)).toEqual([
      { task: '建设平台', leads: ['省发展改革委'], supports: [] },
      { task: '建设平台', leads: [], supports: ['省科技厅', '各市人民政府'] },
      { task: '办好活动', leads: ['省科协'], supports: [] },
      { task: '办好活动', leads: [], supports: ['省科技厅'] },
    ]);
  });

  it('may begin with a dash behind its sentence', () => {
    expect(
      read('# 3.|建设平台\n建好平台。——牵头单位：市大数据局。配合单位：市直各部门、各区县政府。'),
    ).toEqual([{ task: '建设平台', leads: ['市大数据局'], supports: ['市直各部门', '各区县政府'] }]);
  });

  it('is nothing where the bracket belongs to a name', () => {
    expect(read('# 9|保护产权\n省市场监管局（省知识产权局）')).toEqual([]);
  });

  it('may stand before what it is for', () => {
    expect(read('# 4.|（牵头单位：市科技局；适用对象：民营企业）支持企业研发。')).toEqual([
      { task: '支持企业研发', leads: ['市科技局'], supports: [] },
    ]);
  });

  it('keeps a full stop between the two parts of a note', () => {
    expect(
      read('# 2.|做实辅导\n请船长讲问题。（主办单位：市海洋发展局。协办单位：市科协、青岛海事局）'),
    ).toEqual([{ task: '做实辅导', leads: ['市海洋发展局'], supports: ['市科协', '青岛海事局'] }]);
  });

  it('stands in square brackets, and names persons and dates beside organisations', () => {
    const text =
      '# 1|编制规划\n报局审定。责任领导:副区长;牵头部门:区农业局;责任部门:区水务局,柳桥乡人民政府。\n# 2|引进主体\n招引企业。[牵头:区投促局;配合:区工商局、区供销社]\n# 3|建平台\n建平台。【责任单位：市科技局；完成时限：2023年12月】';
    expect(read(text)).toEqual([
      { task: '编制规划', leads: ['区农业局'], supports: ['区水务局', '柳桥乡人民政府'] },
      { task: '引进主体', leads: ['区投促局'], supports: ['区工商局', '区供销社'] },
      { task: '建平台', leads: ['市科技局'], supports: [] },
    ]);
  });

  it('is the stretch before it where one paragraph holds several', () => {
    const text =
      '# 1.|推动政务数字化\n整合系统，形成平台（省大数据局牵头，各有关部门配合）。完善支付平台，实现网上支付（省财政厅、省大数据局牵头，各有关部门配合）。加强宣传。';
    expect(read(text).map(({ task, leads }) => [task, leads])).toEqual([
      ['推动政务数字化', ['省大数据局']],
      ['完善支付平台，实现网上支付', ['省财政厅', '省大数据局']],
    ]);
  });

  it('is the item where a line without brackets begins with a label', () => {
    expect(read('# 1.|发展数字经济\n建设平台。\n牵头单位：省发展改革委；参加单位：省财政厅')).toEqual([
      { task: '发展数字经济', leads: ['省发展改革委'], supports: ['省财政厅'] },
    ]);
  });
});

it('is told how to read all lists by a sentence of its own', () => {
  const text =
    '# 一、|任务分工\n各项任务责任单位中，排在第一位的为牵头单位。\n## 1.|建设平台\n建好。（责任单位：省科技厅、省财政厅）';
  expect(read(text)).toEqual([{ task: '建设平台', leads: ['省科技厅'], supports: ['省财政厅'] }]);
});

it('remembers that the first of a list leads (下同)', () => {
  const text =
    '# （一）|创业创新\n形成氛围。（发展改革委、科技部等负责，列第一位者为牵头部门，下同）\n# （二）|协同制造\n形成体系。（工业和信息化部、科技部共同牵头）\n# （三）|现代农业\n明显提升。（农业部、科技部等负责）';
  expect(read(text)).toEqual([
    { task: '创业创新', leads: ['发展改革委'], supports: ['科技部'] },
    { task: '协同制造', leads: ['工业和信息化部', '科技部'], supports: [] },
    { task: '现代农业', leads: ['农业部'], supports: ['科技部'] },
  ]);
});

it.each([
  ['# 1|甲\n乙。\n责任单位：市经信局\n完成时限：2024年6月底前', '2024年6月底前'],
  ['# 1|甲\n乙。\n完成时限：2025年12月底\n牵头单位：市经信局', '2025年12月底'],
])('takes the deadline on the line below or above: %s', (text, deadline) => {
  expect(bracketedNote(written(text)).map((fact) => fact.deadline)).toEqual([deadline]);
});

it('takes 市纪委市监委 for two that answer alike', () => {
  expect(read('# 1|甲\n乙。（责任单位：市纪委市监委、市委政法委）')).toEqual([
    { task: '甲', leads: ['市纪委', '市监委', '市委政法委'], supports: [] },
  ]);
});

it('leaves brackets alone that tell of no responsibility', () => {
  const text =
    '# 一、|目标\n研究与试验发展（R&D）经费达到2.5%（2020年）。国家实验室（省科技厅、省教育厅）的建设要加快推进，发挥好（含企业）作用。';
  expect(read(text)).toEqual([]);
});

it('quotes the note with its brackets', () => {
  const tree = written('# 1.|甲\n乙。（省科技厅）');
  const [fact] = bracketedNote(tree);
  expect(tree.plan.text.slice(fact!.quote.start, fact!.quote.end)).toBe('（省科技厅）');
  expect(tree.plan.text.slice(fact!.leads[0]!.span.start, fact!.leads[0]!.span.end)).toBe('省科技厅');
});

describe('parts of whoever issued the plan, bare in brackets', () => {
  it('answer for tasks where several tasks end so', () => {
    const text =
      '# 一、|壮大企业\n新增企业300家。（高新科）\n# 二、|建设平台\n新建实验室5家。（基础科牵头，办公室配合）';
    expect(read(text)).toEqual([
      { task: '壮大企业', leads: ['高新科'], supports: [] },
      { task: '建设平台', leads: ['基础科'], supports: ['办公室'] },
    ]);
  });

  it('are none where one bracket stands alone, or names laboratories', () => {
    expect(read('# 一、|壮大企业\n新增企业300家。（高新科）')).toEqual([]);
    expect(
      read('# 一、|建设平台\n建成2家。（国家重点实验室）\n# 二、|扩大平台\n建成3家。（省重点实验室）'),
    ).toEqual([]);
  });
});
