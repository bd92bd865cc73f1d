import { pinyin } from 'pinyin-pro';
import type { Lexicon } from './lexicon.ts';

/** How many spellings of one word are looked for. */
const mostSpellings = 6;
/** Words of fewer characters are mended to a whole name only: too many others differ from them by one. */
const fewestInside = 4;
const fewestAtAll = 3;

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** Whether they differ by one character: another, one more, or one less. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  return aEnd - from <= 1 && bEnd - from <= 1;
}

/** The most frequent first, then the order in which they were met. */
function frequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostSpellings)
    .map(([text]) => text);
}

const count = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);

/** What may have been meant by a word in which one character is wrong: a name, or a part of one that is as long. */
export function mended(word: string, { names }: Lexicon): string[] {
  if (word.length < fewestAtAll) return [];
  const whole = names.filter((name) => differByOne(word, name));
  if (whole.length || word.length < fewestInside) return whole.slice(0, mostSpellings);
  const counts = new Map<string, number>();
  for (const name of names)
    for (let at = 0; at + word.length <= name.length; at++) {
      const part = name.slice(at, at + word.length);
      if (differByOne(word, part)) count(counts, part);
    }
  return frequent(counts);
}

/** The readings of the characters of each name, made with the first search in letters. */
const readings = new WeakMap<Lexicon, readonly { name: string; syllables: readonly string[] }[]>();

function readingsOf(lexicon: Lexicon) {
  const known = readings.get(lexicon);
  if (known) return known;
  const made = lexicon.names
    .filter((name) => /\p{Script=Han}/u.test(name))
    .map((name) => ({ name, syllables: pinyin(name, { toneType: 'none', type: 'array', v: true }) }))
    // of a name with characters beyond the basic plane, syllables and characters may not count alike
    .filter(({ name, syllables }) => syllables.length === name.length);
  readings.set(lexicon, made);
  return made;
}

/** Where a part of a name begins whose syllables are spelled like this. */
function spelled(syllables: readonly string[], letters: string, at: number): number {
  let rest = letters;
  for (let to = at; to < syllables.length; to++) {
    const syllable = syllables[to]!;
    if (!rest.startsWith(syllable)) return -1;
    rest = rest.slice(syllable.length);
    if (rest === '') return to + 1;
  }
  return -1;
}

/** What letters may stand for: characters that are read so (keji), or, at an end of a name, whose initials they are (kjt). */
export function inCharacters(letters: string, lexicon: Lexicon): string[] {
  if (letters.length < 2 || !/^[a-z]+$/.test(letters)) return [];
  const read = new Map<string, number>();
  const [atEnd, atStart] = [new Map<string, number>(), new Map<string, number>()];
  for (const { name, syllables } of readingsOf(lexicon)) {
    for (let at = 0; at < syllables.length; at++) {
      const to = spelled(syllables, letters, at);
      if (to > at && isHan(name.slice(at, to))) count(read, name.slice(at, to));
    }
    const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
    const whole = initials === letters;
    if (whole || (letters.length > 2 && initials.endsWith(letters)))
      count(atEnd, name.slice(-letters.length));
    else if (letters.length > 2 && initials.startsWith(letters))
      count(atStart, name.slice(0, letters.length));
  }
  if (read.size) return frequent(read);
  return frequent(atEnd.size ? atEnd : atStart);
}
