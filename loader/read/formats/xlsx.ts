import { zip } from '../archive.ts';
import { beginsWith, type Format } from './format.ts';

/** A workbook of Excel 2007 and later, or of WPS saved as such: each sheet a table. Names of parts stand in an archive as they are. */
export const xlsx: Format = {
  id: 'xlsx',
  name: { en: 'Excel workbook', zh: 'Excel 工作簿' },
  extensions: ['.xlsx', '.xlsm'],
  recognizes(bytes) {
    if (!beginsWith(bytes, zip)) return false;
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // a Word document may hold a workbook
    return archive.includes('xl/workbook.xml') && !archive.includes('word/document.xml');
  },
  async read(bytes, path) {
    const { workbookText } = await import('../xlsx/index.ts');
    return workbookText(bytes, path);
  },
};
