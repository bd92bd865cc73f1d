import { zip } from '../archive.ts';
import { beginsWith, type Format } from './format.ts';

/** A document of Word 2007 and later, or of WPS saved as such. */
export const docx: Format = {
  id: 'docx',
  name: { en: 'Word document', zh: 'Word 文档' },
  extensions: ['.docx'],
  recognizes: (bytes) => beginsWith(bytes, zip),
  async read(bytes, path) {
    const { wordText } = await import('../docx/index.ts');
    return { text: await wordText(bytes, path) };
  },
};
