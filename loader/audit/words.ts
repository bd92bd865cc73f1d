import { z } from 'zod';
import { lexicon } from '../extract/numbers/lexicon.ts';
import { readVocabulary, wordList } from '../vocabulary.ts';

const raw = readVocabulary(
  new URL('./words.yaml', import.meta.url),
  z.strictObject({
    duty: wordList,
    responsibility: wordList,
    notResponsibility: wordList,
    target: wordList,
    notTarget: wordList,
  }),
);

/** What marks a commitment, and what only looks like one. */
export const words = {
  duty: lexicon(raw.duty),
  responsibility: lexicon(raw.responsibility),
  notResponsibility: lexicon(raw.notResponsibility),
  target: lexicon(raw.target),
  notTarget: lexicon(raw.notTarget),
} as const;
