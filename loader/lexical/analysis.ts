import { kept } from '../collections.ts';
import type { Passage } from '../tree.ts';
import { roundBrackets, squareBrackets, titlesIn } from './brackets.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './stretch.ts';

/** What any rule may ask of a passage, found when the first one does. */
class Analysis {
  readonly #passage: Passage;
  #sentences: readonly Stretch[] | undefined;
  #roundBrackets: readonly Stretch[] | undefined;
  #squareBrackets: readonly Stretch[] | undefined;
  #titles: readonly Stretch[] | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  get sentences(): readonly Stretch[] {
    this.#sentences ??= sentencesOf(this.#passage.value);
    return this.#sentences;
  }

  get roundBrackets(): readonly Stretch[] {
    this.#roundBrackets ??= roundBrackets(this.#passage.folded);
    return this.#roundBrackets;
  }

  get squareBrackets(): readonly Stretch[] {
    this.#squareBrackets ??= squareBrackets(this.#passage.folded);
    return this.#squareBrackets;
  }

  /** with their 《》 */
  get titles(): readonly Stretch[] {
    this.#titles ??= titlesIn(this.#passage.folded);
    return this.#titles;
  }
}

const analyses = new WeakMap<Passage, Analysis>();

/** The analysis of a passage, one for all rules. */
export const analysis = (passage: Passage): Analysis => kept(analyses, passage, () => new Analysis(passage));
