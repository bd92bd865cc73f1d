import { docNumbers } from '../../split/docNumber.ts';
import { shortNameWords } from './wording.ts';

/** A title in 《》 with what its bracket adds (（中发〔2016〕4号，以下简称《纲要》）). */
export interface PrintedTitle {
  /** without the outer brackets */
  title: string;
  /** place of the title with its brackets */
  from: number;
  to: number;
  /** end of the bracket behind it, or `to` */
  end: number;
  docNumber?: string;
  shortTitle?: string;
}

const longestTitle = 120;
const longestNote = 80;

const shortNameForm = new RegExp(
  `(?:${shortNameWords})(?:为)?\\s?(?:《([^》]{1,30})》|[“"]([^”"]{1,30})[”"]|([\\u4e00-\\u9fff]{2,12}))`,
);

/** The titles in 《》 of a text, in order; 《》 inside 《》 belong to the outer title. */
export function printedTitles(text: string): PrintedTitle[] {
  const found: PrintedTitle[] = [];
  let depth = 0;
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《' && depth++ === 0) from = i;
    else if (text[i] === '》' && depth > 0 && --depth === 0) {
      const title = text.slice(from + 1, i);
      if (title.length > 1 && title.length <= longestTitle) found.push(withNote(text, title, from, i + 1));
    }
    if (depth > 0 && i - from > longestTitle) depth = 0;
  }
  return found;
}

function withNote(text: string, title: string, from: number, to: number): PrintedTitle {
  const plain = { title, from, to, end: to };
  const note = /^\s?[（(]/.exec(text.slice(to, to + 2));
  if (!note) return plain;
  const end = closing(text, to + note[0].length - 1);
  if (end < 0) return plain;
  const inside = text.slice(to + note[0].length, end - 1);
  const docNumber = docNumbers(inside)[0]?.printed;
  const short = shortNameForm.exec(inside);
  const shortTitle = short?.[1] ?? short?.[2] ?? short?.[3];
  if (!docNumber && !shortTitle) return plain;
  return { ...plain, end, ...(docNumber ? { docNumber } : {}), ...(shortTitle ? { shortTitle } : {}) };
}

/** Just behind the bracket that closes the one at `open`, or −1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + longestNote); i++) {
    if (text[i] === '（' || text[i] === '(') depth++;
    else if ((text[i] === '）' || text[i] === ')') && --depth === 0) return i + 1;
  }
  return -1;
}
