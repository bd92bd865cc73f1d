import { describe, expect, it } from 'vitest';
import { aimsOf, barsOf } from '../spelled.ts';

describe('sums and shares in rules are no aims', () => {
  it.each([
    '对新认定的示范企业给予50万元一次性奖励。',
    '对首次突破１０００亿元、５００亿元的企业，分别给予１０００万元、８００万元的奖励。',
    '按不超过实际投入的３０％予以资助，最高资助１００万元。',
    '提高间接费用比重,最高不超过20%。',
    '对团队的收益比例，可以从现行不低于20%提高到不低于50%。',
    '奖励不低于净收入的50%。',
    '自治区财政每年安排科技资金10亿元。',
    '市财政每年安排不少于3亿元，新区每年安排不少于2亿元。',
    '每个县（市、区）限额推荐3家。',
    '申报单位限报2项，一式3份。',
    '研发费用占比达到5%以上的，按增量部分的10%给予后补助。',
    '超过1000人规模的学校必须配备专职教师。',
    '重大专项间接费用中绩效支出不超过直接费用的5%。',
    '创业投资基金按10%出资，单个项目不超过500万元。',
    '省科学技术奖每年授予人数不超过2名，每年授奖总数不超过280项。',
    '应当自申请之日起7个工作日内答复。',
  ])('%s', (sentence) => expect(aimsOf(sentence)).toEqual([]));

  it('says so', () => {
    expect(barsOf('给予最高300万元经费资助。')).toEqual(['最高300万元: payment']);
  });

  it('a share that all are to keep is one, though another is paid behind it', () => {
    expect(
      aimsOf('县（市）财政科技支出占公共财政支出的比例不低于2%，对获批国家试点的县给予一次性奖补500万元。'),
    ).toEqual(['县(市)财政科技支出占公共财政支出的比例 >=2 % (attain)']);
    expect(aimsOf('企业研发投入占比达到5%，对其增量部分给予10%的奖励。')).toEqual([]);
  });

  it('a level that is named for what is paid is one', () => {
    expect(aimsOf('残疾人生活补贴、护理补贴标准分别从每月202元、270元提高到209元、280元。')).toEqual([
      '残疾人生活补贴 =209 元 (attain)',
      '护理补贴标准 =280 元 (attain)',
    ]);
  });
});
