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

it('leaves alone what stands by itself', () => {
  for (const printed of [
    ['科技部', '发展改革委', '财政部'],
    ['省科技厅', '教育部', '发展改革委'],
    ['省科技厅', '省财政厅', '各市'],
  ])
    expect(wholeNames(printed)).toEqual(printed);
});
