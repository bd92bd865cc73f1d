import mammoth from 'mammoth';
import { LoadError } from '../error.ts';
import { wholeText } from '../html/page.ts';
import { printNumbers } from './numbering.ts';
import { pack, unpack } from './package.ts';

const damaged = (path: string, cause: unknown) =>
  new LoadError(
    'damaged',
    path,
    'this Word document is damaged',
    'Fetch it again, or open it in Word or WPS and save it anew',
    { cause },
  );

/**
 * The text of a Word document: a paragraph a line, with the numbers that Word prints before it, and a row of a table a line with
 * tabs between its cells. Rejects with a LoadError: `damaged`, `too-large`, or `unknown-format` for another archive.
 */
export async function wordText(bytes: Uint8Array, path: string): Promise<string> {
  const parts = unpack(bytes, path);
  try {
    printNumbers(parts);
    const { value } = await mammoth.convertToHtml(
      { buffer: pack(parts) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    return wholeText(value);
  } catch (error) {
    throw damaged(path, error);
  }
}
