import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth, wrap } from './wrap.ts';

describe('a name on the canvas', () => {
  it('is broken between Chinese characters', () => {
    expect(wrap('深化科技体制改革实施方案', 6, 3)).toEqual(['深化科技体制', '改革实施方案']);
  });

  it('begins no line with a sign that closes', () => {
    expect(wrap('“互联网+”行动的指导意见', 5, 4)).toEqual(['“互联网+”', '行动的指导', '意见']);
  });

  it('ends no line with a sign that opens', () => {
    expect(wrap('强省工程（2017）方案', 7, 3)).toEqual(['强省工程', '（2017）方案']);
  });

  it('has lines of about the same length', () => {
    expect(wrap('十三五国家科技创新规划', 10, 3)).toEqual(['十三五国家科', '技创新规划']);
  });

  it('keeps numbers and Latin words whole', () => {
    expect(wrap('中国制造2025路线图', 6, 3)).toEqual(['中国制造', '2025路线图']);
  });

  it('ends with … where it does not fit', () => {
    expect(wrap('国家创新驱动发展战略纲要', 4, 2)).toEqual(['国家创新', '驱动发…']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrap('abcdefghij', 3, 5)).toEqual(['abcde', 'fghij']);
  });

  it('never has more lines than allowed, nor much wider ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 14 }), (text, measure) => {
        const lines = wrap(text, measure, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(measure + 1);
      }),
    );
  });
});
