import { z } from 'zod';
import { readVocabulary } from '../../vocabulary.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(1);
const weight = z.number().min(0);
const asked = z.strictObject({ first: share, further: share, most: count, gathered: z.boolean() });
const ofFrames = z.strictObject({ ownPlace: asked, carriesOut: asked, cites: asked, inForce: asked });
const filled = z.strictObject({ few: count, share });

/** Every weight and limit of the cascade that is set by hand: see `limits.yaml`. */
export const limits = readVocabulary(
  new URL('./limits.yaml', import.meta.url),
  z.strictObject({
    measure: z.strictObject({ longSection: count, shortest: count, line: count }),
    shown: z.strictObject({
      looked: count,
      most: count,
      projects: count,
      ofSection: z.strictObject({ nation: share, below: share }),
    }),
    asked: z.strictObject({
      tasks: ofFrames,
      lines: ofFrames,
      onDomains: asked,
    }),
    alike: z.strictObject({ long: count, fewShared: count, clearLead: share, nothing: share }),
    fill: z.strictObject({ onDomain: filled, other: filled, looked: count, least: share }),
    selection: z.strictObject({ nearFirst: share, closer: share, besideIts: share }),
    likeness: z.strictObject({
      heading: share,
      title: share,
      matter: share,
      domain: share,
      namedDomain: share,
      passageDomains: share,
      usual: share,
      otherDomain: share,
      noDomain: share,
      kindredDomain: share,
      otherMatter: share,
      offTopic: share,
      topical: share,
      fullAgreement: share,
      longestHeading: count,
    }),
    words: z.strictObject({
      heading: weight,
      outerHeading: weight,
      title: weight,
      under: weight,
      also: weight,
      example: weight,
      examples: count,
      common: weight,
      long: weight,
    }),
    bm25: z.strictObject({ k1: weight, section: share, passage: share, unknown: share }),
    slices: z.strictObject({ longestSpan: count, alikeEnough: share }),
    kindred: z.strictObject({ near: share }),
    issued: z.strictObject({ yearsAhead: count, yearsLate: count }),
  }),
);
