const dash = /^\s*(?:—|--|●|•|■|◆|·|▪|-|\?)/;
const mark =
  /^\s*(?:第[一二三四五六七八九十]{1,2}[,，]|[一二三四五六七八九十]{1,2}是|[(（]?\d{1,2}[)）.、．]|[①-⑳])/;
const step = /^\s*第[一二三四五六]步/;
const introduces = /[：:]\s*$/;

/** Whether a paragraph is an item of a list that no outline has taken apart. */
export const isListItem = (words: string): boolean => dash.test(words) || mark.test(words);

/**
 * Which deadline a paragraph begins with. One that a sentence gives holds for the dash list behind its paragraph, and for
 * any list where the paragraph ends with a colon; 第一步，到2020年… holds until the next step.
 */
export class ListYears {
  readonly #given: number | undefined;
  readonly #throughout: number | undefined;
  #intro: number | undefined;
  #open = false;
  #step: { year: number | undefined } | undefined;

  /** @param throughout the year that holds on where a paragraph ends with it */
  constructor(given: number | undefined, throughout: number | undefined) {
    this.#given = given;
    this.#throughout = throughout;
  }

  before(words: string): number | undefined {
    if (step.test(words)) return this.#given;
    if (dash.test(words)) return this.#intro ?? this.#step?.year ?? this.#given;
    if (this.#open && mark.test(words)) return this.#intro ?? this.#given;
    return this.#step?.year ?? this.#forAll() ?? this.#given;
  }

  #forAll(): number | undefined {
    return this.#intro === this.#throughout ? this.#throughout : undefined;
  }

  after(words: string, year: number | undefined): void {
    // the first of a list of targets dates those behind it by the end of the period
    if (this.#intro === undefined && dash.test(words) && year === this.#throughout) this.#intro = year;
    if (dash.test(words) || (this.#open && mark.test(words))) return;
    this.#intro = year;
    this.#open = introduces.test(words);
    if (step.test(words)) this.#step = { year };
  }

  forItem(): number | undefined {
    return this.#open ? (this.#intro ?? this.#given) : (this.#forAll() ?? this.#given);
  }
}
