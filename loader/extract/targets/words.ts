import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { wordList as words } from '../numbers/forms.ts';
import { Lexicon, lexicon } from '../numbers/lexicon.ts';

const schema = z.strictObject({
  attain: words,
  copula: words,
  beyond: words,
  up: words,
  down: words,
  rank: words,
  arena: words,
  adverbs: words,
  openers: words,
  notOpeners: words,
  doing: z.strictObject({ stock: words, work: words, either: words }),
  past: z.strictObject({ clause: words, sentence: words }),
  review: words,
  notReview: words,
  glossary: words,
  definition: words,
  payment: words,
  norm: words,
  scope: words,
  sizeClass: words,
  aggregate: words,
  device: words,
  deviceUnits: words,
  closing: words,
  bare: words,
  becomes: words,
  places: words,
  common: words,
  noTopicBefore: words,
  noTopicBehind: words,
  predicates: words,
  topicBehind: words,
  topicBefore: words,
});

const raw = schema.parse(parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8')));

/** What comes of a verb: a thing that stands afterwards (建设100个基地), or work done (攻克500项技术); `either` may be a noun as well. */
export type Doing = 'stock' | 'work' | 'either';

/** The word lists of `words.yaml`, ready to be looked up at a place in a text. */
export const vocabulary = {
  attain: lexicon(raw.attain),
  copula: lexicon(raw.copula),
  beyond: lexicon(raw.beyond),
  up: lexicon(raw.up),
  down: lexicon(raw.down),
  rank: lexicon(raw.rank),
  arena: lexicon(raw.arena),
  adverbs: lexicon(raw.adverbs),
  openers: lexicon(raw.openers),
  notOpeners: lexicon(raw.notOpeners),
  doing: new Lexicon<Doing>([
    ...raw.doing.either.map((word) => [word, 'either'] as const),
    ...raw.doing.work.map((word) => [word, 'work'] as const),
    ...raw.doing.stock.map((word) => [word, 'stock'] as const),
  ]),
  pastClause: lexicon(raw.past.clause),
  pastSentence: lexicon(raw.past.sentence),
  review: lexicon(raw.review),
  notReview: lexicon(raw.notReview),
  glossary: lexicon(raw.glossary),
  definition: lexicon(raw.definition),
  payment: lexicon(raw.payment),
  norm: lexicon(raw.norm),
  scope: lexicon(raw.scope),
  sizeClass: lexicon(raw.sizeClass),
  aggregate: lexicon(raw.aggregate),
  device: lexicon(raw.device),
  deviceUnits: lexicon(raw.deviceUnits),
  closing: lexicon(raw.closing),
  bare: lexicon(raw.bare),
  becomes: lexicon(raw.becomes),
  places: lexicon(raw.places),
  common: lexicon(raw.common),
  noTopicBefore: lexicon(raw.noTopicBefore),
  noTopicBehind: lexicon(raw.noTopicBehind),
  predicates: lexicon(raw.predicates),
  topicBehind: lexicon(raw.topicBehind),
  topicBefore: lexicon(raw.topicBefore),
} as const;
