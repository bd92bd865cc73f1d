import { describe, expect, it } from 'vitest';
import { searchDefinitions } from '../model/schema.ts';
import { areLone, definitionsFor, eachOnce, gramsOf } from './search.ts';

describe('a text that is looked for', () => {
  it.each([
    ['科技创新', ['科技', '技创', '创新']],
    ['R&D经费', ['r', 'd', '经费']],
    ['Ｒ＆Ｄ', ['r', 'd']],
    ['2016年', ['2016', '年']],
    ['辽宁 辽宁', ['辽宁']],
    ['科\n技', ['科', '技']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['café', ['café']],
  ])('%s is cut into %j', (text, grams) => {
    expect(gramsOf(text)).toEqual(grams);
  });

  it.each(['', ' \n', '《》，。', '+-&|!(){}[]^"~*?:\\/'])('%j holds nothing to look for', (text) => {
    expect(gramsOf(text)).toEqual([]);
  });

  it('may be long', () => {
    expect(gramsOf('科技创新'.repeat(100_000))).toEqual(['科技', '技创', '创新', '新科']);
  });

  it('is told apart where it is lone characters', () => {
    expect(areLone(gramsOf('省'))).toBe(true);
    expect(areLone(gramsOf('省 市'))).toBe(true);
    expect(areLone(gramsOf('省科'))).toBe(false);
    expect(areLone(gramsOf('省 科技'))).toBe(false);
    expect(areLone(gramsOf('a'))).toBe(false);
  });
});

describe('what was found', () => {
  const agency = (id: string, name: string) => ({ label: 'Agency' as const, properties: { id, name } });

  it('counts once where it was found in several ways', () => {
    const found = [agency('a', '科技部'), agency('b', '财政部'), agency('a', '科技部')];
    expect(eachOnce(found)).toEqual([agency('a', '科技部'), agency('b', '财政部')]);
  });

  it('is looked for in the labels asked for, each once', () => {
    expect(definitionsFor(['Agency', 'Plan', 'Agency']).map(({ label }) => label)).toEqual(
      searchDefinitions.map(({ label }) => label).filter((label) => label === 'Agency' || label === 'Plan'),
    );
    expect(definitionsFor([])).toEqual([]);
    expect(definitionsFor(['Text'])).toEqual([]);
  });
});
