import { describe, expect, it } from 'vitest';
import type { Frame } from './frames.ts';
import { nationalPlan, plan, section } from './made.ts';
import { sharedWords } from './sharedWords.ts';
import { whyLike } from './whyLike.ts';

const above = nationalPlan();
const frame: Frame = { above, kind: 'cites', steps: 1, why: 'It names it.', whyZh: '它提到它。' };
const telling = (word: string) => word.length;
const why = (title: string, its: string, learnt: string[] = []) =>
  whyLike(
    {
      words: { title, text: title, under: [], also: '' },
      learnt: learnt.map((words) => ({
        plan: plan({ title: '省方案' }),
        section: section({ id: 's', heading: '振兴牧业' }),
        words,
      })),
    },
    { section: section({ id: 'its', heading: its }), passage: its },
    { shared: sharedWords(title, its, telling), its, telling },
    frame,
  );

describe('the reason for a step', () => {
  it('names what both texts say', () => {
    expect(why('扩建牧场', '牧场')).toEqual({
      why: 'Both speak of 牧场: “扩建牧场” and “牧场”. It names it.',
      whyZh: '“扩建牧场”与“牧场”都写到牧场。它提到它。',
    });
  });

  it('says which text calls a matter what', () => {
    expect(why('高校食堂', '高等院校宿舍')?.why).toBe(
      'What “高校食堂” calls 高校, “高等院校宿舍” calls 高等院校. It names it.',
    );
  });

  it('says that words are those of what the task carries out, not its own', () => {
    expect(why('产值达到3亿元', '牧场温室', ['建设牧场和温室'])?.why).toBe(
      '“产值达到3亿元” carries out “振兴牧业” of 《省方案》, and this and “牧场温室” both speak of 牧场, 温室. It names it.',
    );
  });

  it('is not made up where nothing is shared', () => {
    expect(why('产值达到3亿元', '牧场温室', ['修建公路'])).toBeUndefined();
  });
});
