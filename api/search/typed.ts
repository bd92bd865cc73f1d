import { folded } from './folded.ts';
import { either } from './words.ts';

/** A word, or several that stand in quotation marks. */
export interface Word {
  /** folded */
  readonly text: string;
  /** was quoted: only what has it as it is will do */
  readonly quoted: boolean;
}

/** What was typed: any of the alternatives will do, each of which is words. */
export type Typed = readonly (readonly Word[])[];

const piece = /["“”„「『]([^"“”「」『』]*)["”“」』]|[^\s"“”「」『』,，、;；]+/gu;
const isEither = new Set(either.map((word) => word.toLowerCase()));

/** Reads what somebody typed. Words without a letter or number are passed over. */
export function typed(text: string): Typed {
  const alternatives: Word[][] = [[]];
  for (const [whole, quote] of text.matchAll(piece)) {
    if (quote === undefined && isEither.has(whole.toLowerCase())) {
      alternatives.push([]);
      continue;
    }
    const word = { text: folded(quote ?? whole), quoted: quote !== undefined };
    if (word.text !== '') alternatives.at(-1)!.push(word);
  }
  return alternatives.filter((words) => words.length > 0);
}
