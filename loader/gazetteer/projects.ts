import { z } from 'zod';
import { guardTable } from '../lexical/guards.ts';
import { listsNamed, readVocabulary, wordLists, wordList as words } from '../vocabulary.ts';

/** A programme that documents name without setting it out. */
export interface Programme {
  name: string;
  /** other names under which it is printed */
  aliases: readonly string[];
  category: string;
  /** name of the programme that it belongs to */
  within?: string;
}

const programmeTable = readVocabulary(
  new URL('./projects.yaml', import.meta.url),
  z.record(z.string(), z.array(z.tuple([z.string().min(1), words, z.string().min(1), z.string()]))),
);

/** Every programme of the gazetteer. */
export const programmes: readonly Programme[] = Object.values(programmeTable).flatMap((entries) =>
  entries.map(([name, aliases, category, within]) => ({
    name,
    aliases,
    category,
    ...(within ? { within } : {}),
  })),
);

/** The small words around names of undertakings: see projectWords.yaml. */
export const projectWords = readVocabulary(
  new URL('./projectWords.yaml', import.meta.url),
  z.strictObject({
    kinds: wordLists,
    kindGuards: guardTable,
    programmeGuards: guardTable,
    ...listsNamed(
      'sharedEnds sharedTails deedTails engineering openers particles adverbs notOpeners executing',
      'carrying showing drafting markedOnly placedOnly alone weakOpeners quantifiers leading',
      'notFirst otherThings classes everyday sayings generic families notMember',
    ),
  }),
);

const kindWords = [...Object.values(projectWords.kinds).flat(), '资金'].join('|');
const endsInKind = new RegExp(`(?:${kindWords})(?:[（(][^（）()]*[）)])?$`);

/**
 * Whether a form of a programme's name means it wherever it stands. 大型飞机 does not: mostly it is a plane, and the
 * programme only in a list of programmes.
 */
export const meansProgramme = (form: string): boolean =>
  endsInKind.test(form) || projectWords.alone.includes(form);
