import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Guards } from './guards.ts';
import { Lexicon, wordLexicon } from './lexicon.ts';

it('finds the longest word that begins at a place', () => {
  const words = wordLexicon(['科技', '科技部', '科技部门']);
  expect(words.longestAt('由科技部门负责', 1)).toEqual({ from: 1, to: 5, values: ['科技部门'] });
  expect(words.longestAt('由科技部负责', 1)).toEqual({ from: 1, to: 4, values: ['科技部'] });
  expect(words.longestAt('由科技部负责', 0)).toBeUndefined();
});

it('keeps all that a word stands for', () => {
  const bodies = new Lexicon([
    ['广电总局', 2013],
    ['广电总局', 2018],
    ['广电总局', 2018],
  ]);
  expect(bodies.longestAt('广电总局', 0)?.values).toEqual([2013, 2018]);
});

it('reads words as folded text prints them', () => {
  expect(wordLexicon(['国际标准化组织（ISO）']).longestAt('国际标准化组织(ISO)', 0)?.to).toBe(12);
});

it('agrees with a plain search', () => {
  const word = fc.string({ unit: fc.constantFrom('科', '技', '部', '省'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), word, (words, text) => {
      const longest = words.filter((w) => text.startsWith(w)).sort((a, b) => b.length - a.length)[0];
      expect(wordLexicon(words).longestAt(text, 0)?.to).toBe(longest?.length);
    }),
  );
});

describe('verbs', () => {
  const verbs = new Lexicon([
    ['提高', 'up'],
    ['提高到', 'level'],
    ['到', 'until'],
  ]);

  it('finds the longest word that ends at a place', () => {
    expect(verbs.longestBefore('比重提高到60%', 5)).toEqual({ from: 2, to: 5, values: ['level'] });
    expect(verbs.longestBefore('截至到', 3)?.values).toEqual(['until']);
    expect(verbs.longestBefore('比重', 2)).toBeUndefined();
  });

  it('finds the first word in a stretch, none that runs over its end', () => {
    expect(verbs.firstIn('比重提高到60%')?.start).toBe(2);
    expect(verbs.firstIn('比重提高到60%', 0, 3)).toBeUndefined();
    expect(verbs.firstIn('比重提高到60%', 0, 4)).toBeUndefined();
  });
});

describe('guarded words', () => {
  const works = wordLexicon(
    ['工程', '重大工程', '约'],
    new Guards({ 工程: { notBefore: ['技术'] }, 约: { notBehind: ['节'] } }),
  );

  it('are none where they are part of another', () => {
    expect(works.longestAt('重大工程技术', 0)).toBeUndefined();
    expect(works.longestBefore('节约', 2)).toBeUndefined();
  });

  it('are there elsewhere', () => {
    expect(works.longestAt('重大工程', 0)?.to).toBe(4);
    expect(works.longestBefore('大约', 2)?.from).toBe(1);
  });
});

it('refuses the empty word', () => expect(() => wordLexicon([''])).toThrow(RangeError));
