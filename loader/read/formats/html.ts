import type { Decoded } from '../encoding.ts';
import { LoadError } from '../error.ts';
import { decodeHtml } from '../html/charset.ts';
import type { Extracted, Format } from './format.ts';

/** how far into a file its first tag is looked for */
const HEAD = 2048;
const htmlOpening =
  /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,1000}-->\s{0,200}){0,3}<(?:!doctype\s{1,20}html|html|head|body|meta|title|script|style|link|div|table|p|h1)[\s/>]/i;

const hiddenNote = {
  reason: {
    en: 'The page hides nearly all of its text until a script shows it: the hidden text was read, look whether it is the document',
    zh: '网页的正文几乎全部隐藏，由脚本显示：已读隐藏的文字，请核对是不是该文件',
  },
  ruleId: 'hidden-text',
  line: 1,
};

/** What comes of reading markup; rejects with a LoadError where there is more of it than any person writes. */
export async function bounded<T>(path: string, read: () => T): Promise<T> {
  const { TooMuchMarkup } = await import('../html/page.ts');
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TooMuchMarkup)) throw error;
    throw new LoadError(
      'too-large',
      path,
      {
        en: `this page is no document: ${error.message}`,
        zh: '这个网页不是文件：其标记之多、之深，不是人写的',
      },
      { en: 'Save the text of the document as .txt', zh: '请把正文另存为 .txt' },
      { cause: error },
    );
  }
}

/** The text of a page. */
export async function readPage({ text, encoding }: Decoded, path: string): Promise<Extracted> {
  const { pageText } = await import('../html/page.ts');
  const page = await bounded(path, () => pageText(text));
  return { text: page.text, encoding, notes: page.hidden ? [hiddenNote] : [] };
}

/** A web page, e.g. one saved from the site of a government. Gives its main text, a block a line. */
export const html: Format = {
  id: 'html',
  name: { en: 'web page', zh: '网页' },
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  // NULs fall out so that UTF-16 reads like the rest
  recognizes: (bytes) =>
    htmlOpening.test(Buffer.from(bytes.slice(0, HEAD).filter((byte) => byte !== 0)).toString('latin1')),
  read: async (bytes, path) => readPage(decodeHtml(bytes, path), path),
};
