import { describe, expect, it } from 'vitest';
import { divisionIn, resolveRegion } from './region.ts';

const chain = (name: string, home?: string) => {
  const names: string[] = [];
  for (
    let it: ReturnType<typeof resolveRegion> | undefined = resolveRegion(name, home);
    it;
    it = it.within?.region
  )
    names.push(it.name);
  return names;
};

describe('divisions', () => {
  it('have their code and what they lie in', () => {
    expect(resolveRegion('大连')).toMatchObject({
      id: 'region:大连市',
      kind: 'city',
      code: '210200',
      aliases: ['大连'],
    });
    expect(chain('大连')).toEqual(['大连市', '辽宁省', '中国']);
  });

  it.each([
    ['辽宁', '辽宁省'],
    ['辽宁省', '辽宁省'],
    ['阿坝州', '阿坝藏族羌族自治州'],
    ['内蒙古', '内蒙古自治区'],
  ])('%s is %s', (printed, name) => expect(resolveRegion(printed).name).toBe(name));

  it.each([
    ['葫芦岛市绥中县', '绥中县', '辽宁省'],
    ['沈阳市和平区', '和平区', '沈阳市'],
  ])('are found by their full name, %s, as by the one that their plan uses', (full, printed, home) => {
    expect(resolveRegion(full)).toMatchObject({ name: full, kind: 'county' });
    expect(resolveRegion(full)).toEqual(resolveRegion(printed, home));
  });

  it('are those of the plan’s own division where several share a name', () => {
    expect(resolveRegion('和平区', '沈阳市').name).toBe('沈阳市和平区');
    expect(resolveRegion('和平区', '天津市').name).toBe('天津市和平区');
    expect(resolveRegion('绥中', '辽宁省').name).toBe('葫芦岛市绥中县');
  });
});

describe('zones', () => {
  it.each([
    ['沈阳高新技术产业开发区', '沈阳高新区'],
    ['沈阳国家高新区', '沈阳高新区'],
    ['沈阳市高新区', '沈阳高新区'],
    ['中国（安徽）自由贸易试验区', '安徽自贸试验区'],
    ['北京中关村科技园区', '中关村国家自主创新示范区'],
    ['武汉东湖新技术开发区', '武汉东湖国家自主创新示范区'],
    ['大连金普新区', '金普新区'],
  ])('%s is %s', (printed, name) => expect(resolveRegion(printed).name).toBe(name));

  it('lie in the division that their name begins with', () => {
    expect(chain('沈阳高新区')).toEqual(['沈阳高新区', '沈阳市', '辽宁省', '中国']);
    expect(chain('江苏苏州工业园区')).toEqual(['苏州工业园', '苏州市', '江苏省', '中国']);
    expect(chain('沈大国家自主创新示范区')).toEqual(['沈大国家自主创新示范区', '辽宁省', '中国']);
  });
});

describe('other places', () => {
  it.each([
    ['长三角', 'area', '长江三角洲'],
    ['东北', 'area', '东北地区'],
    ['太湖流域', 'water', '太湖'],
    ['印尼', 'foreign', '印度尼西亚'],
    ['我国', 'country', '中国'],
  ])('%s', (printed, kind, name) => expect(resolveRegion(printed)).toMatchObject({ kind, name }));

  it('keep their own words where no gazetteer knows them', () => {
    expect(resolveRegion('蓝色走廊')).toEqual({
      id: 'region:蓝色走廊',
      name: '蓝色走廊',
      kind: 'area',
      aliases: [],
    });
    expect(chain('辽宁西部地区')).toEqual(['辽宁西部地区', '辽宁省', '中国']);
  });
});

it('finds the division that words name first', () => {
  expect(divisionIn('中共辽宁省委办公厅')).toBe('辽宁省');
  expect(divisionIn('国务院办公厅')).toBeUndefined();
});
