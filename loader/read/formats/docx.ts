import { beginsWith, type Format } from './format.ts';

/** PK, the beginning of a ZIP archive */
const zip = [0x50, 0x4b, 0x03, 0x04];

/** A document of Word 2007 and later, or of WPS saved as such. */
export const docx: Format = {
  id: 'docx',
  name: 'Word document',
  extensions: ['.docx'],
  recognizes: (bytes) => beginsWith(bytes, zip),
  async read(bytes, path) {
    const { wordText } = await import('../docx/index.ts');
    return { text: await wordText(bytes, path) };
  },
};
