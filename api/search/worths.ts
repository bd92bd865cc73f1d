import type { Label } from '../../graph-schema/index.ts';

/**
 * How well a node does for one word, from 0 to 1: a name that is the word; any other name that is; a name, or a text, that has it, the
 * more of the name it is; what holds for the region or year that it means; the title of its plan; pairs of its characters.
 */
export const worth = {
  name: 1,
  otherName: 0.95,
  inName: 0.5,
  ofName: 0.4,
  otherThanFirst: 0.85,
  inText: 0.3,
  oftenInText: 0.06,
  context: 0.42,
  planTitle: 0.2,
  partOfName: 0.25,
  partOfText: 0.12,
} as const;

/** For having all words, beside what each of them comes to. */
export const worthOfAll = 0.5;

/** Where and when is of little use without what. */
export const worthOfContextAlone = 0.5;

/** Where nothing else tells two nodes apart, what has a name of its own stands before what says something. */
export const worthOfKind: Partial<Record<Label, number>> = {
  Plan: 0.03,
  Agency: 0.03,
  Region: 0.03,
  Indicator: 0.03,
  SpecialProject: 0.03,
  Field: 0.03,
  Task: 0.02,
  Target: 0.02,
  Outcome: 0.01,
};

/** A word says more the longer it is, and the fewer have it: by one over this for each e-fold fewer. */
const rarity = 2;

/** What a word counts beside others, of so many characters, that so many of so many nodes have. */
export const weightOf = (length: number, having: number, of: number) =>
  Math.sqrt(length) * (1 + Math.log((of + 1) / (having + 1)) / rarity);
