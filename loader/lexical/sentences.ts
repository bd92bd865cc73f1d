import { type Stretch, stretchesOf } from './stretch.ts';

/** The sentences of a text, each with its final mark; dashes and line starts do not count. */
export const sentencesOf = (text: string): Stretch[] =>
  stretchesOf(/[^。！？；\n]+[。！？；]?/g, text).filter(
    ({ from, to }) => text.slice(from, to).trim() !== '',
  );

/** The clauses of a text, without the commas, semicolons and full stops between them. */
export const clausesOf = (text: string): Stretch[] => stretchesOf(/[^，,；;。]+/g, text);
