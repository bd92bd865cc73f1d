import { z } from 'zod';
import { wordLexicon } from '../lexical/lexicon.ts';
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
  duty: wordLexicon(raw.duty),
  responsibility: wordLexicon(raw.responsibility),
  notResponsibility: wordLexicon(raw.notResponsibility),
  target: wordLexicon(raw.target),
  notTarget: wordLexicon(raw.notTarget),
} as const;
