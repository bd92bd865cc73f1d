import { decode } from '../encoding.ts';
import type { Format } from './format.ts';
import { bounded } from './html.ts';
import { txt } from './txt.ts';

/** Marks that Markdown has and other text has not; in every encoding that is read they are the same bytes. */
const markdownOnly = /(?:^|[\n\r])[ ]{0,3}#{1,6}[ \t]|\*\*|\|[ ]{0,3}:?-{2}/;
const SAMPLE = 65_536;

/** Text with the marks of Markdown. Gives it without them. */
export const markdown: Format = {
  id: 'markdown',
  name: { en: 'Markdown', zh: 'Markdown' },
  extensions: ['.md', '.markdown'],
  recognizes: (bytes) => markdownOnly.test(Buffer.from(bytes.slice(0, SAMPLE)).toString('latin1')),
  async read(bytes, path) {
    const decoded = decode(bytes, path);
    const { isMarkdown, markdownText } = await import('../markdown/index.ts');
    if (!isMarkdown(decoded.text)) return { ...decoded, format: txt.id };
    return { ...decoded, text: await bounded(path, () => markdownText(decoded.text)) };
  },
};
