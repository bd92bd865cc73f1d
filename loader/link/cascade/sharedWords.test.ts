import { describe, expect, it } from 'vitest';
import { sharedWords } from './sharedWords.ts';

const shared = (own: string, its: string) => sharedWords(own, its, (word) => word.length);

describe('the words that two texts share', () => {
  it.each([
    [
      'stand in both, the longer for those inside it',
      '培育数控机床产业',
      '突破数控机床核心部件',
      ['数控机床'],
    ],
    ['say something: no function words', '以及按照规定进行种植', '以及按照要求进行种植', ['种植']],
    ['are none that any plan has', '推进创新发展，培育疫苗', '加快创新发展，研制疫苗', ['疫苗']],
    ['are no places', '在沈阳建设牧场', '支持沈阳的牧场', ['牧场']],
    ['are as printed', '申请PCT专利', 'ＰＣＴ专利申请量', ['PCT', '专利', '申请']],
    ['of names are the whole name', '入选“繁星计划”的学者', '实施“繁星计划”，资助作家', ['繁星计划']],
    [
      'are none where only pieces of names are the same',
      '入选“繁星计划”的画家',
      '实施“繁星工程”，资助作家',
      [],
    ],
  ] as const)('%s', (_, own, its, both) => {
    expect([...shared(own, its).both].sort()).toEqual([...both].sort());
  });

  it('name one matter in two ways: each as its own text does', () => {
    expect(shared('高等院校的温室', '高校的温室').alike).toEqual([{ own: '高等院校', its: '高校' }]);
    expect(shared('高校的温室', '高校与高等院校').alike).toEqual([]);
  });
});
