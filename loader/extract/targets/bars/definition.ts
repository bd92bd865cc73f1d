import type { Bar } from '../reading.ts';
import { vocabulary } from '../words.ts';

/**
 * Explanations of words: “…是指…每万人…”, and in a glossary what stands behind its headword (“万人计划”：用3年时间，引进1万名…).
 */
export const definition: Bar = ({ text, clause, sentence }, { setting }) => {
  if (vocabulary.definition.firstIn(text, sentence.start, sentence.end)) return 'explains a word';
  if (setting !== 'glossary') return undefined;
  return /^[\d.\s]{0,6}[“"]?[^,。:]{1,40}:/.test(text.slice(0, Math.max(60, clause.start)))
    ? 'explains a word'
    : undefined;
};
