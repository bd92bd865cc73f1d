import { type Decoded, decode } from './encoding.ts';

/** A kind of file that documents come in, and how its text is got out of it. */
export interface Format {
  id: string;
  name: string;
  /** file extensions, with their dot, in lower case */
  extensions: readonly string[];
  /** Whether the bytes are of this format, whatever the file is called. */
  recognizes(bytes: Uint8Array): boolean;
  /** The text of the file. Throws a LoadError where the bytes are damaged. */
  read(bytes: Uint8Array, path: string): Decoded;
}

const txt: Format = {
  id: 'txt',
  name: 'plain text',
  extensions: ['.txt', '.text', '.md'],
  recognizes: () => true,
  read: decode,
};

/** In the order in which they are asked; plain text comes last because it takes whatever no other format knows. */
export const formats: readonly Format[] = [txt];
