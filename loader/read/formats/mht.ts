import { decodeHtml } from '../html/charset.ts';
import type { Format } from './format.ts';
import { readPage } from './html.ts';

/** the headers of a message come first: From:, Subject:, MIME-Version: … */
const header =
  /^\s{0,20}(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){0,30}?Content-Type:\s{0,8}(?:multipart\/(?:related|alternative|mixed)|text\/html)/i;

/** A web archive: a page that a browser saved as one file. Gives the text of its page. */
export const mht: Format = {
  id: 'mht',
  name: { en: 'web archive', zh: '网页归档' },
  extensions: ['.mht', '.mhtml'],
  recognizes(bytes) {
    const head = Buffer.from(bytes.slice(0, 8192)).toString('latin1');
    return /MIME-Version:/i.test(head) && header.test(head);
  },
  async read(bytes, path) {
    const { savedPage } = await import('../mht/index.ts');
    const page = savedPage(bytes, path);
    const extracted = await readPage(decodeHtml(page.bytes, path, page.charset), path);
    const address = /^https?:/i.test(page.address ?? '') ? `来源：${page.address}\n` : '';
    return { ...extracted, text: `${address}${extracted.text}` };
  },
};
