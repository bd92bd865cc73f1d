import { describe, expect, it } from 'vitest';
import { fold } from '../../tree.ts';
import { quantities } from '../numbers/quantity.ts';
import { yearMarks } from './calendar.ts';
import { pieces } from './segments.ts';
import { targetsOf } from './spelled.ts';

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
    ['展望2035年，基本建成体系。', ['2035年: deadline 2035']],
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
    '做好“十五冬”筹备工作。',
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
      targetsOf(
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
    expect(
      targetsOf('到2020年，增加值比2015年翻一番，企业达到100家。').map((a) => /@\d+/.exec(a)?.[0]),
    ).toEqual(['@2020', '@2020']);
  });

  it('ends where a period is spoken of that sets none', () => {
    expect(targetsOf('到2020年，企业达到100家。“十三五”期间，培训1000人。')).toEqual([
      '企业 =100 家 @2020 (attain)',
      '培训 =1000 人 (attain)',
    ]);
  });
});

describe('a period', () => {
  const inReport = (sentence: string) => targetsOf(sentence, { from: 2027, current: 2027, year: 2027 });

  it('that is only named dates nothing', () => {
    expect(inReport('抓紧做好“十六五”前期谋划。新建泊位6个。')).toEqual(['新建泊位 =6 个 @2027 (count)']);
    expect(inReport('“十六五”期间，新建泊位6个。')).toEqual(['新建泊位 =6 个 (count)']);
    expect(inReport('到第十六个五年规划期末，新建泊位6个。')).toEqual(['新建泊位 =6 个 @2035 (count)']);
  });

  it('an average of years is of no single one', () => {
    expect(inReport('地区生产总值年均增长5%。')).toEqual(['地区生产总值 +5 % (change)']);
    expect(inReport('PM2.5年均浓度控制在35微克/立方米。')).toEqual([
      'PM2.5年均浓度 =35 微克/立方米 @2027 (attain)',
    ]);
    expect(inReport('地区生产总值增长5%。')).toEqual(['地区生产总值 +5 % @2027 (change)']);
  });

  it('截至 a year to come is a deadline', () => {
    expect(targetsOf('截至2030年，建成平台5个。', { from: 2027 })).toEqual(['平台 =5 个 @2030 (count)']);
    expect(targetsOf('截至2026年，建成平台5个。', { from: 2027 })).toEqual([]);
  });
});
