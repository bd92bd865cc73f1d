import type { Bilingual } from '../../bilingual.ts';
import type { Encoding } from '../encoding.ts';

/** What a reader should know of how a text was got out; `line` counts from 1 in it. */
export interface Note {
  reason: Bilingual;
  ruleId: string;
  line: number;
}

/** The text that a file holds, and what should be known of how it was got out. */
export interface Extracted {
  text: string;
  /** id of another format, where the file proved to be of that */
  format?: string;
  /** the lines (from 0) on which the documents of a file begin that keeps them apart by itself */
  documents?: readonly number[];
  /** of a file that is text itself */
  encoding?: Encoding;
  notes?: readonly Note[];
}

export interface ReadOptions {
  /** the field or column of the file that holds the text */
  field?: string | undefined;
}

/** A kind of file that documents come in, and how its text is got out of it. */
export interface Format {
  id: string;
  name: Bilingual;
  /** file extensions, with their dot, in lower case */
  extensions: readonly string[];
  /** Whether the bytes are of this format, whatever the file is called; where bytes alone cannot tell, its name is asked. */
  recognizes(bytes: Uint8Array, path: string): boolean;
  /**
   * The text of the file. What parses it is loaded when the first such file is read, so that nobody waits for it who has
   * none. Rejects with a LoadError where the bytes are damaged or too much.
   */
  read(bytes: Uint8Array, path: string, options?: ReadOptions): Promise<Extracted>;
}

/** Whether bytes begin with those of a signature. */
export const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);
