import { isUtf8 } from 'node:buffer';
import { type Decoded, decode, type Encoding } from '../encoding.ts';

/** how far into a page its encoding is declared at the latest: HTML asks for the first kilobyte, pages are careless */
const HEAD = 4096;
const declaration = /<meta[^>]{0,300}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{1,20})/i;

/** What pages call the encodings that are read. */
const encodings: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/**
 * Bytes of a page → text, by the encoding that the page declares where its bytes are valid in that, otherwise as any other
 * text. What is UTF-8 throughout is that whatever the page says: browsers save as UTF-8 and leave the declaration.
 * `sent` is what came with the page says of it, where the page says nothing. Throws a LoadError as `decode` does.
 */
export function decodeHtml(bytes: Uint8Array, path: string, sent?: string): Decoded {
  const head = Buffer.from(bytes.slice(0, HEAD)).toString('latin1');
  const declared = encodings[(declaration.exec(head)?.[1] ?? sent ?? '').toLowerCase()];
  if (declared && !isUtf8(bytes)) {
    try {
      return { text: new TextDecoder(declared, { fatal: true }).decode(bytes), encoding: declared };
    } catch {
      // the declaration is wrong, or the bytes are damaged: the bytes decide
    }
  }
  return decode(bytes, path);
}
