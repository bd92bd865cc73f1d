import { type Trie, trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import { fold } from '../tree.ts';

/** Words with what each stands for. Finding the longest that begins at a place takes time in its length only. */
export class Lexicon<T> {
  readonly #trie: Trie<T[]> = trieCreate();
  readonly #entries = new Map<string, T[]>();

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
    }
  }

  /** All that a whole word stands for. */
  get(word: string): readonly T[] {
    return this.#entries.get(word) ?? [];
  }

  /** The longest word of the lexicon that begins at a place in a folded text. */
  longestAt(text: string, at: number, end = text.length): { to: number; values: readonly T[] } | undefined {
    const leaf = trieSearch(this.#trie, text, at, end);
    return leaf?.key ? { to: at + leaf.key.length, values: leaf.value! } : undefined;
  }
}
