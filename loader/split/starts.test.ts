import { describe, expect, it } from 'vitest';
import { findStarts, issuedIn } from './starts.ts';

const starts = (text: string) => findStarts(text).map(({ at }) => text.slice(at).split('\n', 1)[0]);

const body =
  '一、总体要求\n为落实有关部署，加快推进各项工作，结合本地实际，制定有关措施，确保完成各项目标任务。\n二、重点任务\n';

describe('findStarts', () => {
  it('begins the first plan with the text, whatever stands there', () => {
    expect(starts(`为落实有关部署，制定本纲要。\n${body}`)).toEqual(['为落实有关部署，制定本纲要。']);
  });

  it('begins a plan where a title of two lines stands above a 文号', () => {
    expect(starts(`某省规划\n${body}\n\n某省关于全面\n振兴的若干意见\n某发〔2016〕7号\n\n${body}`)).toEqual([
      '某省规划',
      '某省关于全面',
    ]);
  });

  it('begins a plan where a title stands above addressees', () => {
    expect(starts(`某省规划\n${body}\n某省关于某某的意见\n\n各市人民政府，省政府各部门：\n${body}`)).toEqual([
      '某省规划',
      '某省关于某某的意见',
    ]);
  });

  it('begins a plan at the 文号 where it stands above the title', () => {
    expect(starts(`某省规划\n${body}\n\n某政发〔2016〕7号\n\n某省关于某某的意见\n\n${body}`)).toEqual([
      '某省规划',
      '某政发〔2016〕7号',
    ]);
  });

  it('begins one at a note on the plan above it', () => {
    const note = '关于《某某市某某行动计划（征求意见稿）》的起草说明';
    expect(
      starts(`某某市某某行动计划\n（征求意见稿）\n${body}${note}\n一、背景\n为落实部署，起草本文件。\n`),
    ).toEqual(['某某市某某行动计划', note]);
    expect(starts(`某某市某某行动计划\n${body}关于某某市其他方案的起草说明\n一、背景\n`)).toHaveLength(1);
  });

  it('begins one at the text of what a decision changes', () => {
    const decision = '某某市人民政府关于修改《某某市奖励办法》的决定\n某政规〔2023〕2号\n';
    const changed = '某某市奖励办法\n第一条　为了奖励，制定本办法。\n';
    expect(
      starts(`${decision}现决定对《某某市奖励办法》作如下修改：\n一、将第三条修改为某某。\n${changed}`),
    ).toEqual(['某某市人民政府关于修改《某某市奖励办法》的决定', '某某市奖励办法']);
  });

  it('begins one at the next numbered annex, where the notice that they came with is not there', () => {
    const annexes = `附件1\n某某市行动方案\n${body}附件2\n某某市重点任务清单\n1.甲。\n`;
    expect(starts(annexes)).toEqual(['附件1', '附件2']);
    expect(starts(`某某市行动方案\n${body}附件2\n某某市重点任务清单\n1.甲。\n`)).toHaveLength(1);
  });

  it('does not begin one at the title inside a notice', () => {
    expect(
      starts(
        `某省关于印发某省规划的通知\n某政发〔2016〕7号\n各市人民政府：\n现印发给你们，请认真贯彻执行。\n2016年1月1日\n某省规划\n${body}`,
      ),
    ).toEqual(['某省关于印发某省规划的通知']);
  });

  it('does not begin one at a 文号 in a sentence or below a cited title', () => {
    expect(
      starts(`某省规划\n${body}根据国发〔2016〕43号。\n依据：\n《某某规划》\n国发〔2016〕43号\n`),
    ).toEqual(['某省规划']);
  });

  it('begins an annex of its own where a kindred title begins its own numbering', () => {
    const text = `某某科技强省工程实施方案\n${body}三、保障\n某某科技强省工程2017年度任务分工表\n\n1、 总体目标\n1.甲。`;
    expect(starts(text)).toEqual(['某某科技强省工程实施方案', '某某科技强省工程2017年度任务分工表']);
    expect(findStarts(text)[1]!.annexOf).toBe('某某科技强省工程实施方案');
  });

  it('leaves what is headed 附件 in the plan that it is attached to', () => {
    const text = `某某科技强省工程实施方案\n${body}附件：\n某某科技强省工程2017年度任务分工表\n\n1、 总体目标\n1.甲。`;
    expect(starts(text)).toEqual(['某某科技强省工程实施方案']);
  });

  it('leaves a glossary, and a table without numbering, in the plan', () => {
    expect(starts(`某某科技强省工程实施方案\n${body}附件：\n名词解释\n1.甲：乙。`)).toHaveLength(1);
    expect(starts(`某某科技强省工程实施方案\n${body}某某科技强省工程任务分工表\n\n某厅负责。`)).toHaveLength(
      1,
    );
  });

  it('finds nothing in white space', () => {
    expect(findStarts(' \n\n')).toEqual([]);
  });
});

describe('issuedIn', () => {
  it.each([
    ['某省关于印发《某省规划（2020—2025年）》的通知', '某省规划（2020—2025年）'],
    ['某省关于印发某省规划的通知', '某省规划'],
    ['某办 某厅印发《某某实施方案》', '某某实施方案'],
    ['国务院办公厅转发某部关于某某意见的通知', '某部关于某某意见'],
    ['某省关于印发〈某省规划〉的通知', '某省规划'],
    ['某局关于征求《某市方案（征求意见稿）》意见的函', '某市方案（征求意见稿）'],
    ['某部公开征求对《某某方案（2025—2030年）》（征求意见稿）的意见', '某某方案（2025—2030年）'],
    ['关于对《某市办法（征求意见稿）》公开征求意见的公告', '某市办法（征求意见稿）'],
    ['关于《某市办法（草案征求意见稿）》公开征求意见的公告', '某市办法（草案征求意见稿）'],
  ])('finds what %s issues', (notice, title) => {
    const issued = issuedIn(notice)!;
    expect(issued.title).toBe(title);
    expect(notice.slice(issued.from, issued.to)).toBe(title);
  });

  it('finds nothing in a plan that is no notice', () => {
    expect(issuedIn('国务院关于积极推进某某的指导意见')).toBeUndefined();
  });
});
