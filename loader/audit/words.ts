import { z } from 'zod';
import { wordLexicon } from '../lexical/lexicon.ts';
import { readVocabulary, wordList } from '../vocabulary.ts';

const raw = readVocabulary(
  new URL('./words.yaml', import.meta.url),
  z.strictObject({
    duty: wordList,
    body: wordList,
    office: wordList,
    notDeed: wordList,
    before: wordList,
    notBody: wordList,
    responsibility: wordList,
    label: wordList,
    answers: wordList,
    latinUnit: wordList,
    notResponsibility: wordList,
    target: wordList,
    told: wordList,
    notTarget: wordList,
    terms: wordList,
    kept: wordList,
    toldOf: wordList,
    everybody: wordList,
    notNote: wordList,
    notLabel: wordList,
  }),
);

/** What marks a commitment, and what only looks like one. */
export const words = {
  duty: wordLexicon(raw.duty),
  body: wordLexicon(raw.body),
  office: wordLexicon(raw.office),
  notDeed: wordLexicon(raw.notDeed),
  before: wordLexicon(raw.before),
  notBody: wordLexicon(raw.notBody),
  responsibility: wordLexicon(raw.responsibility),
  label: wordLexicon(raw.label),
  answers: wordLexicon(raw.answers),
  latinUnit: wordLexicon(raw.latinUnit),
  notResponsibility: wordLexicon(raw.notResponsibility),
  target: wordLexicon(raw.target),
  told: wordLexicon(raw.told),
  notTarget: wordLexicon(raw.notTarget),
  terms: wordLexicon(raw.terms),
  kept: wordLexicon(raw.kept),
  toldOf: wordLexicon(raw.toldOf),
  everybody: wordLexicon(raw.everybody),
  notNote: wordLexicon(raw.notNote),
  notLabel: wordLexicon(raw.notLabel),
} as const;
