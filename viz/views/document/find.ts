/** Where something stands in a text. */
export interface Found {
  start: number;
  end: number;
}

/** More than this is not shown; nobody steps through so many. */
export const mostFound = 1000;

/**
 * Where the words stand in the text, in reading order. Latin letters are found in either case, and line breaks within
 * the words do not matter, for print breaks lines anywhere.
 */
export function find(text: string, words: string): Found[] {
  const wanted = [...fold(words).replace(/\s+/g, '')];
  if (!wanted.length) return [];
  const pattern = new RegExp(wanted.map(literally).join('[\\s\\u3000]{0,4}'), 'g');
  const found: Found[] = [];
  for (const match of fold(text).matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === mostFound) break;
  }
  return found;
}

const literally = (char: string) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Capital letters as small ones where that takes as many code units: the offsets stay. */
const fold = (text: string) => text.replace(/[A-ZＡ-Ｚ]/g, (letter) => letter.toLowerCase());
