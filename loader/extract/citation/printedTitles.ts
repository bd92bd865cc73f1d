import { bracketEnd, titlesIn } from '../../lexical/brackets.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { docNumbers } from '../../split/docNumber.ts';
import { shortNameWords } from './wording.ts';

/** A title in 《》 with what its bracket adds (（中发〔2016〕4号，以下简称《纲要》）). It stands where the brackets of the title do. */
export interface PrintedTitle extends Stretch {
  /** without the outer brackets */
  title: string;
  /** end of the bracket behind it, or `to` */
  end: number;
  docNumber?: string;
  shortTitle?: string;
}

const longestNote = 80;

const shortNameForm = new RegExp(
  `(?:${shortNameWords})(?:为)?\\s?(?:《([^》]{1,30})》|[“"]([^”"]{1,30})[”"]|([\\u4e00-\\u9fff]{2,12}))`,
);

/** The titles in 《》 of a text, in order; 《》 inside 《》 belong to the outer title. */
export const printedTitles = (text: string): PrintedTitle[] =>
  titlesIn(text)
    .map(({ from, to }) => ({ title: text.slice(from + 1, to - 1), from, to }))
    .filter(({ title }) => title.length > 1)
    .map(({ title, from, to }) => withNote(text, title, from, to));

function withNote(text: string, title: string, from: number, to: number): PrintedTitle {
  const plain = { title, from, to, end: to };
  const note = /^\s?[（(]/.exec(text.slice(to, to + 2));
  if (!note) return plain;
  const end = bracketEnd(text, to + note[0].length - 1, longestNote);
  if (end === undefined) return plain;
  const inside = text.slice(to + note[0].length, end - 1);
  const docNumber = docNumbers(inside)[0]?.printed;
  const short = shortNameForm.exec(inside);
  const shortTitle = short?.[1] ?? short?.[2] ?? short?.[3];
  if (!docNumber && !shortTitle) return plain;
  return { ...plain, end, ...(docNumber ? { docNumber } : {}), ...(shortTitle ? { shortTitle } : {}) };
}
