import { expect, it } from 'vitest';
import { dayIn } from './day.ts';

it.each([
  ['2021-06-30', '2021-06-30'],
  ['2021-6-3', '2021-06-03'],
  ['2021/6/30', '2021-06-30'],
  ['2021.06.30', '2021-06-30'],
  [' 2021年6月30日 ', '2021-06-30'],
  ['2020-02-29', '2020-02-29'],
])('reads “%s” as %s', (written, day) => {
  expect(dayIn(written)).toBe(day);
});

it.each(['', '2021', '2021-06', '2021-02-29', '2021-13-01', '2021-06-31', '06/30/2021', '2021-06-30x'])(
  'reads no day in “%s”',
  (written) => {
    expect(dayIn(written)).toBeUndefined();
  },
);
