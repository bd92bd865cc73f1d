import { z } from 'zod';
import { readVocabulary, shareShape } from '../../vocabulary.ts';

const set = readVocabulary(
  new URL('./likelihood.yaml', import.meta.url),
  z.strictObject({
    setOn: z.record(z.string(), z.union([z.string(), z.number()])),
    weights: z.strictObject({
      intercept: z.number(),
      likeness: z.number(),
      affinity: z.number(),
      carriesOut: z.number(),
      shared: z.number(),
      heading: z.number(),
      headingWords: z.number(),
      passage: z.number(),
      bare: z.number(),
      mutual: z.number(),
      domain: z.number(),
      undertaking: z.number(),
      ownPlace: z.number(),
    }),
    leastLikely: shareShape,
    shares: z.strictObject({
      slice: shareShape,
      sliceThematic: shareShape,
      sliceOtherNumber: shareShape,
      sliceStep: shareShape,
      kindredTargets: shareShape,
      namedProjects: shareShape,
      continuations: shareShape,
    }),
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

/** The traits as a logistic regression takes them, by name, the constant first. */
const regressed = (traits: Traits) => ({
  intercept: 1,
  likeness: traits.likeness,
  affinity: traits.affinity,
  carriesOut: Number(traits.carriesOut),
  shared: Math.log1p(traits.shared),
  heading: traits.heading,
  headingWords: Math.log1p(traits.headingWords),
  passage: traits.passage,
  bare: Number(traits.bare),
  mutual: traits.mutual,
  domain: Number(traits.domain),
  undertaking: Number(traits.undertaking),
  ownPlace: Number(traits.ownPlace),
});
type Trait = keyof ReturnType<typeof regressed>;

export const traitNames = Object.keys(set.weights) as Trait[];

export const traitValues = (traits: Traits): number[] => {
  const values = regressed(traits);
  return traitNames.map((name) => values[name]);
};

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
