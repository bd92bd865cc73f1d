/** What a kind of answer came to, with every miss and every find that is in no answer. */
export class Tally {
  found = 0;
  readonly missing: string[] = [];
  readonly wrong: string[] = [];
  /** counts of its own, e.g. how many damaged numbers were recognised */
  readonly more: Record<string, number> = {};

  get precision(): number {
    return ratio(this.found, this.found + this.wrong.length);
  }

  get recall(): number {
    return ratio(this.found, this.found + this.missing.length);
  }

  get f1(): number {
    const { precision, recall } = this;
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 1);
