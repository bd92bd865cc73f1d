import { describe, expect, it } from 'vitest';
import { targetsOf } from './spelled.ts';

describe('what 且 joins', () => {
  it.each([
    [
      '研发经费支出超300亿元且占地区生产总值比重2.4%以上。',
      ['研发经费支出 >=300 亿元 (attain)', '研发经费支出占地区生产总值比重 >=2.4 % (attain)'],
    ],
    [
      '高新技术企业达到2000家且年均增长10%。',
      ['高新技术企业 =2000 家 (attain)', '高新技术企业 +10 % (change)'],
    ],
    [
      '研发机构覆盖率达到50%以上，并且有研发活动的企业占比超过60%。',
      ['研发机构覆盖率 >=50 % (attain)', '有研发活动的企业占比 >=60 % (attain)'],
    ],
  ])('is stated twice: %s', (text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });

  it('is one where both are true of what is counted', () => {
    expect(targetsOf('培育产值超过10亿元且利润1亿元以上的企业20家。')).toEqual([
      '产值超过10亿元且利润1亿元以上的企业 =20 家 (count)',
    ]);
  });

  it('may be no number', () => {
    expect(targetsOf('单位能耗下降10%且不高于全国平均水平。')).toEqual(['单位能耗 -10 % (change)']);
  });
});
