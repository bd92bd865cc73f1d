import { describe, expect, it } from 'vitest';
import { targets } from '../../target.ts';
import { written } from '../../written.ts';

const read = (words: string) => targets(written(words)).map((t) => `${t.indicator.name} ${t.value}${t.unit}`);

describe('an assessment', () => {
  it.each([
    '第一名得基本分30分，名次每减1位减基本分5%。',
    '空气优良天数比例每下降1个百分点扣2分，扣完为止。',
    '网上可办率达到90%以上得10分，80%—90%得5分。',
    '办结率达到100%，得5分；',
    '该项指标权重为30%，满分100分。',
  ])('gives marks for a level that is no target: %s', (words) => {
    expect(read(words)).toEqual([]);
  });

  it.each([
    ['事项网上可办率达到90%以上（10分）。', ['事项网上可办率 90%']],
    ['自主知识产权重大产品达到80个。', ['自主知识产权重大产品 80个']],
    ['办理时限压缩到30分钟以内，满意度达到98%。', ['办理时限 30分钟', '满意度 98%']],
  ])('leaves other targets: %s', (words, targets) => {
    expect(read(words)).toEqual(targets);
  });
});
