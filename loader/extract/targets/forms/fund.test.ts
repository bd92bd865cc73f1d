import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('how large a fund is to be', () => {
  it.each([
    ['设立总规模80亿元的先进制造基金。', ['先进制造基金总规模 =80 亿元 (fund)']],
    ['到2025年，组建规模不低于6亿元的种子基金。', ['种子基金规模 >=6 亿元 @2025 (fund)']],
    [
      '打造300亿元规模的产业基金群，撬动社会资本90亿元。',
      ['产业基金群规模 =300 亿元 (fund)', '撬动社会资本 =90 亿元 (count)'],
    ],
    ['发起设立20亿元的天使母基金。', ['天使母基金规模 =20 亿元 (fund)']],
    [
      '设立市成果转化基金，首期规模3亿元，到2025年总规模达到12亿元。',
      ['市成果转化基金首期规模 =3 亿元 (attain)', '市成果转化基金总规模 =12 亿元 @2025 (attain)'],
    ],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));

  it.each([
    '对设立规模5亿元的创投基金，按实缴额的1%给予奖励。',
    '支持规模在2亿元以上的基金落户。',
    '支持设立总规模5亿元的基金的园区。',
    '目前，已设立总规模30亿元的产业基金。',
  ])('not %s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('leaves a size without a fund as it is', () => {
    expect(targetsOf('健全投入机制，总规模达到9亿元。')).toEqual(['总规模 =9 亿元 (attain)']);
  });
});
