import { z } from 'zod';
import { readVocabulary, shapesNamed, shareShape } from '../../vocabulary.ts';

const count = z.int().min(1);
const weight = z.number().min(0);
const asked = z.strictObject({ first: shareShape, further: shareShape, most: count, gathered: z.boolean() });
const ofFrames = z.strictObject(shapesNamed(asked, 'ownPlace carriesOut cites inForce'));
const filled = z.strictObject({ few: count, share: shareShape });

/** Every weight and limit of the cascade that is set by hand: see `limits.yaml`. */
export const limits = readVocabulary(
  new URL('./limits.yaml', import.meta.url),
  z.strictObject({
    measure: z.strictObject({ longSection: count, shortest: count, line: count }),
    shown: z.strictObject({
      looked: count,
      most: count,
      projects: count,
      ofSection: z.strictObject({ nation: shareShape, below: shareShape }),
    }),
    asked: z.strictObject({
      tasks: ofFrames,
      lines: ofFrames,
      onDomains: asked,
    }),
    alike: z.strictObject({ long: count, fewShared: count, clearLead: shareShape, nothing: shareShape }),
    fill: z.strictObject({ onDomain: filled, other: filled, looked: count, least: shareShape }),
    selection: z.strictObject(shapesNamed(shareShape, 'nearFirst closer besideIts')),
    likeness: z.strictObject({
      ...shapesNamed(
        shareShape,
        'heading title matter domain namedDomain passageDomains usual otherDomain noDomain',
        'kindredDomain otherMatter offTopic topical fullAgreement',
      ),
      longestHeading: count,
    }),
    words: z.strictObject({
      ...shapesNamed(weight, 'heading outerHeading title under also example common long'),
      examples: count,
    }),
    bm25: z.strictObject({ k1: weight, section: shareShape, passage: shareShape, unknown: shareShape }),
    slices: z.strictObject({ longestSpan: count, alikeEnough: shareShape }),
    kindred: z.strictObject({ near: shareShape }),
    issued: z.strictObject({ yearsAhead: count, yearsLate: count }),
  }),
);
