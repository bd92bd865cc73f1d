import { describe, expect, it } from 'vitest';
import { markOf } from './forms.ts';

describe('markOf', () => {
  it.each([
    ['第一篇　迈进创新型国家行列', 'part', 1, 3],
    ['第二编 总则', 'part', 2, 3],
    ['第十二章　确立新蓝图', 'chapter', 12, 4],
    ['第3章 　建设体系', 'chapter', 3, 3],
    ['第二节 任务', 'division', 2, 3],
    ['第二十一条 　本办法所称数据', 'article', 21, 5],
    ['一、总体要求', 'chinese-comma', 1, 2],
    ['二十一、保障', 'chinese-comma', 21, 4],
    ['三．任务', 'chinese-comma', 3, 2],
    ['（三）发展目标', 'chinese-bracket', 3, 3],
    ['(四) 加强建设', 'chinese-bracket', 4, 3],
    ['1.培育产业', 'arabic-dot', 1, 2],
    ['24．按照方案', 'arabic-dot', 24, 3],
    ['1 ﹒ 数字产业化', 'arabic-dot', 1, 3],
    ['１２．支持企业', 'arabic-dot', 12, 3],
    ['2、 基本原则', 'arabic-comma', 2, 2],
    ['（1）培育产业', 'arabic-bracket', 1, 3],
    ['(2) 推进建设', 'arabic-bracket', 2, 3],
    ['3）完善机制', 'arabic-half-bracket', 3, 2],
    ['③完善机制', 'circled', 3, 1],
    ['专栏1 主要指标', 'box', 1, 4],
    ['专栏12：重点工程', 'box', 12, 5],
    ['专栏：重点工程', 'box', undefined, 3],
    ['附件2：名词解释', 'annex', 2, 4],
    ['附录', 'annex', undefined, 2],
    ['名词解释', 'glossary', undefined, 0],
    ['相关专业术语解释', 'glossary', undefined, 0],
    ['——坚持创新驱动。', 'dash', undefined, 2],
    ['●坚持创新驱动。', 'dash', undefined, 1],
    ['★坚持创新驱动。', 'dash', undefined, 1],
    ['㈢发展目标', 'chinese-bracket-glyph', 3, 1],
    ['⒉培育产业', 'arabic-dot-glyph', 2, 1],
    ['⑿推进建设', 'arabic-bracket-glyph', 12, 1],
    ['1 总体要求', 'bare-number', 1, 1],
    ['2.1 发展基础。我市现有企业', 'decimal-two', 1, 3],
    ['2.1.3 建设平台', 'decimal-three', 3, 5],
    ['附件 2027年各县指标', 'annex', undefined, 3],
  ])('reads %s', (line, form, number, length) => {
    expect(markOf(line)).toMatchObject({ form: { id: form }, number, length });
  });

  it.each([
    ['1培育产业', 'lost-dot', 1],
    ['l.发展众创空间', 'letter-for-one', 1],
    ['29.2017-2020年，高新区增速提高', 'dot-before-digit', 29],
  ])('doubts %s', (line, form, number) => {
    const mark = markOf(line)!;
    expect(mark.form).toMatchObject({ id: form, doubtful: true, series: 'arabic-dot' });
    expect(mark.number).toBe(number);
  });

  it.each([
    ['2015年，全省研发投入增长'],
    ['3项工程'],
    ['10家企业'],
    ['1 规模以上企业数=企业数'],
    ['一、二、三产业融合发展'],
    ['第一，到2020年'],
    ['第一步，到2020年'],
    ['第三条生产线投产'],
    ['一是围绕优势'],
    ['附件中的指标是指导性的，由各市根据实际情况和上级要求加以分解落实，每年进行考核，并公布结果'],
    ['总体要求'],
    ['-'],
  ])('reads no number in %s', (line) => {
    expect(markOf(line)).toBeUndefined();
  });
});
