import type { Format } from './format.ts';

/** A PDF with a text layer. Gives its lines as they stand on the page, page after page. */
export const pdf: Format = {
  id: 'pdf',
  name: { en: 'PDF', zh: 'PDF' },
  extensions: ['.pdf'],
  // readers take the header anywhere in the first kilobyte
  recognizes: (bytes) => Buffer.from(bytes.slice(0, 1024)).includes('%PDF-'),
  async read(bytes, path) {
    const { pdfText } = await import('../pdf/index.ts');
    return pdfText(bytes, path);
  },
};
