import { type Trie, trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import { fold } from '../tree.ts';
import type { Guards } from './guards.ts';
import type { Stretch } from './stretch.ts';

const TABLE = 0x10000;

/** Where in a table two characters are noted, or those noted at a place and one more; others may share the place. */
const slotOf = (before: number, next: number) => (Math.imul(before, 0x9e35) ^ next) & (TABLE - 1);

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
    const pair = slotOf(initial, word.charCodeAt(1));
    notes[pair]! |= word.length > 2 ? pairOf : pairOf | double;
    if (word.length > 2) notes[slotOf(pair, word.charCodeAt(2))]! |= threeOf;
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
    const pair = slotOf(initial, text.charCodeAt(at + 1));
    const both = notes[pair]!;
    if ((both & pairOf) === 0) return false;
    if ((both & double) !== 0) return true;
    return left > 2 && (notes[slotOf(pair, text.charCodeAt(at + 2))]! & threeOf) !== 0;
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

/** A word of a lexicon where it stands in a text, with all that it means. */
export interface Hit<T> extends Stretch {
  values: readonly T[];
}

/** The same with the last meaning that it was given. */
export interface Found<T> {
  start: number;
  end: number;
  meaning: T;
}

/**
 * Words with what each stands for, looked up at a place in a folded text: the longest that begins or that ends there. A
 * look-up takes no longer than the longest word, however long the text.
 */
export class Lexicon<T> {
  readonly #trie: Trie<T[]> = trieCreate();
  readonly #entries = new Map<string, T[]>();
  readonly #guards: Guards | undefined;
  readonly beginnings = new Beginnings();
  /** the lengths of words by their last character; made when a word is looked for from its end */
  #lengths: Map<string, number[]> | undefined;

  /** @param guards what makes a word part of another: there it is none */
  constructor(entries: Iterable<readonly [word: string, value: T]>, guards?: Guards) {
    this.#guards = guards;
    for (const [printed, value] of entries) {
      const word = fold(printed);
      if (word === '') throw new RangeError('a lexicon holds no empty word');
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

  has(word: string): boolean {
    return this.#entries.has(word);
  }

  /** The longest word that begins at a place; none where that is part of another. */
  longestAt(text: string, at: number, end = text.length): Hit<T> | undefined {
    const hit = this.#unguardedAt(text, at, end);
    return hit && this.#guards?.refuses(text, at, hit.to) ? undefined : hit;
  }

  #unguardedAt(text: string, at: number, end: number): Hit<T> | undefined {
    if (!this.beginnings.at(text, at)) return undefined;
    const leaf = trieSearch(this.#trie, text, at, end);
    return leaf?.key ? { from: at, to: at + leaf.key.length, values: leaf.value! } : undefined;
  }

  /** The words that stand in a folded text, in order and apart from each other; what is part of another word hides those in it. */
  *wordsIn(text: string): Generator<Hit<T>> {
    for (let at = this.beginnings.next(text, 0); at < text.length; at = this.beginnings.next(text, at)) {
      const hit = this.#unguardedAt(text, at, text.length);
      if (hit && !this.#guards?.refuses(text, at, hit.to)) yield hit;
      at = hit?.to ?? at + 1;
    }
  }

  /** The longest word that ends at a place; none where that is part of another. */
  longestBefore(text: string, to: number): Hit<T> | undefined {
    this.#lengths ??= this.#lengthsByLastSign();
    for (const length of this.#lengths.get(text[to - 1] ?? '') ?? []) {
      const from = to - length;
      const values = from < 0 ? undefined : this.#entries.get(text.slice(from, to));
      if (values) return this.#guards?.refuses(text, from, to) ? undefined : { from, to, values };
    }
    return undefined;
  }

  #lengthsByLastSign(): Map<string, number[]> {
    const lengths = new Map<string, Set<number>>();
    for (const word of this.#entries.keys()) {
      const last = word.at(-1)!;
      lengths.set(last, (lengths.get(last) ?? new Set()).add(word.length));
    }
    return new Map([...lengths].map(([last, all]) => [last, [...all].sort((a, b) => b - a)]));
  }

  startingAt(text: string, at: number): Found<T> | undefined {
    return found(this.longestAt(text, at));
  }

  endingAt(text: string, end: number): Found<T> | undefined {
    return found(this.longestBefore(text, end));
  }

  /** The first word that begins at or behind `from` and ends no later than `to`. */
  firstIn(text: string, from = 0, to = text.length): Found<T> | undefined {
    for (
      let at = this.beginnings.next(text, from, to);
      at < to;
      at = this.beginnings.next(text, at + 1, to)
    ) {
      const hit = this.longestAt(text, at);
      if (hit && hit.to <= to) return found(hit);
    }
    return undefined;
  }
}

const found = <T>(hit: Hit<T> | undefined): Found<T> | undefined =>
  hit && { start: hit.from, end: hit.to, meaning: hit.values.at(-1)! };

/** A lexicon of each list of words, under the name of the list. */
export const lexiconsOf = <K extends string>(lists: Readonly<Record<K, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([name, words]) => [name, wordLexicon(words)]),
  ) as Record<K, Lexicon<string>>;

/** A lexicon of words that stand for themselves. */
export const wordLexicon = (words: Iterable<string>, guards?: Guards): Lexicon<string> =>
  new Lexicon(
    Array.from(words, (word) => [word, word] as const),
    guards,
  );
