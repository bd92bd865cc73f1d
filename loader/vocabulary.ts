import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

const word = z.string().min(1);

/** A share, a likelihood: from 0 to 1. */
export const shareShape = z.number().min(0).max(1);

/** Words as vocabularies list them: in a string, with white space between them, or one by one where they hold some. */
export const wordList = z.union([
  z.string().transform((list) => list.split(/\s+/).filter((one) => one !== '')),
  z.array(word),
]);

type NamesIn<S extends string> = S extends `${infer First} ${infer Rest}` ? First | NamesIn<Rest> : S;

/** One shape under each of several names, with a blank between these. */
export const shapesNamed = <T, const S extends readonly string[]>(shape: T, ...names: S) =>
  Object.fromEntries(names.flatMap((some) => some.split(' ')).map((name) => [name, shape])) as Record<
    NamesIn<S[number]>,
    T
  >;

/** The shapes of lists of words by their names. */
export const listsNamed = <const S extends readonly string[]>(...names: S) => shapesNamed(wordList, ...names);

/** Lists of words, each under another word. */
export const wordLists = z.record(z.string(), wordList);

/** The build leaves vocabularies as JSON. */
const parsed = (text: string, filename: string): unknown =>
  text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : load(text, { filename });

/**
 * Reads a vocabulary that comes with the program.
 *
 * @param file a YAML file, as a rule the one beside the module that uses it
 * @throws where it is not YAML (with its line), or has not the shape
 */
export const readVocabulary = <S extends z.ZodType>(file: URL, shape: S): z.output<S> =>
  shape.parse(parsed(readFileSync(file, 'utf8'), file.pathname));
