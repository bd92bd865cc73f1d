import { describe, expect, it } from 'vitest';
import { aimsOf } from '../spelled.ts';

describe('so many things to be made or deeds to be done', () => {
  it.each([
    [
      '攻克500项关键技术，研发1000个新产品。',
      ['攻克关键技术 =500 项 (count)', '研发新产品 =1000 个 (count)'],
    ],
    ['支持建设100家专业科技企业孵化器。', ['专业科技企业孵化器 =100 家 (count)']],
    ['布局50-60家产业技术研究院。', ['产业技术研究院 =50..60 家 (count)']],
    ['支持200家各类公共服务平台建设。', ['各类公共服务平台 =200 家 (count)']],
    ['新增孵化毕业企业3万家。', ['新增孵化毕业企业 =3 万家 (count)']],
    ['培训农民技术员3000人。', ['培训农民技术员 =3000 人 (count)']],
    [
      '高等院校、科研院所攻克500项以上重大共性关键技术。',
      ['高等院校、科研院所攻克重大共性关键技术 >=500 项 (count)'],
    ],
    ['重点培养和引进各类高层次人才2.5万人以上。', ['各类高层次人才 >=2.5 万人 (count)']],
    [
      '建成千家绿色示范工厂和百家绿色示范园区。',
      ['绿色示范工厂 =1000 家 (count)', '绿色示范园区 =100 家 (count)'],
    ],
    ['攻克非常规天然气高效增产等13项重大技术。', ['攻克重大技术 =13 项 (count)']],
    ['建立一支20万人左右的科技特派员队伍。', ['科技特派员队伍 ~20 万人 (count)']],
    ['每个县至少建成一所高水平学校。', ['高水平学校 >=1 所 (count)']],
    ['形成10个左右规模达到千亿元的产业集群。', ['规模达到千亿元的产业集群 ~10 个 (count)']],
    [
      '开工建设东江干流治理工程和40宗堤防、20宗大型水闸。',
      ['开工建设堤防 =40 宗 (count)', '开工建设大型水闸 =20 宗 (count)'],
    ],
    ['新改建农村公路1.2万公里。', ['新改建农村公路 =1.2 万公里 (count)']],
    ['完成营造林３５０万亩。', ['完成营造林 =350 万亩 (count)']],
  ])('%s', (sentence, aims) => expect(aimsOf(sentence)).toEqual(aims));

  it('takes the verb of the number before it in a list', () => {
    expect(aimsOf('建设40个示范性集团、150个实训基地和20所学校。')).toEqual([
      '示范性集团 =40 个 (count)',
      '实训基地 =150 个 (count)',
      '学校 =20 所 (count)',
    ]);
    expect(aimsOf('开展8~10个新药品种的研发、30个传统品种的二次开发。')).toEqual([
      '开展新药品种 =8..10 个 (count)',
      '开展传统品种的二次开发 =30 个 (count)',
    ]);
  });

  it('goes on with the verb of the clause before it', () => {
    expect(aimsOf('建设1个省级救治中心，5个州级重症学科，70个县级急救点。')).toEqual([
      '省级救治中心 =1 个 (count)',
      '州级重症学科 =5 个 (continued)',
      '县级急救点 =70 个 (continued)',
    ]);
  });

  it('reads a total in brackets as one of its own', () => {
    expect(aimsOf('新增2400户（累计约3600户）餐饮单位。').slice(0, 2)).toEqual([
      '新增餐饮单位 =2400 户 (count)',
      '新增餐饮单位 ~3600 户 (attain)',
    ]);
  });

  it.each([
    '形成一批具有国际竞争力的创新型企业。',
    '建设若干具有世界水平的研发机构。',
    '培育数百家骨干企业。',
    '倡导百家争鸣。',
  ])('finds no number in: %s', (sentence) => expect(aimsOf(sentence)).toEqual([]));
});
