import { describe, expect, it } from 'vitest';
import { scaled } from './units.ts';

describe('a unit without its multiple', () => {
  it.each([
    ['亿元', '元', 1e8],
    ['万亿元', '元', 1e12],
    ['万人', '人', 1e4],
    ['件/万人', '件/万人', 1],
    ['件', '件', 1],
    ['%', '%', 1],
    ['百分点', '百分点', 1],
    ['万', '', 1e4],
    [undefined, '', 1],
  ])('%s is %s times %d', (unit, base, factor) => {
    expect(scaled(unit)).toEqual({ base, factor });
  });
});
