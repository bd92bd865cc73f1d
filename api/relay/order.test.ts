import { expect, it } from 'vitest';
import { compareRows } from './order.ts';

const sorted = (...values: (string | number)[]) =>
  values
    .map((k0) => ({ k0 }))
    .sort((a, b) => compareRows(a, b, ['ASC']))
    .map(({ k0 }) => k0);

it('orders numbers as numbers, and strings as stores do: by code points', () => {
  expect(sorted(10, 9, -1)).toEqual([-1, 9, 10]);
  expect(sorted('𠮷', '﹏', '龥', '', 'a', 'ab')).toEqual(['', 'a', 'ab', '龥', '﹏', '𠮷']);
});

it('looks at the next column where one is the same, each in its direction', () => {
  const rows = [
    { k0: 1, k1: 'a' },
    { k0: 2, k1: 'a' },
    { k0: 2, k1: 'b' },
  ];
  expect(rows.sort((a, b) => compareRows(a, b, ['DESC', 'ASC']))).toEqual([
    { k0: 2, k1: 'a' },
    { k0: 2, k1: 'b' },
    { k0: 1, k1: 'a' },
  ]);
});
