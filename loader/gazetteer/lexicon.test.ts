import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lexicon, wordLexicon } from './lexicon.ts';

it('finds the longest word that begins at a place', () => {
  const words = wordLexicon(['科技', '科技部', '科技部门']);
  expect(words.longestAt('由科技部门负责', 1)).toEqual({ to: 5, values: ['科技部门'] });
  expect(words.longestAt('由科技部负责', 1)).toEqual({ to: 4, values: ['科技部'] });
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
