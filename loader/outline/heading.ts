import type { Passage } from '../tree.ts';

const openingMarks = '“《〈（(「『';
const closingMarks = '”》〉）)」』';
const MAX_TERM = 30;

/** Where the first sentence ends (behind its full stop, brackets and quotation marks closed), or the length. */
export function firstSentence(words: string): number {
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    const c = words[i]!;
    if (openingMarks.includes(c)) depth++;
    else if (closingMarks.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (c === '。' || c === '！' || c === '？')) return i + 1;
  }
  // a bracket that never closes must not swallow the rest
  const stop = words.search(/[。！？]/);
  return depth > 0 && stop >= 0 ? stop + 1 : words.length;
}

export interface Headed {
  /** without its full stop or colon, and without white space around it */
  heading: Passage;
  /** what runs on behind it */
  rest?: Passage;
}

const stop = /[。：:\s]{1,4}$/u;

/** What heads a numbered item: the term before a colon (战略性新兴产业：…), else its first sentence. */
export function headingOf(item: Passage): Headed {
  const words = item.value;
  const colon = words.search(/[：:]/);
  const isTerm =
    colon > 0 &&
    colon <= MAX_TERM &&
    colon < words.length - 1 &&
    !/[，。；、（(]/.test(words.slice(0, colon));
  const end = isTerm ? colon + 1 : firstSentence(words);
  const tail = stop.exec(words.slice(0, end))?.[0].length ?? 0;
  const heading = item.slice(0, Math.max(1, end - tail));
  let from = end;
  while (from < words.length && /\s/.test(words[from]!)) from++;
  return from < words.length ? { heading, rest: item.slice(from) } : { heading };
}
