import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { unbracketedName } from './unbracketedName.ts';

const cited = (text: string) => unbracketedName(written(`# 一、|任务\n${text}`)).map((f) => f.title);

describe('what is named without 《》', () => {
  it.each([
    ['完善反垄断法配套规则，进一步加大执行力度。', ['反垄断法']],
    ['结合证券法修订和股票发行注册制改革。', ['证券法']],
    ['推动修订专利法。', ['专利法']],
    [
      '深入实施国家“十三五”规划纲要和创新驱动发展战略纲要。',
      ['国民经济和社会发展第十三个五年规划纲要', '国家创新驱动发展战略纲要'],
    ],
    ['打造成为实施“中国制造2025”的先行区。', ['中国制造2025']],
    ['修订高新技术企业认定管理办法，完善税收政策。', ['高新技术企业认定管理办法']],
    ['修订新的国家工程研究中心管理办法。', ['国家工程研究中心管理办法']],
    ['修订完善省政务信息系统项目管理办法。', ['省政务信息系统项目管理办法']],
  ])('%s', (text, titles) => expect(cited(text)).toEqual(titles));
});

describe('what is no citation', () => {
  it.each([
    '完善学生评价办法，落实好绩效工资分配办法。',
    '出台私募投资基金管理暂行条例。',
    '加快制定外国人在中国工作管理条例。',
    '制定和修订相关计划管理办法和经费管理办法。',
    '创新工作方法，完善执法体制，研究生产方法。',
    '修订《专利法》等法律。',
    '推进专利法院建设，加强宪法治理教育。',
  ])('%s', (text) => expect(cited(text)).toEqual([]));
});
