/** What was found, what was missed and what is in no answer. */
export class Figures {
  found = 0;
  readonly missing: string[] = [];
  readonly wrong: string[] = [];

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

/** What a kind of answer came to, with every miss and every find that is in no answer: in all, and by plan. */
export class Tally extends Figures {
  readonly byPlan = new Map<string, Figures>();
  /** counts of its own, e.g. how many damaged numbers were recognised */
  readonly more: Record<string, number> = {};

  find(plan: string): void {
    this.found++;
    this.#of(plan).found++;
  }

  miss(plan: string, what: string): void {
    this.missing.push(`${plan} ${what}`);
    this.#of(plan).missing.push(what);
  }

  mistake(plan: string, what: string): void {
    this.wrong.push(`${plan} ${what}`);
    this.#of(plan).wrong.push(what);
  }

  #of(plan: string): Figures {
    const figures = this.byPlan.get(plan) ?? new Figures();
    this.byPlan.set(plan, figures);
    return figures;
  }
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 1);
