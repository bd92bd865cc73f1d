import { expect, it } from 'vitest';
import { numberOf } from './numerals.ts';

it.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['一百零三', 103],
  ['二〇一二', 2012],
  ['二Ｏ一二', 2012],
  ['二○一二', 2012],
  ['二零一二', 2012],
  ['12', 12],
  ['１２', 12],
])('reads %s as %i', (words, value) => {
  expect(numberOf(words)).toBe(value);
});

it.each([[''], ['第'], ['1十'], ['甲乙']])('reads no number in “%s”', (words) => {
  expect(numberOf(words)).toBeUndefined();
});
