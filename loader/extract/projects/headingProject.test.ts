import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { headingProject } from './headingProject.ts';

const names = (lines: string) => headingProject(written(lines)).map((fact) => fact.name);

describe('headings that name an undertaking', () => {
  it.each([
    ['# 专栏2|智能制造工程', '智能制造工程'],
    ['# 二、|创新主体壮大工程', '创新主体壮大工程'],
    ['# （五）|实施科技惠民工程', '科技惠民工程'],
    ['# （七）|实施知识产权、质量强省工程', '知识产权、质量强省工程'],
    ['# 专栏1|制造业创新中心（工业技术研究基地）建设工程', '制造业创新中心（工业技术研究基地）建设工程'],
    ['# 1.|国际热核聚变实验堆（ITER）计划', '国际热核聚变实验堆（ITER）计划'],
    ['# 2.|实施“十百千”高端人才引进工程', '“十百千”高端人才引进工程'],
    ['# （一）|实施科技创新攻关行动', '科技创新攻关行动'],
    ['# （三）|实施成果转化行动', '成果转化行动'],
    ['# 1.|实施新一轮科技型企业三年行动计划', '科技型企业三年行动计划'],
  ])('%s', (line, name) => {
    const [fact] = headingProject(written(line));
    expect(fact).toMatchObject({ name, status: 'defined', section: { heading: expect.anything() } });
  });
});

it.each([
  ['高速列车科技重点专项。重点发展高速列车。', '高速列车科技重点专项'],
  ['?\t“中国云”科技重点专项 。形成技术方案。', '“中国云”科技重点专项'],
  ['创新人才推进计划：创新人才推进计划是一项工程。', '创新人才推进计划'],
])('reads the first words of a paragraph: %s', (line, name) =>
  expect(names(`# 一、|概述\n${line}`)).toEqual([name]),
);

it('reads lines of a box that stand over their paragraphs', () => {
  const tree = written(
    '# 专栏1|重点任务\n海洋装备攻关专项\n突破深海作业装备，建设试验场。\n“智慧港口”建设工程\n推进码头改造，应用无人集卡。\n行动目标\n到2025年全面建成。\n节水工程',
  );
  expect(headingProject(tree)).toEqual([]);
  const box = tree.children[0];
  if (box?.type === 'section') box.kind = 'box';
  expect(headingProject(tree).map(({ name }) => name)).toEqual(['海洋装备攻关专项', '“智慧港口”建设工程']);
});

describe('headings and first words that name none', () => {
  it.each([
    '# 二、|重点行动',
    '# （一）|实施铁路三大工程',
    '# （二）|推进四大专项',
    '# 一、|行动要求',
    '# 1.|实施重大工程包',
    '# 4.|开展企业服务、营商环境、品牌质量提升行动',
    '# 6.|将用地纳入土地利用年度计划',
    '# 2.|改革科技计划管理体制',
    '# （二）|依托企业布局重大科技创新工程',
    '# 5.|发起实施国际大科学计划和大科学工程',
    '# 3.|开展岗位全球招聘试点',
    '# 三、|组织实施',
    '# 一、|概述\n行动目标。到2020年。',
    '# 一、|概述\n实施重大科技创新工程。建立机制。',
  ])('%s', (lines) => expect(names(lines)).toEqual([]));
});

it('does not throw, whatever the heading', () => {
  const words = fc.constantFrom(
    '实施',
    '工程',
    '行动',
    '“',
    '”',
    '（',
    '）',
    '2017—2020年',
    '、',
    '。',
    '：',
    '科技',
    '惠民',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      const tree = written(`# 一、|${parts.join('')}\n${parts.join('')}。后文。`);
      for (const { quote, name } of headingProject(tree))
        expect(tree.plan.text.slice(quote.start, quote.end)).toBe(name);
    }),
  );
});
