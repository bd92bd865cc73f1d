import { describe, expect, it } from 'vitest';
import { rejectionsOf, targetsOf } from '../spelled.ts';

describe('numbers in names are no targets', () => {
  it.each([
    ['深入实施“千人计划”、“万人计划”。', ['千人: name', '万人: name']],
    ['继续实施“十城千辆”工程。', ['千辆: name']],
    ['落实《2030年工业5类项目清单》要求。', ['5类: name']],
    ['万元GDP能耗显著下降。', ['万元: name']],
    ['省“百千万人才工程”中百人层次人数明显增加。', ['百人: name']],
  ])('%s', (sentence, rejections) => {
    expect(targetsOf(sentence)).toEqual([]);
    expect(rejectionsOf(sentence)).toEqual(rejections);
  });

  it('the unit by which something is counted is none either, but what is counted by it is', () => {
    expect(targetsOf('每万人发明专利拥有量达到12件。')).toEqual(['每万人发明专利拥有量 =12 件 (attain)']);
    expect(targetsOf('万人发明专利拥有量达到14件。')).toEqual(['万人发明专利拥有量 =14 件 (attain)']);
    expect(targetsOf('每千人口拥有托位数不少于5.5个。')).toEqual(['每千人口拥有托位数 >=5.5 个 (attain)']);
    expect(targetsOf('省“百千万人才工程”中百人层次人数达到1955人。')).toEqual([
      '省“百千万人才工程”中百人层次人数 =1955 人 (attain)',
    ]);
  });

  it('a part of what is counted may stand in a bracket behind it', () => {
    expect(targetsOf('众创空间达到400家（国家备案160家）。')).toEqual([
      '众创空间 =400 家 (attain)',
      '众创空间中国家备案 =160 家 (attain)',
    ]);
    expect(targetsOf('众创空间达到400家（现有160家）。')).toHaveLength(1);
  });

  it('codes and versions hold no quantity', () => {
    expect(targetsOf('研制CAP1400、IPv6、5G芯片，构建“1+3+N”体系，降低PM2.5。')).toEqual([]);
  });
});
