import { describe, expect, it } from 'vitest';
import { type Original, type Province, scaledTexts } from './texts.ts';

const originals: Original[] = [
  { title: '国家规划', text: '国家规划（2016—2020年）\n建设平台30个，加快推进改革。', national: true },
  {
    title: '辽宁省方案',
    text: '辽宁省方案\n辽政发〔2017〕8号\n到2020年，全省建设平台12个。在沈阳市、大连试点。（牵头单位：省科技厅）',
    national: false,
  },
];
const city = (name: string) => ({ name: `${name}市`, short: name });
const provinces: Province[] = [
  { name: '吉林省', short: '吉林', cities: [city('长春'), city('四平')] },
  { name: '辽宁省', short: '辽宁', cities: [city('沈阳')] },
];
const made = (count: number, seed = 1) => [...scaledTexts(originals, provinces, count, seed)];

describe('documents of other governments and years', () => {
  it('begin with the corpus as it is, and are as many as are asked for', () => {
    expect(made(2).map(({ text }) => text)).toEqual(originals.map(({ text }) => text));
    expect(made(11)).toHaveLength(11);
    expect(new Set(made(11).map(({ path }) => path)).size).toBe(11);
  });

  it('are those of the nation once in a period, then of provinces, then of their cities', () => {
    expect(made(7).map(({ path }) => path)).toEqual([
      '2015/全国/0.txt',
      '2015/辽宁省/0.txt',
      '2015/吉林省/0.txt',
      '2015/辽宁省/沈阳市0.txt',
      '2015/吉林省/长春市0.txt',
      '2015/吉林省/四平市0.txt',
      '2020/全国/0.txt',
    ]);
  });

  it('name their own province, its cities and its number', () => {
    const { text } = made(3)[2]!;
    expect(text).toMatch(/^吉林省方案\n吉政发〔2017〕8号\n/u);
    expect(text).toContain('长春市、四平');
    expect(text).not.toMatch(/辽|沈阳|大连/u);
  });

  it('speak of a city as a city does', () => {
    const { text } = made(5)[4]!;
    expect(text).toMatch(/^长春市方案/u);
    expect(text).toContain('在长春市、四平试点。（牵头单位：市科技局）');
    expect(text).not.toMatch(/辽|沈阳|大连|吉林/u);
    expect(text).toContain('全市');
  });

  it('lie five years later in the next period, in their numbers too, and count otherwise', () => {
    const later = made(7)[6]!.text;
    expect(later).toContain('（2021—2025年）');
    expect(later).not.toContain('30个');
  });

  it('are the same of the same seed, and others of another', () => {
    expect(made(20)).toEqual(made(20));
    expect(made(20, 2)).not.toEqual(made(20));
  });
});
