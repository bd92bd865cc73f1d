import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';

/** Words with white space between them, as lists are written in vocabularies. */
export const wordList = z.string().transform((list) => list.split(/\s+/).filter((word) => word !== ''));

/**
 * Reads a vocabulary that comes with the program.
 *
 * @param file a YAML file, as a rule the one beside the module that uses it
 * @throws where it is not YAML (with its line), or has not the shape
 */
export const readVocabulary = <S extends z.ZodType>(file: URL, shape: S): z.output<S> =>
  shape.parse(load(readFileSync(file, 'utf8'), { filename: file.pathname }));
