import { describe, expect, it } from 'vitest';
import { follows, type SeriesMember, topic } from './series.ts';

const plan = (
  title: string,
  periodStart: number,
  periodEnd: number,
  more: Partial<SeriesMember> = {},
): SeriesMember => ({
  id: title,
  title,
  region: '全国',
  kind: '规划',
  periodStart,
  periodEnd,
  ...more,
});

describe('topic', () => {
  it.each([
    ['国家“十二五”科学和技术发展规划', '科技'],
    ['“十三五”国家科技创新规划', '科技'],
    ['辽宁省“十四五”数字经济发展规划', '辽宁省数字经济'],
    ['智能制造三年行动计划（2018—2020年）', '智能制造三年'],
  ])('%s is about %s', (title, about) => expect(topic(title)).toBe(about));
});

describe('follows', () => {
  const twelfth = plan('国家“十二五”科学和技术发展规划', 2011, 2015);
  const thirteenth = plan('“十三五”国家科技创新规划', 2016, 2020);

  it('finds the next of a series, in its direction only', () => {
    expect(follows(thirteenth, twelfth)).toBe(true);
    expect(follows(twelfth, thirteenth)).toBe(false);
  });

  it.each([
    ['another matter', plan('“十三五”国家科技创新基地与条件保障能力建设专项规划', 2016, 2020)],
    ['a 专项规划 after a whole', plan('“十三五”科技创新专项规划', 2016, 2020, { kind: '专项规划' })],
    ['another region', plan('“十三五”科技创新规划', 2016, 2020, { region: '山东省' })],
    ['periods that do not meet', plan('“十四五”国家科技创新规划', 2021, 2025)],
  ])('tells %s apart', (_, later) => expect(follows(later, twelfth)).toBe(false));
});
