import { describe, expect, it } from 'vitest';
import { fold } from '../../tree.ts';
import { quantities } from '../numbers/quantity.ts';
import { yearMarks } from './calendar.ts';
import { pieces } from './segments.ts';
import { aimsOf } from './spelled.ts';

const marks = (sentence: string, from = 2016, current?: number) => {
  const text = fold(sentence);
  const years = quantities(text).filter((q) => q.kind === 'year');
  return yearMarks(text, years, pieces(text).names, { from, current }).map(
    ({ start, end, kind, year }) =>
      `${text.slice(start, end)}: ${kind}${year === undefined ? '' : ` ${year}`}`,
  );
};

describe('what a year says', () => {
  it.each([
    ['到2020年，建成体系。', ['2020年: deadline 2020']],
    ['力争到2025年底，形成集群。', ['2025年底: deadline 2025']],
    ['2023年底前完成。', ['2023年底前: deadline 2023']],
    ['；2018年发射探测器。', ['2018年: deadline 2018']],
    ['争取在2020年前后发射。', ['2020年前后: deadline 2020']],
    ['到“十四五”末，建成强省。', ['“十四五”末: deadline 2025']],
    ['2017—2020年，增速高于全国。', ['2017—2020年: deadline 2020']],
    ['比2015年提高2个百分点。', ['2015年: baseline 2015']],
    ['较“十二五”末翻一番。', ['“十二五”末: baseline 2015']],
    ['从2010年的50.9%提高。', ['2010年: baseline 2010']],
    ['2015年达到6.3件。', ['2015年: past 2015']],
    ['“十二五”期间，新建162个。', ['“十二五”期间: past 2015']],
    ['“十三五”时期的总体目标是：', ['“十三五”时期: period']],
  ])('%s', (sentence, expected) => expect(marks(sentence)).toEqual(expected));

  it.each([
    '《国家规划纲要（2006—2020年）》',
    '落实“2030年行动”。',
    '自2017年秋季学期开始。',
    '联合国2030年可持续发展议程',
  ])('nothing: %s', (sentence) => expect(marks(sentence)).toEqual([]));

  it('今年 and 年底前 mean the year that the heading or the title tells of', () => {
    expect(marks('今年新建50家，年底前完成。', 2019, 2019)).toEqual([
      '今年: deadline 2019',
      '年底前: deadline 2019',
    ]);
    expect(marks('年底前完成。', 2019)).toEqual([]);
  });
});

describe('a deadline', () => {
  it('holds for the rest of the paragraph, until another is given', () => {
    expect(
      aimsOf(
        '建设50家众创空间。到2020年，企业达到100家。收入达到5亿元；到2025年，企业达到200家，收入达到9亿元。',
      ),
    ).toEqual([
      '众创空间 =50 家 (count)',
      '企业 =100 家 @2020 (attain)',
      '收入 =5 亿元 @2020 (attain)',
      '企业 =200 家 @2025 (attain)',
      '收入 =9 亿元 @2025 (attain)',
    ]);
  });

  it('is not changed by a year that is only compared with', () => {
    expect(aimsOf('到2020年，增加值比2015年翻一番，企业达到100家。').map((a) => /@\d+/.exec(a)?.[0])).toEqual(
      ['@2020', '@2020'],
    );
  });

  it('ends where a period is spoken of that sets none', () => {
    expect(aimsOf('到2020年，企业达到100家。“十三五”期间，培训1000人。')).toEqual([
      '企业 =100 家 @2020 (attain)',
      '培训 =1000 人 (attain)',
    ]);
  });
});
