import { type Trie, trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import { fold } from '../tree.ts';

/** Words with what each stands for. Finding the longest that begins at a place takes time in its length only. */
export class Lexicon<T> {
  readonly #trie: Trie<T[]> = trieCreate();
  readonly #entries = new Map<string, T[]>();
  /** which characters a word may begin with, for most places in a text begin none */
  readonly #initials = new Uint8Array(0x10000);

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
      this.#initials[word.charCodeAt(0)] = 1;
    }
  }

  /** All that a whole word stands for. */
  get(word: string): readonly T[] {
    return this.#entries.get(word) ?? [];
  }

  /** Whether some word begins with the character at a place. */
  mayBeginAt(text: string, at: number): boolean {
    return this.#initials[text.charCodeAt(at)] === 1;
  }

  /** The longest word of the lexicon that begins at a place in a folded text. */
  longestAt(text: string, at: number, end = text.length): { to: number; values: readonly T[] } | undefined {
    if (!this.mayBeginAt(text, at)) return undefined;
    const leaf = trieSearch(this.#trie, text, at, end);
    return leaf?.key ? { to: at + leaf.key.length, values: leaf.value! } : undefined;
  }
}
