import { likelihoodOf, type Traits } from './likelihood.ts';
import { limits } from './limits.ts';
import type { Above, OpenMeasure } from './openMeasure.ts';
import type { Likeness } from './sectionIndex.ts';

/** Something alike in a plan above, before its reason is looked for. */
export interface Candidate {
  above: Above;
  likeness: Likeness;
  traits: Traits;
  /** how likely it is right */
  likelihood: number;
}

/** A section that a measure may carry out, with what tells how likely it does. */
export function candidateOf({ subject, measure }: OpenMeasure, above: Above, likeness: Likeness): Candidate {
  const { affinity, frame, index, isOwnPlace } = above;
  const traits = {
    likeness: likeness.score,
    affinity,
    carriesOut: frame.kind === 'carriesOut',
    shared: index.sharedWith(subject, likeness),
    heading: index.headingNamed(subject, likeness),
    headingWords: index.headingWords(likeness),
    passage: index.passageNamed(subject, likeness),
    bare: measure.text.length < limits.measure.shortest,
    mutual: likeness.mutual,
    domain: index.sharesDomain(subject, likeness),
    undertaking: likeness.unit.project !== undefined,
    ownPlace: isOwnPlace,
  };
  return { above, likeness, traits, likelihood: likelihoodOf(traits) };
}
