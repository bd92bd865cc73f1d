import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { bracketedTitle } from './bracketedTitle.ts';

const cited = (text: string) =>
  bracketedTitle(written(text)).map((f) => [f.title ?? f.docNumber, f.bearing] as const);

describe('what a plan rests on', () => {
  it('reads 落实 and 依据 before lists of titles', () => {
    const text = '为落实《甲规划》、《乙规划》和《丙方案》的各项任务，依据《丁方案》，制定本专项规划。';
    expect(cited(text)).toEqual([
      ['甲规划', 'implements'],
      ['乙规划', 'implements'],
      ['丙方案', 'implements'],
      ['丁方案', 'implements'],
    ]);
  });

  it('reads what the title of the plan itself says it carries out', () => {
    const titled = (title: string) => {
      const tree = written('第一项任务。');
      tree.plan.head.title = { value: title, span: { start: 0, end: 3 } };
      return bracketedTitle(tree).map((f) => [f.title, f.bearing] as const);
    };
    expect(titled('甲省人民政府关于落实《政府工作报告》重点工作分工的意见')).toEqual([
      ['政府工作报告', 'implements'],
    ]);
    expect(titled('甲省关于修改《乙条例》的决定')).toEqual([]);
    expect(titled('关于贯彻落实乙纲要的实施意见')).toEqual([]);
  });

  it('reads what a plan goes on from as what it takes the place of', () => {
    expect(cited('为接续实施《甲计划（2023—2025年）》，落实《乙规划》，制定本计划。')).toEqual([
      ['甲计划（2023—2025年）', 'supersedes'],
      ['乙规划', 'implements'],
    ]);
  });

  it('takes the kind alone for the last document before that ends so', () => {
    expect(
      cited('近日印发《甲市行动方案（2024—2026年）》和《乙市工作方案》。《行动方案》出台的背景是什么？'),
    ).toEqual([
      ['甲市行动方案（2024—2026年）', 'cites'],
      ['乙市工作方案', 'cites'],
      ['甲市行动方案（2024—2026年）', 'cites'],
    ]);
  });

  it('reads who issued it for nothing else', () => {
    expect(cited('根据中共甲省委办公厅印发的《甲方案》精神，结合我市实际，制定本方案。')).toEqual([
      ['甲方案', 'implements'],
    ]);
  });

  it('reads what a plan is said to agree with as named', () => {
    expect(cited('本规划依据《甲纲要》编制，与《乙规划》相衔接，是建设的指导文件。')).toEqual([
      ['甲纲要', 'implements'],
      ['乙规划', 'cites'],
    ]);
  });

  it('reads 依照…制定', () => {
    expect(cited('依照《甲法》，制定本办法。')).toEqual([['甲法', 'implements']]);
  });

  it('reads 依据…编制', () => {
    expect(cited('“十三五”规划，依据《甲纲要》和《乙纲要（2006—2020年）》编制，主要明确总体思路。')).toEqual([
      ['甲纲要', 'implements'],
      ['乙纲要（2006—2020年）', 'implements'],
    ]);
  });

  it('takes number and short name from the bracket behind the title', () => {
    const [fact] = bracketedTitle(
      written(
        '为贯彻《中共中央、国务院关于印发〈甲纲要〉的通知》（中发〔2016〕4号，以下简称《纲要》）精神，特制定本意见。',
      ),
    );
    expect(fact).toMatchObject({
      title: '中共中央、国务院关于印发〈甲纲要〉的通知',
      docNumber: '中发〔2016〕4号',
      shortTitle: '纲要',
      bearing: 'implements',
    });
  });

  it('does not take 落实 within one task for what the whole plan rests on', () => {
    expect(cited('# 一、|任务\n贯彻落实《甲意见》，放宽市场准入限制。')).toEqual([['甲意见', 'cites']]);
  });
});

describe('other bearings', () => {
  it('names a document by its number alone', () => {
    expect(cited('# 一、|任务\n各市要按照辽委发〔2017〕5号要求和任务部署，制定办法。')).toEqual([
      ['辽委发〔2017〕5号', 'cites'],
    ]);
  });

  it('leaves out what is only to be written, and keeps what is to be changed', () => {
    expect(
      cited('# 一、|法规\n加快制定《甲条例》，加快修订《乙条例》、《丙条例》等，研究制定相关法规。'),
    ).toEqual([
      ['乙条例', 'cites'],
      ['丙条例', 'cites'],
    ]);
  });

  it('keeps what was written (制定了)', () => {
    expect(cited('# 一、|回顾\n五年来，制定了《甲办法》。')).toEqual([['甲办法', 'cites']]);
  });

  it('reads that a document ends', () => {
    expect(cited('# 附则\n本办法自印发之日起施行，《甲办法》同时废止。')).toEqual([['甲办法', 'supersedes']]);
  });

  it.each([
    '《甲意见》（某政发〔2012〕18号）自本意见印发之日起停止执行。',
    '本办法自2022年1月1日起施行，有效期五年，原《甲意见》同时废止。',
    '自印发之日起，《甲意见》（某政发〔2012〕18号）不再执行。',
  ])('reads it from %s', (text) => expect(cited(text)).toEqual([['甲意见', 'supersedes']]));

  it('ends all of a list', () => {
    expect(cited('《甲办法》（某政发〔2012〕8号）、《乙细则》同时废止。')).toEqual([
      ['甲办法', 'supersedes'],
      ['乙细则', 'supersedes'],
    ]);
  });

  it.each([
    '《甲办法》废止后，按照新规定执行。',
    '按照《甲办法》，企业不得擅自停止执行合同。',
    '修订《甲办法》，废止《乙暂行办法》。',
  ])('does not read it from %s', (text) =>
    expect(cited(text).every(([, bearing]) => bearing !== 'supersedes')).toBe(true),
  );

  it.each([
    '推出音乐剧《甲》、粤剧电影《乙》等精品，舞剧《丙》等4部作品获奖。',
    '在《科学》《自然》等国际期刊发表论文20篇。',
    '成果被《人民日报》报道。',
  ])('leaves out works and journals: %s', (text) => expect(cited(text)).toEqual([]));

  it('counts a title inside a title as part of it', () => {
    expect(cited('# 一、|任务\n落实《实施〈中华人民共和国促进科技成果转化法〉若干规定》。')).toEqual([
      ['实施〈中华人民共和国促进科技成果转化法〉若干规定', 'cites'],
    ]);
  });
});

it('quotes the sentence', () => {
  const tree = written('甲。贯彻《乙纲要》，制定本规划。丙。');
  const [fact] = bracketedTitle(tree);
  expect(tree.plan.text.slice(fact!.quote.start, fact!.quote.end)).toBe('贯彻《乙纲要》，制定本规划。');
});

it('comes to an end on a text of nothing but opening brackets', () => {
  expect(bracketedTitle(written('《'.repeat(1_000_000)))).toEqual([]);
});

describe('a document that is named by its kind alone', () => {
  it('is the last one before that ends so', () => {
    const text = '编制了《某省第十四个五年规划纲要（草案）》，提请审议。《纲要（草案）》提出了目标。';
    expect(cited(text).map(([title]) => title)).toEqual([
      '某省第十四个五年规划纲要（草案）',
      '某省第十四个五年规划纲要（草案）',
    ]);
  });

  it('stays what is printed where its short name is declared', () => {
    const text = '印发《甲市实施方案》（以下简称《方案》）。参照《乙市行动方案》。落实《方案》任务。';
    expect(cited(text).map(([title]) => title)).toEqual(['甲市实施方案', '方案', '乙市行动方案', '方案']);
  });

  it('stays what is printed where none does', () => {
    expect(cited('参照《某市实施方案》执行。《纲要》提出了目标。').map(([title]) => title)).toEqual([
      '某市实施方案',
      '纲要',
    ]);
  });
});
