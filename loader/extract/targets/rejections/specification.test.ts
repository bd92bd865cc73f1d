import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('parameters and sizes are no targets', () => {
  it.each([
    '重点进行45-22纳米关键制造装备攻关，形成28—14纳米产业链。',
    '建成±1100千伏特高压直流输电示范工程。',
    '重点发展5兆瓦以上风电机组设计。',
    '建设百万千瓦级海上风电场，推进100兆瓦级示范风场建设。',
    '研制300毫米硅片等关键材料。',
    '加快千亿级园区建设，打造百亿级企业集团。',
    '突破核心零部件技术。',
    '突破600公里时速磁悬浮技术。',
    '优先支持研发投入强度超过5%的企业。',
    '无人机云台精度达到0.01度，信噪比达到70dB。',
    '实现生物3D打印技术的突破。',
    '动力电池循环寿命达到1500次，浮点计算性能达到每秒百亿亿次。',
    '依托装机容量为1000兆瓦的核电站。',
    '形成1000—7000米级潜水器作业能力。',
    '力争用十年时间迈入强国行列，3年内保留劳动关系。',
    '为65岁及以上老年人提供服务。',
  ])('%s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('the size of what is counted is none, its number is', () => {
    expect(targetsOf('培育100家产值规模超10亿元的大型领军企业。')).toEqual([
      '产值规模超10亿元的大型领军企业 =100 家 (count)',
    ]);
    expect(targetsOf('培育年营收超50亿元企业3家、超10亿元企业10家。')).toEqual([
      '年营收超50亿元企业 =3 家 (count)',
      '超10亿元企业 =10 家 (attain)',
    ]);
    expect(targetsOf('新培育年收入首次突破100亿元的企业15家。')).toEqual([
      '新培育年收入首次突破100亿元的企业 =15 家 (count)',
    ]);
    expect(targetsOf('培育10家营业收入超百亿元、3家超千亿元的企业。').map((a) => a.split(' ')[1])).toEqual([
      '=10',
      '=3',
    ]);
    expect(targetsOf('研发占比3%以上企业占比达到50%。')).toEqual(['研发占比3%以上企业的比重 =50 % (attain)']);
    expect(targetsOf('80%以上企业达到二级水平，企业研发占比达到3%以上，企业占比达到50%。')).toHaveLength(3);
    expect(targetsOf('引进亿元以上项目超500个。').map((a) => a.split(' ')[1])).toEqual(['>=500']);
  });

  it('whole quantities may have a target in any unit', () => {
    expect(targetsOf('全市算力总规模达到12EFLOPS，存储总量达10EB。')).toEqual([
      '全市算力总规模 =12 EFLOPS (attain)',
      '存储总量 =10 EB (attain)',
    ]);
    expect(targetsOf('新增算力500PFLOPS，建设6000P智能算力。')).toEqual([
      '新增算力 =500 PFLOPS (count)',
      '智能算力 =6000 P (count)',
    ]);
    expect(targetsOf('新增电源装机3000万千瓦。')).toEqual(['新增电源装机 =3000 万千瓦 (count)']);
    expect(targetsOf('实现2.5亿千瓦风电、1.5亿千瓦光伏的并网消纳。').length).toBe(2);
  });

  it('what stands in 以…为目标 is a target in any unit', () => {
    expect(targetsOf('以提供100兆入户宽带接入为目标。')).toEqual(['入户宽带接入 =100 兆 (count)']);
  });

  it('what is computed or stored in all is none', () => {
    expect(targetsOf('智能算力规模超过900P，归集行业数据超过20PB，积累50PB数据资源。')).toEqual([
      '智能算力规模 >=900 P (attain)',
      '归集行业数据 >=20 PB (attain)',
      '积累数据资源 =50 PB (count)',
    ]);
    expect(targetsOf('研制单盘容量超过30TB的硬盘。')).toEqual([]);
  });

  it('the sizes of several that share numbers out are none', () => {
    expect(
      targetsOf('年营收超过90亿元、40亿元的企业分别达到3家、8家。').map((a) => a.split(' ').slice(-3)),
    ).toEqual([
      ['=3', '家', '(attain)'],
      ['=8', '家', '(attain)'],
    ]);
  });
});

describe('with its area', () => {
  it('so much of what is measured by it is a target', () => {
    expect(targetsOf('新增不少于300万平方米以上标准厂房，释放5平方公里以上工业用地。')).toEqual([
      '新增标准厂房 >=300 万平方米 (count)',
      '工业用地 >=5 平方公里 (count)',
    ]);
  });

  it('how large the things are is none', () => {
    expect(targetsOf('引进5万平方米以上商业综合体。')).toEqual([]);
  });
});
