import { describe, expect, it } from 'vitest';
import type { TargetFact } from '../extract/target.ts';
import { ofPlaces } from './ofPlaces.ts';

let at = 0;
const target = (name: string, region?: string, unit = '亿元'): TargetFact => {
  at += 20;
  return {
    kind: 'target',
    rule: 'test',
    quote: { start: at, end: at + 15 },
    confidence: 1,
    indicator: { name, span: { start: at, end: at + name.length } },
    ...(region && { region: { printed: region, span: { start: at, end: at + region.length } } }),
    operator: '=',
    value: 1,
    unit,
  };
};
const told = (...facts: TargetFact[]) =>
  ofPlaces(facts).map(({ indicator, region }) => `${region?.printed ?? ''} ${indicator.name}`.trim());

describe('ofPlaces', () => {
  it('gives a place the quantity of the whole, one after the other', () => {
    expect(
      told(
        target('数字经济规模', undefined, '万亿元'),
        target('太原市', '太原市'),
        target('大同市', '大同市'),
      ),
    ).toEqual(['数字经济规模', '太原市 数字经济规模', '大同市 数字经济规模']);
  });

  it('takes the place before the first out of its name', () => {
    expect(told(target('太原市数字经济规模', '太原市'), target('大同市', '大同市'))).toEqual([
      '太原市 太原市数字经济规模',
      '大同市 数字经济规模',
    ]);
  });

  it('tells the part from the whole that it was named with', () => {
    expect(told(target('省级中试平台中长春市', undefined, '个'))).toEqual(['长春市 省级中试平台']);
    expect(told(target('高新技术企业中上市', undefined, '家'))).toEqual(['高新技术企业中上市']);
  });

  it('leaves what is measured in something else, or stands farther away', () => {
    expect(told(target('数字经济规模'), target('太原市', '太原市', '个'))).toEqual([
      '数字经济规模',
      '太原市 太原市',
    ]);
    // a target ends five characters before the next: 60 are near, 61 are not
    const apart = (more: number) => {
      const whole = target('数字经济规模');
      at += more - 5;
      return told(whole, target('太原市', '太原市'));
    };
    expect(apart(60)).toEqual(['数字经济规模', '太原市 数字经济规模']);
    expect(apart(61)).toEqual(['数字经济规模', '太原市 太原市']);
  });
});
