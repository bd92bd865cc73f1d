import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('a number that only sums up is no target', () => {
  it.each([
    '围绕节能环保、新材料、新能源等六个重点产业，推进实施一批专项。',
    '在微纳制造、智能机器人等五个方向开展攻关。',
    '通过实施四项重点任务，推动产业发展。',
    '构建计算、实验和数据库三大平台。',
    '统筹推进科技、经济和政府治理等三方面改革。',
    '重点开发特种分离膜、水处理膜等10类膜材料。',
    '在对8个区域改革试验总结评估的基础上，形成可复制的举措。',
    '围绕11条标志性产业链，建立对接机制。',
    '按照五类科技计划重构布局。',
    '抓好9个方面的工作。',
    '其中，预期性指标15项，约束性指标5项。',
    '全面贯彻党的十八大和十八届三中、四中全会精神。',
    '促进一二三产业融合。',
    '联席会议设召集人1人、成员12名。',
    '推广5项举措。',
    '抓好燃煤锅炉淘汰和尾矿库整治2件事。',
    '9个指标由财务报表获取。',
    '走出一条新路子，形成一支高素质队伍。',
  ])('%s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('the class that a law puts a product in is part of its name', () => {
    expect(targetsOf('新增二类以上新药5个、三类医疗器械注册证20张。')).toEqual([
      '新增二类以上新药 =5 个 (count)',
      '新增三类医疗器械注册证 =20 张 (count)',
    ]);
  });

  it('small numbers in characters are targets where something new is made', () => {
    expect(targetsOf('新增两家国家实验室。')).toEqual(['新增国家实验室 =2 家 (count)']);
    expect(targetsOf('打造10个重点产业集群。')).toEqual(['重点产业集群 =10 个 (count)']);
    expect(targetsOf('建成百家绿色工厂、十个绿色园区。')).toEqual([
      '绿色工厂 =100 家 (count)',
      '绿色园区 =10 个 (count)',
    ]);
    expect(targetsOf('打造五个千亿级产业集群。')).toEqual(['千亿级产业集群 =5 个 (count)']);
  });

  it('ten thousand in characters is no small number', () => {
    expect(targetsOf('发展一万家农村电商。')).toEqual(['农村电商 =1 万家 (count)']);
    expect(targetsOf('改造盐碱地一万亩，风电装机达到一亿千瓦。')).toEqual([
      '改造盐碱地 =1 万亩 (count)',
      '风电装机 =1 亿千瓦 (attain)',
    ]);
    expect(targetsOf('培训乡村医生一万人次。')).toEqual(['培训乡村医生 =1 万人次 (count)']);
    expect(targetsOf('走进万家企业。')).toEqual([]);
  });
});

it('how often a body is to meet each year is a target, though it is a small number', () => {
  expect(targetsOf('每年召开两次会议，研究两类问题。')).toEqual(['召开会议 =2 次 (count)']);
});
