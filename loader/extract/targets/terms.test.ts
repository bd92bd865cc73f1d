import { describe, expect, it } from 'vitest';
import { targets } from '../target.ts';
import { written } from '../written.ts';

/** what stands beside each number: its limit, pace and force, and what it starts from */
const read = (lines: string) =>
  targets(written(lines)).map(
    ({ indicator, operator, value, limit, pace, binding, baselineYear, baselineValue }) =>
      [
        indicator.name,
        `${operator}${value}`,
        limit ?? '',
        pace ?? '',
        binding ?? '',
        baselineYear === undefined && baselineValue === undefined
          ? ''
          : `from ${baselineYear ?? ''}=${baselineValue ?? ''}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  );

describe('a change keeps what bounds it, and over what time it goes', () => {
  it.each([
    ['旅游收入年均增长12%以上。', ['旅游收入 +12 >= average']],
    ['单位产品能耗累计下降10%左右。', ['单位产品能耗 -10 ~ cumulative']],
    ['居民消费价格涨幅控制在3%以内。', ['居民消费价格 +3 <=']],
    ['每年培训乡村教师500人次。', ['培训乡村教师 =500 yearly']],
    ['每年培育甲级企业20家、乙级企业30家。', ['甲级企业 =20 yearly', '乙级企业 =30 yearly']],
    ['旅游收入增长12%，游客达到50万人次。', ['旅游收入 +12', '游客 =50']],
  ])('%s', (sentence, told) => expect(read(`# 一、|目标\n${sentence}`)).toEqual(told));
});

describe('what was stands in a bracket behind what is to be', () => {
  it.each([
    ['湿地保护率达到60%（2020年为52%）。', ['湿地保护率 =60 from 2020=52']],
    ['湿地保护率达到60%（现状55%）。', ['湿地保护率 =60 from =55']],
    ['湿地保护率达到60%（其中国家重要湿地90%）。', ['湿地保护率 =60', '湿地保护率中国家重要湿地 =90']],
  ])('%s', (sentence, told) => expect(read(`# 一、|目标\n${sentence}`)).toEqual(told));
});

describe('whether a target binds', () => {
  it('is told by the heading above, by the words that open its paragraph, or by a bracket', () => {
    const lines = `# 一、|目标
## 1.|约束性指标
森林覆盖率达到40%。
## 2.|预期性指标
城镇化率达到65%。
## 3.|其他
约束性指标：耕地保有量达到500万亩。
湿地保护率达到60%（预期性）。
绿地率达到35%。
约束性指标和预期性指标共8项，其中人均预期寿命达到80岁。`;
    expect(read(lines)).toEqual([
      '森林覆盖率 =40 binding',
      '城镇化率 =65 expected',
      '耕地保有量 =500 binding',
      '湿地保护率 =60 expected',
      '绿地率 =35',
      '人均预期寿命 =80',
    ]);
  });
});
