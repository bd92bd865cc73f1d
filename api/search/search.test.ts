import 'reflect-metadata'; // before any decorated class
import { describe, expect, it } from 'vitest';
import type { Label } from '../../graph-schema/index.ts';
import { entityTypes } from '../schema/entities.ts';
import type { Entity } from '../schema/entity.ts';
import { byWords } from './find.ts';
import { Lexicon } from './lexicon.ts';
import { snippetOf } from './snippet.ts';
import { inCharacters, mended } from './spelling.ts';
import { typed } from './typed.ts';
import { understood } from './understood.ts';

const named = (label: Label, ...names: string[]) => ({ id: `${label}:${names[0]}`, label, names });
const lexicon = new Lexicon(
  [
    named('Agency', '海洋局'),
    named('Agency', '临海省科学技术厅', '省科技厅'),
    named('Agency', '科学技术部', '科技部'),
    named('Region', '临海省', '临海'),
    named('Indicator', '研发经费投入强度', '研发投入强度'),
    named('SpecialProject', '成果转化促进工程'),
    named('SpecialProject', '成果转化引导基金'),
    named('Field', '深海装备'),
  ],
  [],
);

describe('what was typed', () => {
  const words = (text: string) =>
    typed(text).map((all) => all.map(({ text, quoted }) => (quoted ? `“${text}”` : text)));

  it.each([
    ['研发 经费', [['研发', '经费']]],
    ['Ｒ＆Ｄ 经费，辽宁', [['r&d', '经费', '辽宁']]],
    ['首台（套）', [['首台套']]],
    ['"深海装备" 浮标', [['“深海装备”', '浮标']]],
    ['「深海」或『浅海』', [['“深海”'], ['“浅海”']]],
    ['石墨烯 或 超导 材料', [['石墨烯'], ['超导', '材料']]],
    ['或', []],
    ['企业或个人', [['企业或个人']]],
    ['A | b', [['a'], ['b']]],
    ['《》 ，', []],
    ['"', []],
  ])('%s is read as %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('letters', () => {
  it.each([
    ['haiyang', ['海洋']],
    ['hyj', ['海洋局']],
    ['kjt', ['科技厅']],
    ['shenhai', ['深海']],
    ['zhuangbei', ['装备']],
    ['xyz', []],
    ['k', []],
    ['hai yang', []],
    ['gdp2', []],
  ])('%s stand for %j', (letters, expected) => {
    expect(inCharacters(letters, lexicon)).toEqual(expected);
  });
});

describe('a word with a wrong character', () => {
  it.each([
    ['another one', '科季部', ['科技部']],
    ['one too many', '省科技技厅', ['省科技厅']],
    ['one too few', '深海装', ['深海装备']],
    ['in a part of names', '成果转华', ['成果转化']],
    ['two wrong ones', '成国转华', []],
    ['a short one', '海羊', []],
  ])('%s: %s', (_, word, expected) => {
    expect(mended(word, lexicon)).toEqual(expected);
  });
});

describe('what is meant', () => {
  const meant = async (text: string) => (await understood(text, lexicon))[0]!;

  it.each(['省科技厅 牵头', '省科技厅牵头', '省科技厅牵头的任务', '牵头 省科技厅'])(
    'by %s is what the agency leads',
    async (text) => {
      expect(await meant(text)).toEqual({
        terms: [],
        roles: [{ role: 'LEADS', agencies: ['Agency:临海省科学技术厅'] }],
      });
    },
  );

  it('by a role without an agency is the word', async () => {
    const { terms, roles } = await meant('企业 牵头');
    expect(roles).toEqual([]);
    expect(terms.map(({ wordings }) => wordings[0]!.text)).toEqual(['企业', '牵头']);
  });

  it('by a quoted role is the word too', async () => {
    expect((await meant('省科技厅 "牵头"')).roles).toEqual([]);
  });

  it('by a region in front of a word is the word there', async () => {
    const { terms } = await meant('临海研发投入');
    expect(terms.map(({ wordings }) => wordings[0]!.text)).toEqual(['临海', '研发投入']);
    expect([...terms[0]!.regions]).toEqual(['Region:临海省']);
    expect(terms[1]!.wordings.map(({ text }) => text)).toContain('研发经费投入强度');
  });

  it('by traditional characters is what the simplified ones mean', async () => {
    expect((await meant('科學技術部')).terms[0]!.wordings.map(({ text }) => text)).toEqual([
      '科学技术部',
      '科技部',
    ]);
  });

  it('by quoted words is nothing else', async () => {
    expect((await meant('“科技部”')).terms[0]!.wordings.map(({ text }) => text)).toEqual(['科技部']);
  });

  it('by a year is the year', async () => {
    expect((await meant('2020年 浮标')).terms.map(({ year }) => year)).toEqual([2020, undefined]);
    expect((await meant('1234')).terms[0]!.year).toBeUndefined();
  });
});

describe('a snippet', () => {
  const node = (label: Label, properties: object) =>
    Object.assign(new (entityTypes[label] as new () => Entity)(), { label, ...properties });
  const marked = (entity: Entity, words: string[], chars = 120) => {
    const { property, text, matches } = snippetOf(entity, words, chars);
    return [property, text, matches.map(({ start, end }) => text.slice(start, end))];
  };

  it.each([
    ['a name', { name: '科学技术部' }, ['技术'], ['name', '科学技术部', ['技术']]],
    [
      'another name',
      { name: '科学技术部', aliases: ['科技部'] },
      ['科技部'],
      ['aliases', '科技部', ['科技部']],
    ],
    ['signs in between', { name: '首台（套）装备' }, ['首台套'], ['name', '首台（套）装备', ['首台（套']]],
    ['full width', { name: '加大Ｒ＆Ｄ投入' }, ['r&d'], ['name', '加大Ｒ＆Ｄ投入', ['Ｒ＆Ｄ']]],
    ['only a part', { name: '科学技术局' }, ['科学技术部'], ['name', '科学技术局', ['科学技术']]],
    ['nothing', { name: '财政部' }, ['科学'], ['name', '财政部', []]],
    ['signs of patterns', { name: 'a+b' }, ['a+b'], ['name', 'a+b', ['a+b']]],
  ])('shows %s', (_, properties, words, expected) => {
    expect(marked(node('Agency', properties), words)).toEqual(expected);
  });

  it('of a long text shows what stands around the words, and cuts no character in two', () => {
    const text = `${'𠮷'.repeat(100)}浮标${'𠮷'.repeat(100)}`;
    const [property, shown, found] = marked(
      node('Task', { name: '任务', title: '任务', text }),
      ['浮标'],
      41,
    );
    expect([property, found]).toEqual(['text', ['浮标']]);
    expect(shown).toMatch(/^𠮷+浮标𠮷+$/u);
    expect((shown as string).length).toBeLessThanOrEqual(43);
  });
});

describe('an engine is asked', () => {
  /** What it is asked for, one time after the other, where it finds that many each time. */
  const asked = async (text: string, ...finds: number[]) => {
    const [wanted] = await understood(text, lexicon);
    const times: string[][] = [];
    const candidates = async (grams: readonly string[]) => {
      times.push([...grams]);
      return Array.from({ length: finds[times.length - 1]! }, (_, i) => ({
        label: 'Task' as const,
        properties: { id: i },
      }));
    };
    const found = await byWords({ candidates }, wanted!, ['Task'], 100);
    return { times, found: found.length };
  };

  it.each([
    ['for the pairs that few nodes have', '科技创新平台', [100], [['新平']]],
    [
      'for all where these find too few',
      '科技创新平台',
      [99, 7],
      [['新平'], ['科技', '技创', '创新', '新平', '平台']],
    ],
    ['for a pair that many have where a word has no other', '创新 浮标', [3], [['创新', '浮标']]],
    ['once where each pair is rare', '浮标', [0], [['浮标']]],
  ])('%s: %s', async (_, text, finds, times) => {
    expect(await asked(text, ...finds)).toEqual({ times, found: finds.at(-1) });
  });

  it('nothing where nothing was typed that it knows', async () => {
    expect(
      await byWords(
        { candidates: () => Promise.reject(new Error('asked')) },
        { terms: [], roles: [] } as never,
        ['Task'],
        100,
      ),
    ).toEqual([]);
  });
});
