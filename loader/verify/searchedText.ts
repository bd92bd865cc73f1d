import { fold, type Span } from '../tree.ts';

/** how many characters are looked up at once */
const GRAM = 6;
/** how far apart places may be that speak for one passage: a few characters more or less */
const NEAR = 6;
/** how much of a quotation has to stand in a passage for it to be what was meant */
const ENOUGH = 0.6;

const left = /[\s“”"‘’'，,、。.；;：:（）()《》〈〉—\-－·]/;

/** A text in which words are found whatever blanks, marks and widths of characters they are printed with. */
export class SearchedText {
  readonly printed: string;
  readonly #bare: string;
  /** for each character of the bare text, where it stands in print */
  readonly #at: Int32Array;

  constructor(printed: string) {
    this.printed = printed;
    const folded = fold(printed);
    const at = new Int32Array(folded.length);
    let bare = '';
    for (let i = 0; i < folded.length; i++) {
      const character = folded[i]!;
      if (left.test(character)) continue;
      at[bare.length] = i;
      bare += character;
    }
    this.#bare = bare;
    this.#at = at;
  }

  /** Where the words stand, as they are. */
  find(words: string): Span | undefined {
    const bare = bareOf(words);
    const at = bare ? this.#bare.indexOf(bare) : -1;
    return at < 0 ? undefined : this.#span(at, at + bare.length);
  }

  /** The passage that holds most of the words in their order, if it holds enough of them. */
  nearest(words: string): Span | undefined {
    const bare = bareOf(words);
    const votes = new Map<number, number>();
    let grams = 0;
    for (let i = 0; i + GRAM <= bare.length; i++) {
      grams++;
      const gram = bare.slice(i, i + GRAM);
      for (
        let at = this.#bare.indexOf(gram), n = 0;
        at >= 0 && n < 8;
        at = this.#bare.indexOf(gram, at + 1), n++
      ) {
        const place = Math.round((at - i) / NEAR);
        votes.set(place, (votes.get(place) ?? 0) + 1);
      }
    }
    let best: { place: number; count: number } | undefined;
    for (const [place, count] of votes) {
      const both = count + (votes.get(place + 1) ?? 0);
      if (!best || both > best.count) best = { place, count: both };
    }
    // one word of two characters that is changed spoils GRAM + 1 places
    if (!best || best.count < Math.max(2, ENOUGH * grams - GRAM - 1)) return undefined;
    const start = Math.max(0, best.place * NEAR);
    return this.#span(start, Math.min(this.#bare.length, start + bare.length));
  }

  #span(from: number, to: number): Span {
    return { start: this.#at[from]!, end: this.#at[to - 1]! + 1 };
  }
}

function bareOf(words: string): string {
  let bare = '';
  for (const character of fold(words)) if (!left.test(character)) bare += character;
  return bare;
}
