import { describe, expect, it } from 'vitest';
import { rejectionsOf, targetsOf } from './spelled.ts';
import { topicOf } from './topic.ts';

/** A limit is tried on both of its sides: what is just within it, and what is just beyond. */
describe('how many', () => {
  it('fewer than fifty of a noun of scope sum up a list', () => {
    expect(rejectionsOf('完善49个重点产业。')).toEqual(['49个: scope']);
    expect(rejectionsOf('完善50个重点产业。')).not.toContain('50个: scope');
  });

  it('up to twenty in characters sum up a list', () => {
    expect(rejectionsOf('完善二十个平台。')).toEqual(['二十个: scope']);
    expect(rejectionsOf('完善二十一个平台。')).not.toContain('二十一个: scope');
  });

  it('up to four times a year are how often a rule is looked at', () => {
    expect(rejectionsOf('目录每年修订4次。')).toEqual(['4次: payment']);
    expect(rejectionsOf('目录每年修订5次。')).not.toContain('5次: payment');
  });
});

describe('how long', () => {
  const filler = (length: number) => '甲'.repeat(length);

  it('a quotation of sixty characters is a name, a longer one has lost a mark', () => {
    expect(rejectionsOf(`“${filler(57)}5家”。`)).toEqual(['5家: name']);
    expect(rejectionsOf(`“${filler(58)}5家”。`)).not.toContain('5家: name');
  });

  it('a clause of six hundred characters is read, a longer one is no prose', () => {
    expect(targetsOf(`${filler(596)}达到5家。`)).toHaveLength(1);
    expect(targetsOf(`${filler(597)}达到5家。`)).toHaveLength(0);
  });

  it('a bracket of twenty-nine characters tells where a number starts from', () => {
    expect(targetsOf(`覆盖率达到62%（2015年${filler(20)}为58%）。`)).toEqual([
      '覆盖率 =62 % from 2015=58 (attain)',
    ]);
    expect(targetsOf(`覆盖率达到62%（2015年${filler(21)}为58%）。`)).toEqual(['覆盖率 =62 % (attain)']);
  });

  it('a heading of twenty-four characters names a topic', () => {
    expect(topicOf(filler(24))).toBe(filler(24));
    expect(topicOf(filler(25))).toBeUndefined();
  });
});
