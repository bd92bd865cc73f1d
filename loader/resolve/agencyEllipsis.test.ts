import { expect, it } from 'vitest';
import { wholeNames } from './agencyEllipsis.ts';

it.each([
  [
    ['省发展改革委', '财政厅', '科技厅'],
    ['省发展改革委', '省财政厅', '省科技厅'],
  ],
  [
    ['各省、自治区、直辖市科技厅（委、局）', '发展改革委', '财政厅（局）'],
    [
      '各省、自治区、直辖市科技厅（委、局）',
      '各省、自治区、直辖市发展改革委',
      '各省、自治区、直辖市财政厅（局）',
    ],
  ],
  [
    ['新疆生产建设兵团科技局', '财务局'],
    ['新疆生产建设兵团科技局', '新疆生产建设兵团财务局'],
  ],
])('joins the division that a list names once to its entries: %j', (printed, whole) => {
  expect(wholeNames(printed)).toEqual(whole);
});

it.each([
  [
    ['省科技厅', '郑州', '洛阳', '新乡市政府'],
    ['省科技厅', '郑州市政府', '洛阳市政府', '新乡市政府'],
  ],
  [
    ['长春市', '吉林市人民政府', '省科技厅'],
    ['长春市人民政府', '吉林市人民政府', '省科技厅'],
  ],
  [
    ['哈尔滨市', '牡丹江市政府（行署）'],
    ['哈尔滨市政府', '牡丹江市政府'],
  ],
])('joins the organ that the last of several divisions names to the others: %j', (printed, whole) => {
  expect(wholeNames(printed)).toEqual(whole);
});

it('leaves alone what stands by itself', () => {
  for (const printed of [
    ['科技部', '发展改革委', '财政部'],
    ['省科技厅', '教育部', '发展改革委'],
    ['省科技厅', '省财政厅', '各市'],
    ['沈阳市', '大连市', '省科技厅'],
    ['沈阳市', '大连市科技局'],
  ])
    expect(wholeNames(printed)).toEqual(printed);
});
