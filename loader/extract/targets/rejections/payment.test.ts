import { describe, expect, it } from 'vitest';
import { rejectionsOf, targetsOf } from '../spelled.ts';

describe('sums and shares in rules are no targets', () => {
  it.each([
    '年产值100亿元以上，上年度增长15%以上，按增长部分的1%，给予最高2000万元奖励。',
    '按经营面积（500-2000平方米、2000-5000平方米）分别给予10万元、20万元资助。',
    '在本区注册且年纳税500万元以上的企业。',
    '每家企业每年可获得租金补贴不超过50万元。',
    '对新认定的示范企业给予50万元一次性奖励。',
    '对首次突破１０００亿元、５００亿元的企业，分别给予１０００万元、８００万元的奖励。',
    '按不超过实际投入的３０％予以资助，最高资助１００万元。',
    '提高间接费用比重,最高不超过20%。',
    '对团队的收益比例，可以从现行不低于20%提高到不低于50%。',
    '奖励不低于净收入的50%。',
    '自治区财政每年安排科技资金10亿元。',
    '市财政每年安排不少于3亿元，新区每年安排不少于2亿元。',
    '每个县（市、区）限额推荐3家。',
    '围绕新材料组织攻关，每项支持经费不低于800万元。',
    '申报单位限报2项，一式3份。',
    '研发费用占比达到5%以上的，按增量部分的10%给予后补助。',
    '超过1000人规模的学校必须配备专职教师。',
    '重大专项间接费用中绩效支出不超过直接费用的5%。',
    '创业投资基金按10%出资，单个项目不超过500万元。',
    '省科学技术奖每年授予人数不超过2名，每年授奖总数不超过280项。',
    '应当自申请之日起7个工作日内答复。',
    '每年评选不超过6家示范工厂。',
    '底价按照评估价的80%确定。',
    '上一年度纳税达到200万元。',
    '贴息时间不超过24个月。',
    '数据时间为1月至12月。',
    '每所小学至少配备1名专职心理教师。',
    '每5年修订1次专业目录。',
    '各县原则上建设1所中等职业学校。',
    '年营业收入首次达到3000万元、6000万元的，分别给予最高20万元、40万元奖励。',
    '每引进1家研发中心，奖励园区30万元。',
    '每新认定1家瞪羚企业给予园区5万元扶持。',
    '对年度服务20家以上企业的平台，给予最高60万元资助。',
    '上架30家以上企业产品的应用商店，奖励20万元。',
    '每年遴选不超过8个项目，按实际投入的20%资助。',
    '按6个月的企业应缴纳失业保险费60%的标准确定返还额度。',
  ])('%s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('says so', () => {
    expect(rejectionsOf('给予最高300万元经费资助。')).toEqual(['最高300万元: payment']);
  });

  it('a share that all are to keep is one, though another is paid behind it', () => {
    expect(
      targetsOf(
        '县（市）财政科技支出占公共财政支出的比例不低于2%，对获批国家试点的县给予一次性奖补500万元。',
      ),
    ).toEqual(['县(市)财政科技支出占公共财政支出的比例 >=2 % (attain)']);
    expect(targetsOf('企业研发投入占比达到5%，对其增量部分给予10%的奖励。')).toEqual([]);
  });

  it('what is equipped, and a share that is kept in principle, are', () => {
    expect(targetsOf('配备传感设备的综合管廊达到600公里。')).toEqual([
      '配备传感设备的综合管廊 =600 公里 (attain)',
    ]);
    expect(targetsOf('实训课时原则上占总课时一半以上。')).toEqual(['实训课时占总课时的比重 >=50 % (attain)']);
  });

  it('a level that is named for what is paid is one', () => {
    expect(targetsOf('残疾人生活补贴、护理补贴标准分别从每月202元、270元提高到209元、280元。')).toEqual([
      '残疾人生活补贴 =209 元 (attain)',
      '护理补贴标准 =280 元 (attain)',
    ]);
  });
});

it('reads no condition that goes on before 的', () => {
  expect(targetsOf('企业研发投入占比达到5%且年营收2000万元以上的，可申报补助。')).toEqual([]);
});

describe('how many of those who do well a rule prefers', () => {
  it('is no target', () => {
    const words = '对科技创新成效显著的市，鼓励先行先试，优先支持其辖区内2家省级高新区升级。';
    expect(targetsOf(words)).toEqual([]);
    expect(rejectionsOf(words)).toEqual(['2家: payment']);
  });

  it('where nobody is to do well before, it is one', () => {
    expect(targetsOf('优先支持20家企业上市。')).toHaveLength(1);
  });
});
