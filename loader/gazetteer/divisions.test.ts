import { describe, expect, it } from 'vitest';
import { cityOf, divisionOf, divisions, isMunicipality, liesWithin, provinceOf } from './divisions.ts';

describe('a division', () => {
  it('is found by its full and its short name', () => {
    expect(divisionOf('辽宁省')).toMatchObject({ code: '210000', kind: 'province' });
    expect(divisionOf('辽宁')?.code).toBe('210000');
    expect(divisionOf('内蒙古')?.name).toBe('内蒙古自治区');
    expect(divisionOf('阿坝')?.name).toBe('阿坝藏族羌族自治州');
    expect(divisionOf('大连')).toMatchObject({ code: '210200', kind: 'city' });
    expect(divisionOf('庄河市')).toMatchObject({ code: '210283', kind: 'county' });
  });

  it('is no county by a short name, for those are also other words', () => {
    expect(divisionOf('通州')).toBeUndefined();
  });

  it('of a name that several bear is the highest, or the one near by', () => {
    expect(divisionOf('吉林')?.name).toBe('吉林省');
    expect(divisionOf('鼓楼区')).toBeUndefined();
    expect(divisionOf('鼓楼区', divisionOf('徐州市'))?.code).toBe('320302');
    expect(divisionOf('海南', divisionOf('青海省'))?.code).toBe('632500');
  });

  it('may be one that is no more, where none has the name now', () => {
    expect(divisionOf('莱芜市')).toMatchObject({ code: '371200', years: { to: 2018 } });
    expect(divisionOf('昌都')?.name).toBe('昌都市');
  });

  it('has each code once, six digits', () => {
    const current = divisions.filter((d) => !d.years).map((d) => d.code);
    expect(new Set(current).size).toBe(current.length);
    expect(current.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(divisions.some((d) => /直辖|市辖区/.test(d.name))).toBe(false);
  });

  it('has its name written as the Ministry of Civil Affairs has it, provinces complete', () => {
    // 34 provinces and the 新疆生产建设兵团
    expect(divisions.filter((d) => d.kind === 'province')).toHaveLength(35);
    expect(divisions.filter((d) => d.kind === 'city' && !d.years).length).toBeGreaterThan(330);
  });
});

describe('the division around one', () => {
  it('is its province', () => {
    expect(provinceOf('青岛市')?.name).toBe('山东省');
    expect(provinceOf('济源市')?.name).toBe('河南省');
    expect(provinceOf('辽宁省')?.name).toBe('辽宁省');
    expect(provinceOf('无此地')).toBeUndefined();
  });

  it('is its city, which a district of a municipality has in the municipality', () => {
    expect(cityOf(divisionOf('崂山区')!)?.name).toBe('青岛市');
    expect(cityOf(divisionOf('海淀区')!)?.name).toBe('北京市');
    expect(cityOf(divisionOf('辽宁省')!)).toBeUndefined();
  });

  it('is told from the others', () => {
    expect(liesWithin(divisionOf('庄河市'), divisionOf('辽宁省')!)).toBe(true);
    expect(liesWithin(divisionOf('庄河市'), divisionOf('沈阳市')!)).toBe(false);
    expect(isMunicipality(divisionOf('重庆市'))).toBe(true);
    expect(isMunicipality(divisionOf('大连市'))).toBe(false);
  });
});
