import { describe, expect, it } from 'vitest';
import { rejectionsOf, targetsOf } from '../spelled.ts';

describe('a place in a ranking', () => {
  it.each([
    ['国际科学论文被引用次数进入世界前5位。', ['国际科学论文被引用次数世界排名 rank5 位 (rank)']],
    ['推动我国半导体照明产业成为世界前三强。', ['我国半导体照明产业世界排名 rank3 强 (rank)']],
    ['国际科技论文被引次数达到世界第二；', ['国际科技论文被引次数世界排名 rank2 (rank)']],
    [
      '国家综合创新能力世界排名由目前第21位上升至前18位。',
      ['国家综合创新能力世界排名 rank18 位 from =21 (rank)'],
    ],
    [
      '科技型中小企业达到120家，总量进入全省前五名。',
      ['科技型中小企业 =120 家 (attain)', '科技型中小企业总量全省排名 rank5 名 (rank)'],
    ],
    ['主要经济指标增速位居全省前三位。', ['主要经济指标增速全省排名 rank3 位 (rank)']],
    ['综合实力进入全国百强市前50名。', ['综合实力进入全国百强市排名 rank50 名 (rank)']],
    ['区域创新能力保持在全国前六位。', ['区域创新能力全国排名 rank6 位 (rank)']],
    ['粮食产量继续保持全省前5名。', ['粮食产量全省排名 rank5 名 (rank)']],
    ['要在年度政务公开考核中全省排名前三。', ['年度政务公开考核全省排名 rank3 (rank)']],
    ['营商环境评价在全省排名前三。', ['营商环境评价全省排名 rank3 (rank)']],
    ['推动高新区排名争先进位，力争进入全国前50名。', ['高新区全国排名 rank50 名 (rank)']],
    ['持续优化政务服务环境，全省排名前三。', ['政务服务环境全省排名 rank3 (rank)']],
    ['科技创新指数稳居全省第一方阵、力争进入前五名。', ['科技创新指数全省排名 rank5 名 (rank)']],
    ['工业总产值排名由全省第5位提升至第2位。', ['工业总产值排名 rank2 位 from =5 (rank)']],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));

  it.each([
    '创新是引领发展的第一动力。',
    '第一产业稳步发展。',
    '党的第十九届代表大会。',
    '力争一批企业进入世界500强。',
  ])('none: %s', (sentence) => {
    expect(targetsOf(sentence)).toEqual([]);
    expect(rejectionsOf(sentence).length).toBeLessThanOrEqual(1);
  });
});
