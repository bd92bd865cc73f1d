import { describe, expect, it } from 'vitest';
import { Lexicon, lexicon } from './lexicon.ts';

describe('a lexicon', () => {
  const verbs = new Lexicon([
    ['提高', 'up'],
    ['提高到', 'level'],
    ['到', 'until'],
  ]);

  it('finds the longest word that begins at a place', () => {
    expect(verbs.startingAt('比重提高到60%', 2)).toEqual({ start: 2, end: 5, meaning: 'level' });
    expect(verbs.startingAt('比重提高60%', 2)).toEqual({ start: 2, end: 4, meaning: 'up' });
    expect(verbs.startingAt('比重提高60%', 3)).toBeUndefined();
  });

  it('finds the longest word that ends at a place', () => {
    expect(verbs.endingAt('比重提高到60%', 5)).toEqual({ start: 2, end: 5, meaning: 'level' });
    expect(verbs.endingAt('截至到', 3)?.meaning).toBe('until');
    expect(verbs.endingAt('比重', 2)).toBeUndefined();
  });

  it('finds the first word in a stretch, none that runs over its end', () => {
    expect(verbs.firstIn('比重提高到60%')?.start).toBe(2);
    expect(verbs.firstIn('比重提高到60%', 0, 3)).toBeUndefined();
    expect(verbs.firstIn('比重提高到60%', 0, 4)).toBeUndefined();
  });

  it('refuses the empty word', () => expect(() => lexicon([''])).toThrow(RangeError));
});
