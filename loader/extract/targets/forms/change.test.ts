import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

it('what is added net is a change of what the clause before speaks of', () => {
  expect(targetsOf('省级企业研究院突破1500家，比2018年底净增500家。')).toEqual([
    '省级企业研究院 >=1500 家 (attain)',
    '省级企业研究院 +500 家 from 2018= (change)',
  ]);
});

describe('a rise or fall of so much', () => {
  it.each([
    ['二手车交易量较2023年增长45%。', ['二手车交易量 +45 % from 2023= (change)']],
    ['高新技术产品增加值增长15%。', ['高新技术产品增加值 +15 % (change)']],
    [
      '试点示范项目运营成本降低30%，产品生产周期缩短30%，不良品率降低30%。',
      ['试点示范项目运营成本 -30 % (change)', '产品生产周期 -30 % (change)', '不良品率 -30 % (change)'],
    ],
    ['制造业增加值率比2015年提高2个百分点。', ['制造业增加值率 +2 个百分点 from 2015= (change)']],
    ['常规污染物在现有水平上减排50%。', ['常规污染物 -50 % (change)']],
    ['使老油田水驱采收率提高3%~5%。', ['老油田水驱采收率 +3..5 % (change)']],
    ['减损降低5%以上。', ['减损 -5 % (change)']],
    ['化肥减施20%、农药减施30%。', ['化肥 -20 % (change)', '农药 -30 % (change)']],
    [
      '实现新材料研发周期缩短一半、研发成本降低一半的目标。',
      ['新材料研发周期 -50 % (change)', '新材料研发成本 -50 % (change)'],
    ],
    ['居民消费价格涨幅2%左右。', ['居民消费价格涨幅 ~2 % (change)']],
    ['物价总水平涨幅控制在4%以内。', ['物价总水平 +4 % (change)']],
    [
      '海水淡化、海洋工程装备、滨海文旅增速保持在9%以上。',
      ['海水淡化 +9 % (change)', '海洋工程装备 +9 % (change)', '滨海文旅 +9 % (change)'],
    ],
    ['省级财政科技投入年均增长10%左右。', ['省级财政科技投入 +10 % (change)']],
    ['户厕覆盖率和污水治理率均提高3个百分点。', ['户厕覆盖率和污水治理率 +3 个百分点 (change)']],
    ['工业投资增速高于全国平均水平2个百分点以上。', ['工业投资 +2 个百分点 (change)']],
    ['地区生产总值年均增速快于全省1个百分点左右。', ['地区生产总值 +1 个百分点 (change)']],
    ['入学率高于全省平均水平2个百分点。', []],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));

  it('counts things that are added', () => {
    expect(targetsOf('增加350个行政村通双车道公路。')).toEqual(['增加行政村通双车道公路 =350 个 (count)']);
  });

  it('goes on growing where more is striven for', () => {
    expect(targetsOf('生产总值增长6%，力争7%。')).toEqual([
      '生产总值 +6 % (change)',
      '生产总值 +7 % (change)',
    ]);
  });

  it('is that of the quantity before, compared with a year that is not cut in two', () => {
    expect(targetsOf('数据交易额突破5亿元，较上年增长8%，增速保持6%以上。')).toEqual([
      '数据交易额 >=5 亿元 (attain)',
      '数据交易额 +8 % (change)',
      '数据交易额 +6 % (change)',
    ]);
  });
});
