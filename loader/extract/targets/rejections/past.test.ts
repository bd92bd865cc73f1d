import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('what was or is, is no target', () => {
  it.each([
    '2015年，全社会研究与试验发展经费支出达14220亿元；全国技术合同成交金额达到9835亿元。',
    '科技进步贡献率从2010年的50.9%提高到2015年的55.3%。',
    '“十二五”期间，新建国家重点实验室162个。',
    '截至目前，共有国家高新技术产业开发区83家。',
    '目前，全国有38个城市被确定为试点城市。',
    '改革开放以来，发明专利授权量年均增长31%。',
    '获得了国家科技奖励569项。',
    '试点企业已达550家。',
    '当前，美国研发投入占GDP比重达3.1%。',
    '研发强度低于平均水平0.7个百分点。',
    '在现有62项便民服务的基础上继续拓展。',
    '园区目前入驻企业86家，产值达到30亿元；从业人员超过5000人，平台总数15个。',
  ])('%s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('what is now is told until words turn to what is to come, or the sentence ends', () => {
    expect(targetsOf('目前入驻企业86家，产值达到30亿元，力争产值达到90亿元。从业人员超过5000人。')).toEqual([
      '产值 =90 亿元 (attain)',
      '从业人员 >=5000 人 (attain)',
    ]);
    expect(targetsOf('优化已建成的600个服务站，升级200个驿站。')).toEqual(['升级驿站 =200 个 (count)']);
  });

  it('a year to come ends the past', () => {
    expect(targetsOf('2015年，研发投入强度达到2.1%。到2020年，研发投入强度达到2.5%。')).toEqual([
      '研发投入强度 =2.5 % @2020 (attain)',
    ]);
  });

  it('the past of one plan is the future of an earlier one', () => {
    expect(targetsOf('2015年，产业规模达到5000亿元。', { from: 2012 })).toEqual([
      '产业规模 =5000 亿元 @2015 (attain)',
    ]);
  });

  it('what is now may be what a target starts from', () => {
    expect(targetsOf('世界排名由目前第21位上升至前18位。')).toEqual(['世界排名 rank18 位 from =21 (rank)']);
  });

  it('all of a review tells of the past', () => {
    expect(targetsOf('国家企业技术中心发展至575个。', { sectionContext: 'review' })).toEqual([]);
  });
});
