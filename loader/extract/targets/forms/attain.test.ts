import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

it('what is taken up may pass a level', () => {
  expect(targetsOf('吸纳技术合同成交额突破600亿元、增长50%。')).toEqual([
    '吸纳技术合同成交额 >=600 亿元 (attain)',
    '吸纳技术合同成交额 +50 % (change)',
  ]);
});

it('what a colon heads is measured by the number behind it', () => {
  expect(targetsOf('技术合同成交额：达到300亿元。')).toEqual(['技术合同成交额 =300 亿元 (attain)']);
  expect(targetsOf('主要目标：达到300亿元。')).toEqual([]);
});

it('where it rises from is no part of what is measured', () => {
  expect(targetsOf('万人发明专利拥有量由18.6件提高到25件以上。')).toEqual([
    '万人发明专利拥有量 >=25 件 from =18.6 (attain)',
  ]);
  expect(targetsOf('高新技术企业数量三年翻番，由2020年的1100户增加到2200户。')).toEqual([
    '高新技术企业数量 x2 倍 (multiple)',
    '高新技术企业数量 =2200 户 from 2020=1100 (attain)',
  ]);
});

describe('a total behind what is added', () => {
  it.each([
    ['瞪羚企业达到300家，新增50家。', '新增瞪羚企业 =50 家 (attain)'],
    ['建成市级精品课程达到15门。', '市级精品课程 =15 门 (attain)'],
    ['培育科技服务机构达到80家。', '科技服务机构 =80 家 (attain)'],
    ['新建口袋公园达到80个。', '新建口袋公园 =80 个 (attain)'],
    ['建设规模达到30家。', '建设规模 =30 家 (attain)'],
    ['推动上市企业实现零的突破。', '上市企业 >=1 from =0 (attain)'],
    ['确保独角兽企业实现“零”突破。', '独角兽企业 >=1 from =0 (attain)'],
    ['实现省级制造业创新中心“零的突破”。', '省级制造业创新中心 >=1 from =0 (attain)'],
    ['新增高新技术企业1000家左右、总数突破7500家。', '高新技术企业总数 >=7500 家 (attain)'],
    ['高新技术企业净增400家以上、总数突破1800家。', '高新技术企业总数 >=1800 家 (attain)'],
  ])('%s', (sentence, target) => expect(targetsOf(sentence)).toContain(target));
});

describe('a level that is to be reached, kept or not passed', () => {
  it.each([
    ['科技进步贡献率提高到60%以上。', ['科技进步贡献率 >=60 % (attain)']],
    ['服务企业总数超过50万家。', ['服务企业总数 >=50 万家 (attain)']],
    ['膜材料产业产值突破400亿元。', ['膜材料产业产值 >=400 亿元 (attain)']],
    ['主要农作物良种覆盖率98%。', ['主要农作物良种覆盖率 =98 % (attain)']],
    ['新增产值超千亿。', ['新增产值 >=1000 亿 (attain)']],
    ['大型数据中心电能利用效率降到1.3以下。', ['大型数据中心电能利用效率 <=1.3 (attain)']],
    ['产值预期达到5000亿元。', ['产值 =5000 亿元 (attain)']],
    ['数控系统国内市场占有率达到8%~10%。', ['数控系统国内市场占有率 =8..10 % (attain)']],
    ['实现火电厂平均供电煤耗每千瓦时305克标煤。', ['火电厂平均供电煤耗 =305 克标煤 (attain)']],
    ['城镇调查失业率控制在5.5%以内。', ['城镇调查失业率 <=5.5 % (attain)']],
    ['全员劳动生产率达到１８万元／人。', ['全员劳动生产率 =18 万元/人 (attain)']],
    ['将科学家精神教育基地增加到30个。', ['科学家精神教育基地 =30 个 (attain)']],
    ['科普经费投入不低于人均2元。', ['科普经费投入 >=2 元 (attain)']],
    ['研发投入占收入比例高于3%的企业达到200家。', ['研发投入占收入比例高于3%的企业 =200 家 (attain)']],
    ['智能农机产值占比达到35%。', ['智能农机产值占比 =35 % (attain)']],
    ['零部件配套率由目前的42%提升至60%。', ['零部件配套率 =60 % from =42 (attain)']],
    ['食品抽检量超每千人6.5批次。', ['食品抽检量 >=6.5 批次 (attain)']],
    ['多媒体教室配备率超过90%。', ['多媒体教室配备率 >=90 % (attain)']],
    ['实现全覆盖，5G用户普及率达到60%以上。', ['5G用户普及率 >=60 % (attain)']],
    ['打响“旅居”品牌、力争旅居人数达600万。', ['旅居人数 =600 万 (attain)']],
    ['为符合条件的困难群众提供法律咨询30万人次。', ['为符合条件的困难群众提供法律咨询 =30 万人次 (attain)']],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));

  it('reads each of two levels in one clause', () => {
    expect(targetsOf('农村自来水普及率达到92%、规模化供水工程覆盖人口比例达到60%。')).toEqual([
      '农村自来水普及率 =92 % (attain)',
      '规模化供水工程覆盖人口比例 =60 % (attain)',
    ]);
  });

  it('names a share in full, though the print leaves 比重 out', () => {
    expect(targetsOf('国家高新区GDP占全国GDP的10%以上，工业增加值占全国工业增加值的15%以上。')).toEqual([
      '国家高新区GDP占全国GDP的比重 >=10 % (attain)',
      '工业增加值占全国工业增加值的比重 >=15 % (attain)',
    ]);
    expect(targetsOf('半导体照明占据国内通用照明市场30％以上份额。')).toEqual([
      '半导体照明占据国内通用照明市场的比重 >=30 % (attain)',
    ]);
  });

  it('names the same of another level, and what shares a verb and a partner', () => {
    expect(targetsOf('省级事项网上可办率不低于90%，市、县级不低于70%。')).toEqual([
      '省级事项网上可办率 >=90 % (attain)',
      '市、县级事项网上可办率 >=70 % (attain)',
    ]);
    expect(targetsOf('传感器、控制器自给率分别达到50%、70%。')).toEqual([
      '传感器自给率 =50 % (attain)',
      '控制器自给率 =70 % (attain)',
    ]);
    expect(targetsOf('国家级、省级中试平台分别达到6家、50家。')).toEqual([
      '国家级中试平台 =6 家 (attain)',
      '省级中试平台 =50 家 (attain)',
    ]);
    expect(targetsOf('城镇、农村居民收入分别增长6%、7%。').map((line) => line.split(' ')[0])).toEqual([
      '城镇居民收入',
      '农村居民收入',
    ]);
    expect(targetsOf('研发设计工具普及率、关键工序数控化率分别超过90%、75%。')).toEqual([
      '研发设计工具普及率 >=90 % (attain)',
      '关键工序数控化率 >=75 % (attain)',
    ]);
    expect(targetsOf('轨道交通、先进材料两大集群产值分别达到1750亿元、420亿元。')).toEqual([
      '轨道交通集群产值 =1750 亿元 (attain)',
      '先进材料集群产值 =420 亿元 (attain)',
    ]);
    expect(targetsOf('省人才工程中百人层次人数达到1955人，千人层次人数达到3954人。')).toEqual([
      '省人才工程中百人层次人数 =1955 人 (attain)',
      '省人才工程中千人层次人数 =3954 人 (attain)',
    ]);
    expect(targetsOf('研制150种试剂，其中20种以上获得注册证书。')[1]).toBe(
      '研制试剂中获得注册证书 >=20 种 (attain)',
    );
    expect(targetsOf('全省与其他国家货物贸易、对外投资和利用外资分别占比达30%、20%和10%。')).toEqual([
      '全省与其他国家货物贸易占比 =30 % (attain)',
      '对外投资占比 =20 % (attain)',
      '利用外资占比 =10 % (attain)',
    ]);
  });

  it('reads several of one sentence, each with its own subject', () => {
    expect(targetsOf('实现在孵企业超过10万家、新增孵化毕业企业3万家，服务企业总数超过50万家。')).toEqual([
      '在孵企业 >=10 万家 (attain)',
      '新增孵化毕业企业 =3 万家 (count)',
      '服务企业总数 >=50 万家 (attain)',
    ]);
  });

  it('names a part with its whole', () => {
    expect(targetsOf('各类研发机构累计达到157家，其中依托企业组建达到100家。')).toEqual([
      '各类研发机构 =157 家 (attain)',
      '各类研发机构中依托企业组建 =100 家 (attain)',
    ]);
    expect(targetsOf('培育新品种1000个，其中重大突破性品种100个。')).toEqual([
      '新品种 =1000 个 (count)',
      '新品种中重大突破性品种 =100 个 (attain)',
    ]);
  });

  it('reads what the level starts from as its baseline', () => {
    expect(targetsOf('研发投入强度从2015年的2.1%提高到2.5%。')).toEqual([
      '研发投入强度 =2.5 % from 2015=2.1 (attain)',
    ]);
  });

  it('speaks of the quantity before it where a clause has no subject', () => {
    expect(targetsOf('技术合同成交额达到600亿元，年均增长12%。')).toEqual([
      '技术合同成交额 =600 亿元 (attain)',
      '技术合同成交额 +12 % (change)',
    ]);
  });

  it('names a share with what it is of', () => {
    expect(targetsOf('研发经费年均增长10%以上，占地区生产总值的比重达到2.8%左右。')[1]).toBe(
      '研发经费占地区生产总值的比重 ~2.8 % (attain)',
    );
  });

  it('frees the subject from what opens its clause', () => {
    expect(targetsOf('力争到2025年，全省高新技术企业达到1万家。')).toEqual([
      '全省高新技术企业 =1 万家 @2025 (attain)',
    ]);
    expect(targetsOf('“十三五”高速列车产业总产值预期超过3000亿元。')).toEqual([
      '高速列车产业总产值 >=3000 亿元 (attain)',
    ]);
    expect(targetsOf('为粮食单产年增长率达到0.8%提供科技支撑。')).toEqual([
      '粮食单产年增长率 =0.8 % (attain)',
    ]);
    expect(targetsOf('以我国公民具备科学素质比例超过10%为目标，广泛开展科普。')).toEqual([
      '我国公民具备科学素质比例 >=10 % (attain)',
    ]);
  });

  it.each(['现代服务业比重显著提高。', '高新区增速高于所在市增速。', '2020年前基本建成。'])(
    'finds no target without a number: %s',
    (sentence) => expect(targetsOf(sentence)).toEqual([]),
  );

  it('leaves slogans, dates and 是 out of the name', () => {
    expect(targetsOf('“五个翻番”——技术交易额达到9亿元，东片区到2020年产值达到3亿元。')).toEqual([
      '技术交易额 =9 亿元 (attain)',
      '东片区产值 =3 亿元 @2020 (attain)',
    ]);
    expect(targetsOf('专利拥有量是2015年的3倍。')).toEqual(['专利拥有量 x3 倍 from 2015= (multiple)']);
  });

  it('leaves what is made to the clause before, and totals to the numbers before', () => {
    expect(targetsOf('2018年前建成中试基地2个，2020年前再建成3个。')[1]).toBe(
      '中试基地 =3 个 @2020 (attain)',
    );
    expect(targetsOf('新增甲类企业15家、乙类企业8家，总数分别突破200家、50家。').slice(2)).toEqual([
      '甲类企业总数 >=200 家 (attain)',
      '乙类企业总数 >=50 家 (attain)',
    ]);
  });

  it('shares numbers out among what as many before them measure', () => {
    expect(targetsOf('每年培育甲类企业15家、乙类企业8家，到2020年累计分别达到60家、30家。').slice(2)).toEqual(
      ['甲类企业 =60 家 @2020 (attain)', '乙类企业 =30 家 @2020 (attain)'],
    );
  });

  it('names what is measured of the next of a kind, and of the next level', () => {
    expect(targetsOf('茶叶产业链产值90亿元，油茶产业链60亿元；拥有国家级平台6个，自治区级90个。')).toEqual([
      '茶叶产业链产值 =90 亿元 (attain)',
      '油茶产业链产值 =60 亿元 (attain)',
      '拥有国家级平台 =6 个 (attain)',
      '自治区级平台 =90 个 (attain)',
    ]);
    expect(targetsOf('清洁能源装机超过60万千瓦、占比达到90%。')[1]).toBe('清洁能源装机占比 =90 % (attain)');
  });

  it('leaves words whole that only end like adverbs', () => {
    expect(
      targetsOf('能源供应80万吨，电力需求响应达到30万千瓦，行政许可200项。').map((a) => a.split(' ')[0]),
    ).toEqual(['能源供应', '电力需求响应', '行政许可']);
  });

  it('is dated by a year right before its verb', () => {
    expect(targetsOf('在库企业2019年达到50家、2020年达到60家，质押融资额到2020年翻一番。')).toEqual([
      '在库企业 =50 家 @2019 (attain)',
      '在库企业 =60 家 @2020 (attain)',
      '质押融资额 x2 倍 @2020 (multiple)',
    ]);
  });

  it('is of the whole before a bracket', () => {
    expect(targetsOf('新建创新载体15个（其中国家级3个）。')[1]).toBe('新建国家级创新载体 =3 个 (attain)');
  });

  it('is of what there is in all where it is said behind what is added', () => {
    expect(
      targetsOf('新建充电桩3万个，累计达到9万个；乙烯产能新增20万吨、达到80万吨。').map(
        (a) => a.split(' ')[0],
      ),
    ).toEqual(['新建充电桩', '充电桩', '乙烯产能新增', '乙烯产能']);
    expect(
      targetsOf('储能规模达到10万千瓦/30万千瓦时，企业数量翻番达到900家。').map((a) => a.split(' ')[0]),
    ).toEqual(['储能规模', '储能规模', '企业数量', '企业数量']);
    expect(targetsOf('翻一番2.5%。')).toEqual(['翻一番 =2.5 % (attain)']);
    expect(targetsOf('研发投入年均增长9%、强度达3%。')[1]).toBe('研发投入强度 =3 % (attain)');
    expect(targetsOf('实现30户以上自然村4G全覆盖。')).toEqual([]);
  });

  it('is no year', () => {
    expect(targetsOf('统筹安排资金150亿元，其中2020年不少于45亿元。')).toEqual([]);
  });

  it('reads an index without a unit', () => {
    expect(targetsOf('两化融合发展指数65。')).toEqual(['两化融合发展指数 =65 (attain)']);
    expect(targetsOf('建成12345热线，启用标准2020。')).toEqual([]);
  });
});

describe('in a list', () => {
  it('the verb tells that all of it is made anew', () => {
    expect(targetsOf('建设改造乡村道路300公里、供水管线120公里。')).toEqual([
      '建设改造乡村道路 =300 公里 (count)',
      '建设改造供水管线 =120 公里 (count)',
    ]);
  });

  it('what follows the last number says nothing of it', () => {
    expect(targetsOf('蔬菜产量80万吨、质量稳步提升。')).toEqual(['蔬菜产量 =80 万吨 (attain)']);
    expect(targetsOf('引进人才200名、不断优化结构。')).toEqual(['人才 =200 名 (count)']);
  });

  it('an item without a number says nothing of the next, nor what follows the last', () => {
    expect(targetsOf('居民收入与经济增长同步、蔬菜产量80万吨左右、能耗完成下达任务。')).toEqual([
      '蔬菜产量 ~80 万吨 (attain)',
    ]);
  });
});
