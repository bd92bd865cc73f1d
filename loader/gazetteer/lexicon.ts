import { type Trie, trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import { fold } from '../tree.ts';

const TABLE = 0x10000;

/** Where in a table two characters are noted, or those noted at a place and one more; others may share the place. */
const placeOf = (before: number, next: number) => (Math.imul(before, 0x9e35) ^ next) & (TABLE - 1);

/** What is noted: a word begins with this character, with these two, with these three. */
const initialOf = 1;
const pairOf = 2;
const threeOf = 4;
/** this character, these two are a word */
const single = 8;
const double = 16;

/** What words begin with: tells of nearly every place in a text where none begins that none does, without looking for one. */
export class Beginnings {
  /** what is noted of a character at its code, of two and of three where `placeOf` says */
  readonly #notes = new Uint8Array(TABLE);

  add(word: string): void {
    const notes = this.#notes;
    const initial = word.charCodeAt(0);
    notes[initial]! |= word.length > 1 ? initialOf : initialOf | single;
    if (word.length < 2) return;
    const pair = placeOf(initial, word.charCodeAt(1));
    notes[pair]! |= word.length > 2 ? pairOf : pairOf | double;
    if (word.length > 2) notes[placeOf(pair, word.charCodeAt(2))]! |= threeOf;
  }

  /** Whether a word may begin at a place in a folded text. */
  at(text: string, at: number): boolean {
    // a look past the end would cost V8 the fast way to all characters
    const left = text.length - at;
    if (left < 1) return false;
    const notes = this.#notes;
    const initial = text.charCodeAt(at);
    const known = notes[initial]!;
    if ((known & initialOf) === 0) return false;
    if ((known & single) !== 0) return true;
    if (left < 2) return false;
    const pair = placeOf(initial, text.charCodeAt(at + 1));
    const both = notes[pair]!;
    if ((both & pairOf) === 0) return false;
    if ((both & double) !== 0) return true;
    return left > 2 && (notes[placeOf(pair, text.charCodeAt(at + 2))]! & threeOf) !== 0;
  }

  /** The first place in a folded text, at or behind `from` and before `end`, where a word may begin; `end` where none may. */
  next(text: string, from: number, end = text.length): number {
    const notes = this.#notes;
    for (let at = from; at < end; at++)
      if ((notes[text.charCodeAt(at)]! & initialOf) !== 0 && this.at(text, at)) return at;
    return end;
  }

  /** What the words of any of several begin with. */
  static of(...several: readonly Beginnings[]): Beginnings {
    const all = new Beginnings();
    for (const one of several) for (let i = 0; i < TABLE; i++) all.#notes[i]! |= one.#notes[i]!;
    return all;
  }
}

/** Words with what each stands for. Finding the longest that begins at a place takes time in its length only. */
export class Lexicon<T> {
  readonly #trie: Trie<T[]> = trieCreate();
  readonly #entries = new Map<string, T[]>();
  readonly beginnings = new Beginnings();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [printed, value] of entries) {
      const word = fold(printed);
      const there = this.#entries.get(word);
      if (there) {
        if (!there.includes(value)) there.push(value);
        continue;
      }
      const values = [value];
      this.#entries.set(word, values);
      trieSet(this.#trie, word, values);
      this.beginnings.add(word);
    }
  }

  /** All that a whole word stands for. */
  get(word: string): readonly T[] {
    return this.#entries.get(word) ?? [];
  }

  /** The longest word of the lexicon that begins at a place in a folded text. */
  longestAt(text: string, at: number, end = text.length): { to: number; values: readonly T[] } | undefined {
    if (!this.beginnings.at(text, at)) return undefined;
    const leaf = trieSearch(this.#trie, text, at, end);
    return leaf?.key ? { to: at + leaf.key.length, values: leaf.value! } : undefined;
  }
}

/** The words of a lexicon that stand in a folded text, in order and apart from each other, at each place the longest. */
export function* wordsIn<T>(
  lexicon: Lexicon<T>,
  text: string,
): Generator<{ from: number; to: number; values: readonly T[] }> {
  const { beginnings } = lexicon;
  for (let at = beginnings.next(text, 0); at < text.length; at = beginnings.next(text, at)) {
    const found = lexicon.longestAt(text, at);
    if (found) yield { from: at, to: found.to, values: found.values };
    at = found?.to ?? at + 1;
  }
}

/** A lexicon of words that stand for themselves. */
export const wordLexicon = (words: Iterable<string>): Lexicon<string> =>
  new Lexicon(Array.from(words, (word) => [word, word] as const));
