import { type Trie, trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import { fold } from '../tree.ts';

const TABLE = 0x10000;

/** Where in a table two characters are noted; others may share the place. */
const pairAt = (first: number, second: number) => (Math.imul(first, 0x9e35) ^ second) & (TABLE - 1);

/** What words begin with: tells of nearly every place in a text where none begins that none does, without looking for one. */
export class Beginnings {
  /** by character: 1 where a word begins with it, 2 where it is one by itself */
  readonly #initials = new Uint8Array(TABLE);
  /** 1 for each two characters that a word begins with */
  readonly #pairs = new Uint8Array(TABLE);

  add(word: string): void {
    const initial = word.charCodeAt(0);
    if (word.length === 1) this.#initials[initial] = 2;
    else {
      this.#initials[initial] ||= 1;
      this.#pairs[pairAt(initial, word.charCodeAt(1))] = 1;
    }
  }

  /** Whether a word may begin at a place in a folded text. */
  at(text: string, at: number): boolean {
    const initial = text.charCodeAt(at);
    const known = this.#initials[initial];
    if (known === 0 || known === undefined) return false;
    return known === 2 || this.#pairs[pairAt(initial, text.charCodeAt(at + 1))] === 1;
  }

  /** The first place in a folded text, at or behind `from` and before `end`, where a word may begin; `end` where none may. */
  next(text: string, from: number, end = text.length): number {
    const initials = this.#initials;
    for (let at = from; at < end; at++) if (initials[text.charCodeAt(at)] && this.at(text, at)) return at;
    return end;
  }

  /** What the words of any of several begin with. */
  static of(...several: readonly Beginnings[]): Beginnings {
    const all = new Beginnings();
    for (const one of several)
      for (let i = 0; i < TABLE; i++) {
        if (one.#initials[i]! > all.#initials[i]!) all.#initials[i] = one.#initials[i]!;
        if (one.#pairs[i] === 1) all.#pairs[i] = 1;
      }
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
