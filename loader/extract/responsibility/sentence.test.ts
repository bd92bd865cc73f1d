import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { responsibilitySentence } from './sentence.ts';

const read = (text: string) =>
  responsibilitySentence(written(`# 六、|组织实施\n${text}`)).map(({ task, leads, supports }) => ({
    task: task.title,
    leads: leads.map((a) => a.printed),
    supports: supports.map((a) => a.printed),
  }));

describe('who answers for what, in running text', () => {
  it.each([
    [
      '国家科技体制改革和创新体系建设领导小组负责本纲要的具体组织实施工作。',
      '本纲要的具体组织实施工作',
      ['国家科技体制改革和创新体系建设领导小组'],
      [],
    ],
    ['国家发展改革委要加强综合协调和调查研究。', '加强综合协调和调查研究', ['国家发展改革委'], []],
    ['工业和信息化部要会同相关部门加强跟踪分析。', '加强跟踪分析', ['工业和信息化部'], ['相关部门']],
    ['按照统一部署，由省科技厅牵头组织实施创新工程。', '组织实施创新工程', ['省科技厅'], []],
    ['由市财政局会同市科技局制定实施细则。', '制定实施细则', ['市财政局'], ['市科技局']],
    ['科技部、财政部和教育部负责统筹推进各项工作。', '统筹推进各项工作', ['科技部', '财政部', '教育部'], []],
  ])('%s', (text, task, leads, supports) => expect(read(text)).toEqual([{ task, leads, supports }]));
});

describe('what tells of no responsibility', () => {
  it.each([
    '各部门要高度重视，认真落实好相关任务。',
    '各地区要结合实际，研究制定行动落实方案。',
    '市场导向明确的科技项目由企业牵头、政府引导。',
    '重大事项及时向国务院报告。',
    '政府部门不再直接管理具体项目，主要负责科技发展战略、规划和监管。',
    '按照党中央、国务院统一部署，要加快实施创新驱动发展战略。',
    '鼓励科技部门和财政部门加强配合。',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
