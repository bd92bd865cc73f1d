import { describe, expect, it } from 'vitest';
import { placeBinding } from './binding.ts';
import { nationalPlan, plan } from './made.ts';

describe('a national plan', () => {
  it.each([
    ['for all binds all', '关于发展牧业的意见', '云南省', '全国'],
    ['for an area binds who lies in it', '关于振兴东北地区的意见', '辽宁省', '东北地区'],
    ['… cities too', '关于振兴东北地区的意见', '大连市', '东北地区'],
    [
      '… and some cities of a province of which the rest does not',
      '关于振兴东北地区的意见',
      '赤峰市',
      '东北地区',
    ],
    ['… and nobody else', '关于振兴东北地区的意见', '云南省', undefined],
    ['… by whatever name', '长三角一体化发展规划', '安徽省', '长江三角洲'],
    ['for a province binds its cities', '关于支持贵州发展的意见', '贵阳市', '贵州省'],
    ['… and no other province', '关于支持贵州发展的意见', '四川省', undefined],
    ['for a zone binds the province around it', '关于河北雄安新区规划的批复', '河北省', '雄安新区'],
    ['… and no other', '关于河北雄安新区规划的批复', '包头市', undefined],
    ['that spreads what was done in a place binds all', '关于推广福建三明市医改经验的通知', '云南省', '全国'],
  ])('%s', (_, title, region, binding) => {
    expect(placeBinding(nationalPlan({ title }), plan({ region }))).toBe(binding);
  });
});

it('a plan that is of no place and not the nation’s binds nobody', () => {
  expect(
    placeBinding(plan({ region: '全国' }), plan({ level: 'municipal', region: '大连市' })),
  ).toBeUndefined();
});
