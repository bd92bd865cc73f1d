import { type Trie, trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import { fold } from '../tree.ts';

/** Words with what each stands for. Finding the longest that begins at a place takes time in its length only. */
export class Lexicon<T> {
  readonly #trie: Trie<T[]> = trieCreate();
  readonly #entries = new Map<string, T[]>();
  /** 1 for each character that a word begins with: most places in a text begin none */
  readonly initials = new Uint8Array(0x10000);

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
      this.initials[word.charCodeAt(0)] = 1;
    }
  }

  /** All that a whole word stands for. */
  get(word: string): readonly T[] {
    return this.#entries.get(word) ?? [];
  }

  /** The longest word of the lexicon that begins at a place in a folded text. */
  longestAt(text: string, at: number, end = text.length): { to: number; values: readonly T[] } | undefined {
    if (this.initials[text.charCodeAt(at)] !== 1) return undefined;
    const leaf = trieSearch(this.#trie, text, at, end);
    return leaf?.key ? { to: at + leaf.key.length, values: leaf.value! } : undefined;
  }
}

/** A lexicon of words that stand for themselves. */
export const wordLexicon = (words: Iterable<string>): Lexicon<string> =>
  new Lexicon(Array.from(words, (word) => [word, word] as const));

/** 1 for each character that has one in any of the tables. */
export const commonInitials = (...tables: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from({ length: 0x10000 }, (_, c) => Number(tables.some((table) => table[c] === 1)));
