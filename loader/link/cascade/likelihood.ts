import { z } from 'zod';
import { readVocabulary, shapesNamed, shareShape } from '../../vocabulary.ts';

const set = readVocabulary(
  new URL('./likelihood.yaml', import.meta.url),
  z.strictObject({
    setOn: z.record(z.string(), z.union([z.string(), z.number()])),
    weights: z.strictObject(
      shapesNamed(
        z.number(),
        'intercept likeness affinity carriesOut shared heading headingWords passage bare mutual',
        'domain undertaking ownPlace',
      ),
    ),
    leastLikely: shareShape,
    shares: z.strictObject(
      shapesNamed(
        shareShape,
        'slice sliceThematic sliceOtherNumber sliceStep kindredTargets namedProjects continuations',
      ),
    ),
  }),
);

/** What of a step tells how likely it is right. */
export interface Traits {
  /** how like the section is to the task */
  likeness: number;
  /** how near what the two plans are about is */
  affinity: number;
  /** whether the plan says that it carries the other out */
  carriesOut: boolean;
  /** how many telling words both hold */
  shared: number;
  /** how much of the heading the measure names */
  heading: number;
  /** how many telling words that heading has: one as long as a sentence asks for one thing alone */
  headingWords: number;
  /** how much of the likest passage the measure names */
  passage: number;
  /** whether the measure is told in hardly more than a heading, which shares few words even with what it carries out */
  bare: boolean;
  /** how like it is beside the measure that the section is most like */
  mutual: number;
  /** whether the section speaks of a domain of industry or technology that the measure is about */
  domain: boolean;
  /** whether the section sets out an undertaking */
  undertaking: boolean;
  /** whether both plans are of one place */
  ownPlace: boolean;
}

type Trait = keyof typeof set.weights;
export const traitNames = Object.keys(set.weights) as Trait[];
/** the more there are, the less one more tells */
const numbersOfWords: ReadonlySet<Trait> = new Set(['shared', 'headingWords']);

/** The traits as a logistic regression takes them, in the order of `traitNames`. */
export const traitValues = (traits: Traits): number[] =>
  traitNames.map((name) => {
    const value = name === 'intercept' ? 1 : Number(traits[name]);
    return numbersOfWords.has(name) ? Math.log1p(value) : value;
  });
const weights = traitNames.map((name) => set.weights[name]);

/** How likely a careful reader says that a step to what is alike is right, 0–1. */
export function likelihoodOf(traits: Traits): number {
  const odds = traitValues(traits).reduce((sum, value, i) => sum + value * weights[i]!, 0);
  return 1 / (1 + Math.exp(-odds));
}

/** The same of steps that a rule alone tells, whatever stands at their ends. */
export const { shares } = set;

/** A step that is less likely right is not drawn. */
export const { leastLikely } = set;

export const asConfidence = (likelihood: number): number => Math.round(likelihood * 100) / 100;
