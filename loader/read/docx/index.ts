import mammoth from 'mammoth';
import type { Bilingual } from '../../bilingual.ts';
import { damaged, unpack } from '../archive.ts';
import { wholeText } from '../html/page.ts';
import { printNumbers } from './numbering.ts';
import { pack } from './package.ts';

const what: Bilingual = { en: 'Word document', zh: 'Word 文档' };

/**
 * The text of a Word document: a paragraph a line, with the numbers that Word prints before it, and a row of a table a line with
 * tabs between its cells. Rejects with a LoadError: `damaged`, `too-large`, or `unknown-format` for another archive.
 */
export async function wordText(bytes: Uint8Array, path: string): Promise<string> {
  const parts = unpack(bytes, path, 'word/document.xml', what);
  try {
    printNumbers(parts);
    const { value } = await mammoth.convertToHtml(
      { buffer: pack(parts) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    return wholeText(value);
  } catch (error) {
    throw damaged(path, what, error);
  }
}
