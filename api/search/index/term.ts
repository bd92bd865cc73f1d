import { gramsOf } from '../../../graph-schema/index.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Term } from '../understood.ts';
import { worth } from '../worths.ts';
import type { Segment } from './segment.ts';
import { kept, merged } from './sorted.ts';
import type { WordIndex } from './word-index.ts';

/** In hundredths, so that they can be counted. */
const [ofName, ofText] = [Math.round(100 * worth.partOfName), Math.round(100 * worth.partOfText)];

/** The nodes of a segment that have all grams of a wording: in their names, or anywhere. */
interface Whole {
  readonly inNames: Uint16Array;
  readonly anywhere: Uint16Array;
  readonly worth: number;
  readonly length: number;
}

/** One way to write a term, all of whose grams some nodes have. */
interface WordingInIndex {
  readonly grams: readonly number[];
  readonly worth: number;
  readonly length: number;
}

/** The values that are in one list at least of each; the shortest are gone through. */
function inAll(lists: readonly (readonly Uint16Array[])[]): Uint16Array {
  const length = (some: readonly Uint16Array[]) => some.reduce((sum, list) => sum + list.length, 0);
  const [first, ...others] = [...lists].sort((a, b) => length(a) - length(b));
  return others.reduce(kept, first!.reduce(merged));
}

/** How well a name that has a word does, by the lengths alone: a name as long as the word is the word. */
function worthOfName(length: number, name: number, shortest: number): number {
  const of = length > shortest ? Math.max(length, name) : shortest;
  return of === length ? worth.name : worth.inName + worth.ofName * (length / of);
}

/** Scores of the nodes of one segment, of which few are not 0. */
export interface Scores {
  readonly of: Float32Array;
  /** the places of those that were scored, each once */
  readonly places: number[];
}

export const noScores = (size: number): Scores => ({ of: new Float32Array(size), places: [] });

function raise({ of, places }: Scores, place: number, score: number): void {
  if (of[place] === 0) places.push(place);
  if (score > of[place]!) of[place] = score;
}

/** Looks for one term: what of a segment has it, and how well that does, as far as grams can tell. */
export class TermInIndex {
  readonly term: Term;
  readonly #wordings: readonly WordingInIndex[];
  /** grams of what was typed */
  readonly #typed: readonly number[];
  readonly #typedCount: number;
  readonly #whole: readonly (readonly Whole[])[];
  readonly #isWanted: readonly boolean[];
  /** how many of the wanted nodes have the whole of it; what has it in two wordings counts twice */
  readonly having: number;
  /** what the plan of a node is worth to it, by number; not known yet where it is not a number */
  readonly #ofPlans: Float32Array;
  readonly #index: WordIndex;
  readonly #lexicon: Lexicon;

  /** @param isWanted whether nodes of a label are wanted, by its number */
  constructor(index: WordIndex, lexicon: Lexicon, term: Term, isWanted: readonly boolean[]) {
    const typed = gramsOf(term.wordings[0]!.text);
    this.term = term;
    this.#index = index;
    this.#lexicon = lexicon;
    this.#isWanted = isWanted;
    this.#ofPlans = new Float32Array(index.plans.length).fill(Number.NaN);
    this.#wordings = term.wordings.flatMap(({ text, worth }) => {
      const grams = index.gramsOf(text);
      return grams ? [{ grams, worth, length: text.length }] : [];
    });
    this.#typed = typed.map((gram) => index.gram(gram)).filter((gram) => gram !== undefined);
    this.#typedCount = typed.length;
    this.#whole = index.segments.map((segment) =>
      this.#wordings.map((wording) => this.#wholeIn(segment, wording)),
    );
    this.having = index.segments.reduce((sum, { labels }, number) => sum + this.#havingIn(labels, number), 0);
  }

  #havingIn(labels: Uint8Array, number: number): number {
    let having = 0;
    for (const { anywhere } of this.#whole[number]!)
      for (const place of anywhere) if (this.#isWanted[labels[place]!]) having++;
    return having;
  }

  #wholeIn(segment: Segment, { grams, worth, length }: WordingInIndex): Whole {
    return {
      inNames: inAll(grams.map((gram) => [segment.inNames(gram)])),
      anywhere: inAll(grams.map((gram) => [segment.inNames(gram), segment.inTextAlone(gram)])),
      worth,
      length,
    };
  }

  /** Scores what has the whole of it. */
  scoreWhole(segment: Segment, number: number, scores: Scores): void {
    for (const { inNames, anywhere, worth: ofWording, length } of this.#whole[number]!) {
      for (const place of inNames)
        raise(
          scores,
          place,
          ofWording * worthOfName(length, segment.nameLengths[place]!, segment.shortest[place]!),
        );
      for (const place of anywhere) raise(scores, place, ofWording * (worth.inText + worth.oftenInText));
    }
  }

  /** How many places of lists have a gram of what was typed: at least as many as there are nodes that have one. */
  get parts(): number {
    const lengths = this.#index.segments.flatMap((segment) => this.#listsIn(segment).flat());
    return lengths.reduce((sum, { length }) => sum + length, 0);
  }

  #listsIn(segment: Segment): (readonly [inNames: Uint16Array, inTextAlone: Uint16Array])[] {
    return this.#typed.map((gram) => [segment.inNames(gram), segment.inTextAlone(gram)]);
  }

  /** Scores what has some of the grams that were typed: of each segment so many at least, if there are, and those with the most. */
  scoreParts(segment: Segment, most: number, scores: Scores): void {
    const { values, met } = this.#valuesIn(segment);
    const having = new Uint32Array(1 + Math.max(ofName, ofText) * this.#typedCount);
    for (const place of met) having[values[place]!]!++;
    let least = having.length - 1;
    for (let count = 0; least > 0 && count < most; least--) count += having[least]!;
    for (const place of met)
      if (values[place]! > least) raise(scores, place, values[place]! / 100 / this.#typedCount);
  }

  /** What the parts in the wanted nodes are worth, in hundredths for each gram. */
  #valuesIn(segment: Segment): { values: Uint16Array; met: number[] } {
    const values = new Uint16Array(segment.size);
    const anywhere = new Uint8Array(segment.size);
    const inNames = new Uint8Array(segment.size);
    const met: number[] = [];
    const meet = (place: number) => {
      if (anywhere[place]!++ === 0 && this.#isWanted[segment.labels[place]!]) met.push(place);
    };
    for (const [names, texts] of this.#listsIn(segment)) {
      for (const place of names) {
        inNames[place]!++;
        meet(place);
      }
      for (const place of texts) meet(place);
    }
    for (const place of met) values[place] = Math.max(ofName * inNames[place]!, ofText * anywhere[place]!);
    return { values, met };
  }

  /** What it is worth that a node is of a plan, and of a year. */
  ofContext(plan: number, year: number): number {
    if (this.term.quoted) return 0;
    if (this.term.year !== undefined && this.term.year === year) return worth.context;
    if (plan === 0) return 0;
    let known = this.#ofPlans[plan]!;
    if (Number.isNaN(known)) {
      known = this.#worthOfPlan(this.#index.plans[plan]!);
      this.#ofPlans[plan] = known;
    }
    return known;
  }

  #worthOfPlan(id: string): number {
    if (this.#lexicon.regionsOf(id).some((region) => this.term.regions.has(region))) return worth.context;
    return this.#lexicon.titleOf(id).includes(this.term.wordings[0]!.text) ? worth.planTitle : 0;
  }
}
