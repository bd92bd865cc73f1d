import { describe, expect, it } from 'vitest';
import { alternativesOf, excerpt, hasPhrases, phrasesOf, spansOf, withoutQuotes, wordsOf } from './words.ts';

const marked = (text: string, ...words: string[]) =>
  spansOf(text, words).map(({ start, end }) => text.slice(start, end));

describe('what is typed', () => {
  it.each([
    ['机器人', ['机器人']],
    ['机器人 或 无人机', ['机器人', '无人机']],
    ['robot OR drone', ['robot', 'drone']],
    ['机器人|无人机', ['机器人', '无人机']],
    ['或许', ['或许']],
    ['智能 机器人', ['智能 机器人']],
    [' | ', []],
    ['“科研 或 开发” 或 人才', ['“科研 或 开发”', '人才']],
    ['"智能|制造"', ['"智能|制造"']],
  ])('%s means %j', (typed, parts) => {
    expect(alternativesOf(typed)).toEqual(parts);
  });

  it('is marked word by word, without quotation marks, each word once', () => {
    expect(wordsOf('“智能 制造” 或 智能')).toEqual(['智能 制造', '智能']);
  });

  it.each([
    ['“智能制造” 装备', ['智能制造'], '智能制造  装备'],
    ['"智能制造" 「新材料」', ['智能制造', '新材料'], '智能制造   新材料'],
    ['智能制造', [], '智能制造'],
    ['“智能制造', [], '“智能制造'],
  ])('%s asks for these phrases as they are written: %j', (typed, phrases, plain) => {
    expect(phrasesOf(typed)).toEqual(phrases);
    expect(withoutQuotes(typed)).toBe(plain);
  });

  it.each([
    [['推进智能制造装备'], ['智能制造'], true],
    [['推进智能 制造装备'], ['智能制造'], true],
    [['智能装备制造'], ['智能制造'], false],
    [['智能制造', '新材料'], ['智能制造', '新材料'], true],
    [['智能制造'], ['智能制造', '新材料'], false],
    [['R&D 投入'], ['r&d投入'], true],
    [['任何'], [], true],
  ])('in %j the phrases %j stand: %s', (texts, phrases, stand) => {
    expect(hasPhrases(texts, phrases)).toBe(stand);
  });
});

describe('words are marked', () => {
  it.each([
    ['wherever they stand', '机器人与机器人', ['机器人'], ['机器人', '机器人']],
    ['whatever their case', 'R&D Input', ['input'], ['Input']],
    [
      'in their longest parts where they do not stand whole',
      '机器与人机交互',
      ['机器人机'],
      ['机器', '人机'],
    ],
    ['not in single characters of a longer word', '人才', ['机器人'], []],
    ['as one where they touch', '智能机器人', ['智能', '机器人'], ['智能机器人']],
    ['not at all where none stands', '海洋', ['机器人'], []],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, ...words)).toEqual(expected);
  });
});

describe('an excerpt', () => {
  const long = `${'前'.repeat(200)}机器人${'后'.repeat(300)}`;

  it('shows the first match with the words around it', () => {
    expect(excerpt(long, ['机器人'])).toMatch(/^…前{48}机器人后+…$/);
  });

  it('is the beginning where no word stands there', () => {
    expect(excerpt('海洋强国', ['机器人'])).toBe('海洋强国');
  });
});
