import { describe, expect, it } from 'vitest';
import { byWhatTheyDo, coverage, plainName } from './names.ts';
import { targetsOf } from './spelled.ts';

it.each([
  ['⑷森林蓄积量', '森林蓄积量'],
  ['六是推动农业保险覆盖率', '农业保险覆盖率'],
  ['完成固定资产投资', '固定资产投资'],
  ['新签约亿元以上项目', '亿元以上项目'],
  ['拟谋划的园区合作项目签约落地', '园区合作项目'],
  ['会同行业协会每年举办交流活动', '举办交流活动'],
  ['攻克关键技术', '攻克关键技术'],
  ['新增上市企业', '新增上市企业'],
  ['完成率', '完成率'],
  ['推进剂', '推进剂'],
  ['签约服务覆盖率', '签约服务覆盖率'],
])('%s is named %s', (printed, name) => expect(plainName(printed)).toBe(name));

it('things are named by what they do', () => {
  expect(byWhatTheyDo('企业上市')).toBe('上市企业');
  expect(byWhatTheyDo('企业“小升规”')).toBe('“小升规”企业');
  expect(byWhatTheyDo('工业企业开展技术改造')).toBe('开展技术改造的工业企业');
  expect(byWhatTheyDo('重大项目')).toBeUndefined();
});

it('a network that covers places', () =>
  expect(coverage('光纤网络实现自然村', '覆盖')).toBe('自然村光纤覆盖率'));

describe('an indicator neither is nor begins with a bare verb', () => {
  it.each([
    ['培育8家具备上市条件的科技企业。', ['具备上市条件的科技企业 =8 家 (count)']],
    ['引导200家企业上云。', ['上云企业 =200 家 (count)']],
    ['强化实训基地建设使获证率达到90%。', ['获证率 =90 % (attain)']],
    ['新签约亿元以上项目90个。', ['亿元以上项目 =90 个 (attain)']],
    ['完成投资3000亿元。', ['投资 =3000 亿元 (count)']],
    ['形成年产80台盾构机的能力。', ['年产盾构机 =80 台 (count)']],
    [
      '确保3个世界级、5个国家级产业集群成势。',
      ['世界级产业集群 =3 个 (share)', '国家级产业集群 =5 个 (share)'],
    ],
    [
      '对进出口总额增长6%、固定资产投资增长8%等目标，由各部门落实。',
      ['进出口总额 +6 % (change)', '固定资产投资 +8 % (change)'],
    ],
    ['补充耕地3万亩。', ['补充耕地 =3 万亩 (count)']],
    ['对城镇居民收入增长6%的目标，由人社部门落实。', ['城镇居民收入 +6 % (change)']],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));
});

describe('what several share', () => {
  it.each([
    [
      '水稻种植、收获机械化率分别达到80%和90%。',
      ['水稻种植机械化率 =80 % (attain)', '水稻收获机械化率 =90 % (attain)'],
    ],
    [
      '氮氧化物、挥发性有机物排放总量分别下降8%、9%。',
      ['氮氧化物排放总量 -8 % (change)', '挥发性有机物排放总量 -9 % (change)'],
    ],
    [
      '一、二、三产增加值分别增长3%、6%、5%。',
      ['一产增加值 +3 % (change)', '二产增加值 +6 % (change)', '三产增加值 +5 % (change)'],
    ],
    [
      '新引进40名国家级、60名省级领军人才。',
      ['新引进国家级领军人才 =40 名 (count)', '新引进省级领军人才 =60 名 (count)'],
    ],
    [
      '培育国家级3家、省级9家技术转移机构。',
      ['国家级技术转移机构 =3 家 (count)', '省级技术转移机构 =9 家 (count)'],
    ],
    [
      '改造老旧小区90个、老旧管网300公里。',
      ['改造老旧小区 =90 个 (count)', '改造老旧管网 =300 公里 (count)'],
    ],
    [
      '农村公路新建50公里、改造60公里。',
      ['农村公路新建 =50 公里 (attain)', '农村公路改造 =60 公里 (attain)'],
    ],
    ['新增瞪羚企业30家、独角兽企业2家。', ['新增瞪羚企业 =30 家 (count)', '新增独角兽企业 =2 家 (count)']],
    ['新增甲类企业30家、新开工项目2个。', ['新增甲类企业 =30 家 (count)', '新开工项目 =2 个 (count)']],
    [
      '粮食播种面积稳定在800万亩，总产达到60亿斤。',
      ['粮食播种面积 =800 万亩 (attain)', '粮食总产 =60 亿斤 (attain)'],
    ],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));
});
