import { Beginnings } from '../../gazetteer/lexicon.ts';

/**
 * A set of words with what each stands for, looked up at a place in a text: the longest word that begins or that ends
 * there. A look-up takes no longer than the longest word, however long the text.
 */
export class Lexicon<T> {
  readonly #words = new Map<string, T>();
  readonly #beginnings = new Beginnings();
  readonly #heads = new Map<string, number>();
  readonly #tails = new Map<string, number>();

  constructor(entries: Iterable<readonly [word: string, meaning: T]>) {
    for (const [word, meaning] of entries) {
      if (!word) throw new RangeError('a lexicon holds no empty word');
      this.#words.set(word, meaning);
      this.#beginnings.add(word);
      note(this.#heads, word[0]!, word.length);
      note(this.#tails, word.at(-1)!, word.length);
    }
  }

  /** The longest word that begins at `at`. */
  startingAt(text: string, at: number): Found<T> | undefined {
    if (!this.#beginnings.at(text, at)) return undefined;
    const longest = this.#heads.get(text[at]!) ?? 0;
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const found = this.#words.get(text.slice(at, at + length));
      if (found !== undefined) return { start: at, end: at + length, meaning: found };
    }
    return undefined;
  }

  /** The longest word that ends just before `end`. */
  endingAt(text: string, end: number): Found<T> | undefined {
    const longest = this.#tails.get(text[end - 1] ?? '') ?? 0;
    for (let length = Math.min(longest, end); length > 0; length--) {
      const found = this.#words.get(text.slice(end - length, end));
      if (found !== undefined) return { start: end - length, end, meaning: found };
    }
    return undefined;
  }

  /** The first place at or behind `from`, before `to`, where a word begins. */
  firstIn(text: string, from = 0, to = text.length): Found<T> | undefined {
    for (let at = from; ; at++) {
      at = this.#beginnings.next(text, at, to);
      if (at >= to) return undefined;
      const found = this.startingAt(text, at);
      if (found && found.end <= to) return found;
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}

export interface Found<T> {
  start: number;
  end: number;
  meaning: T;
}

const note = (lengths: Map<string, number>, key: string, length: number) =>
  lengths.set(key, Math.max(length, lengths.get(key) ?? 0));

/** A lexicon of words that all mean themselves. */
export const lexicon = (...words: readonly (readonly string[])[]): Lexicon<string> =>
  new Lexicon(words.flat().map((word) => [word, word] as const));
