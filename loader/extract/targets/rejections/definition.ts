import type { Rejection } from '../candidate.ts';

/**
 * Explanations of words: “…是指…每万人…”, and an entry of a glossary (“万人计划”：用3年时间，引进1万名…).
 */
export const definition: Rejection = ({ sentence }, { sectionContext }) =>
  sentence.explains || sectionContext === 'glossary' ? 'explains a word' : undefined;
