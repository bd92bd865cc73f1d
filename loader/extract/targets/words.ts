import { z } from 'zod';
import { Lexicon, lexiconsOf, wordLexicon } from '../../lexical/lexicon.ts';
import { listsNamed, readVocabulary, wordList as words } from '../../vocabulary.ts';

const schema = z.strictObject({
  ...listsNamed('attain copula beyond exceeded up down rank arena adverbs notAdverbs openers notOpeners'),
  doing: z.strictObject({ stock: words, work: words, either: words }),
  past: z.strictObject({ clause: words, sentence: words }),
  ...listsNamed(
    'review reviewUnlessDone deeds notReview glossary definition payment norm scope sizeClass',
    'aggregate device deviceUnits closing bare becomes places moving common noTopicBefore',
    'noTopicBehind predicates topicBehind topicBefore',
  ),
});

const {
  doing,
  past: wordsOfPast,
  ...lists
} = readVocabulary(new URL('./words.yaml', import.meta.url), schema);

/** What comes of a verb: a thing that stands afterwards (建设100个基地), or work done (攻克500项技术); `either` may be a noun as well. */
export type Doing = 'stock' | 'work' | 'either';

/** The word lists of `words.yaml`, ready to be looked up at a place in a text. */
export const vocabulary = {
  ...lexiconsOf(lists),
  doing: new Lexicon<Doing>([
    ...doing.either.map((word) => [word, 'either'] as const),
    ...doing.work.map((word) => [word, 'work'] as const),
    ...doing.stock.map((word) => [word, 'stock'] as const),
  ]),
  pastClause: wordLexicon(wordsOfPast.clause),
  pastSentence: wordLexicon(wordsOfPast.sentence),
} as const;
