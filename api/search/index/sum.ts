import { weightOf, worth, worthOfAll, worthOfContextAlone, worthOfKind } from '../worths.ts';
import type { Best } from './best.ts';
import type { Segment } from './segment.ts';
import type { Scores, TermInIndex } from './term.ts';

/** Where nothing else tells two nodes apart, the one with the shorter name stands first. */
const worseByLength = 1e-6;

const mostOfKind = Math.max(...Object.values(worthOfKind));

/** How well nodes do for all terms together, by the same sum as that which puts hits in order (rank.ts). */
export class Sum {
  readonly #terms: readonly TermInIndex[];
  /** of 1 together */
  readonly #weights: readonly number[];
  readonly #isAbout: readonly boolean[];
  /** of each label, by its number: what a node of it is worth; nothing where it is not wanted */
  readonly #ofLabels: readonly (number | undefined)[];

  /** @param size how many nodes there are */
  constructor(terms: readonly TermInIndex[], size: number, ofLabels: readonly (number | undefined)[]) {
    this.#terms = terms;
    this.#ofLabels = ofLabels;
    const weights = terms.map(({ term, having }) =>
      weightOf(term.wordings[0]!.text.length, Math.min(having, size), size),
    );
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    this.#weights = weights.map((weight) => weight / whole);
    this.#isAbout = terms.map(({ term }) => term.regions.size === 0 && term.year === undefined);
  }

  /**
   * Adds the nodes of a segment that have scores, or are in other lists, to the best, under their places beyond `from`. In a large
   * graph a common word has very many: nearly all of them are told from two numbers.
   */
  scored(
    segment: Segment,
    scores: readonly Scores[],
    others: readonly Uint16Array[],
    best: Best<number>,
    from: number,
  ): void {
    const { sums, counts, places } = this.#summed(segment.size, scores, others);
    const isPlain = this.#terms.every(({ term }, i) => this.#isAbout[i] && !term.quoted);
    // what a plan may be worth to all terms that a node does not have
    const ofContext = isPlain ? worth.planTitle : worth.context + worthOfAll;
    for (const place of places) {
      const ofLabel = this.#ofLabels[segment.labels[place]!];
      if (ofLabel === undefined) continue;
      const hasAll = counts[place] === scores.length;
      const most =
        sums[place]! + mostOfKind + (hasAll ? worthOfAll : 0) + (hasAll && isPlain ? 0 : ofContext);
      if (most <= best.floor) continue;
      const score = hasAll && isPlain ? sums[place]! + worthOfAll : this.#scoreOf(segment, place, scores);
      if (score !== undefined)
        best.add(score + ofLabel - segment.nameLengths[place]! * worseByLength, from + place);
    }
  }

  /** The weighted sums of the scores of each node, for how many terms they do, and the places of all that are met, each once. */
  #summed(size: number, scores: readonly Scores[], others: readonly Uint16Array[]) {
    const sums = new Float32Array(size);
    const counts = new Uint8Array(size);
    const isMet = new Uint8Array(size);
    const places: number[] = [];
    const meet = (place: number) => {
      if (isMet[place]) return;
      isMet[place] = 1;
      places.push(place);
    };
    scores.forEach((own, i) => {
      const weight = this.#weights[i]!;
      for (const place of own.places) {
        meet(place);
        sums[place]! += own.of[place]! * weight;
        if (own.of[place]! > worth.partOfName) counts[place]!++;
      }
    });
    for (const list of others) for (const place of list) meet(place);
    return { sums, counts, places };
  }

  /** With what a node is worth for its plan and year; nothing where it has not what is quoted. */
  #scoreOf(segment: Segment, place: number, scores: readonly Scores[]): number | undefined {
    let sum = 0;
    let hasAll = true;
    let misses = this.#isAbout.includes(true);
    for (let i = 0; i < this.#terms.length; i++) {
      const own = scores[i]!.of[place]!;
      const term = this.#terms[i]!;
      if (term.term.quoted && own === 0) return undefined;
      const score = Math.max(own, term.ofContext(segment.plans[place]!, segment.years[place]!));
      sum += score * this.#weights[i]!;
      if (score <= worth.partOfName) hasAll = false;
      if (score > 0 && this.#isAbout[i]) misses = false;
    }
    return sum * (misses ? worthOfContextAlone : 1) + (hasAll ? worthOfAll : 0);
  }
}
