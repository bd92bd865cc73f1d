import { z } from 'zod';
import { lexiconsOf } from '../lexical/lexicon.ts';
import { listsNamed, readVocabulary } from '../vocabulary.ts';

/** What marks a commitment, and what only looks like one. */
export const words = lexiconsOf(
  readVocabulary(
    new URL('./words.yaml', import.meta.url),
    z.strictObject(
      listsNamed(
        'duty body office notDeed before notBody responsibility label answers latinUnit',
        'notResponsibility target told notTarget terms kept toldOf everybody notNote notLabel',
      ),
    ),
  ),
);
