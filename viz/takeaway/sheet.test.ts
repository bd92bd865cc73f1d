import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf } from './sheet.ts';

const sheet = (...rows: (string | number | null)[][]) => ({ title: '目标', columns: ['名称', '值'], rows });

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and has a line for the columns', () => {
    expect(csvOf(sheet())).toBe('\uFEFF名称,值\r\n');
  });

  it.each([
    ['plain words', '研发投入', '研发投入'],
    ['a comma', '一, 二', '"一, 二"'],
    ['quotation marks', '所谓"强省"', '"所谓""强省"""'],
    ['a line break', '一\n二', '"一\n二"'],
    ['what a spreadsheet would compute', '=1+1', "'=1+1"],
    ['a dash before words', '-HYPERLINK', "'-HYPERLINK"],
    ['a negative number in words', '-2.5%', '-2.5%'],
    ['a number', -3, '-3'],
    ['nothing', null, ''],
  ])('writes %s so that it is read back', (_, cell, written) => {
    expect(csvOf(sheet([cell, 1]))).toBe(`\uFEFF名称,值\r\n${written},1\r\n`);
  });
});

it('as JSON says its title, link and date, and names every cell', () => {
  const origin = { link: 'http://localhost/#/coverage', date: '2026-11-30' };
  expect(JSON.parse(jsonOf(sheet(['强度', 2.5], ['人才', null]), origin))).toEqual({
    title: '目标',
    ...origin,
    rows: [
      { 名称: '强度', 值: 2.5 },
      { 名称: '人才', 值: null },
    ],
  });
});
