import { csvOf, jsonOf, type SheetFormat } from './sheet.ts';

const file = (text: string, type: string) => new Blob([text], { type });

/** How tables are taken away. What needs a library fetches it when it is first asked for. */
export const sheetFormats: readonly SheetFormat[] = [
  { id: 'csv', name: 'CSV', write: async (sheet) => file(csvOf(sheet), 'text/csv;charset=utf-8') },
  { id: 'xlsx', name: 'XLSX', write: async (...what) => (await import('./workbook.ts')).workbook(...what) },
  {
    id: 'json',
    name: 'JSON',
    write: async (sheet, origin) => file(jsonOf(sheet, origin), 'application/json'),
  },
  {
    id: 'md',
    name: 'Markdown',
    write: async (...what) => {
      const { briefingOf, markdownOf } = await import('./briefing.ts');
      return file(markdownOf(await briefingOf(...what)), 'text/markdown;charset=utf-8');
    },
  },
  {
    id: 'docx',
    name: 'Word',
    write: async (...what) => {
      const [{ briefingOf }, { wordOf }] = await Promise.all([import('./briefing.ts'), import('./word.ts')]);
      return wordOf(await briefingOf(...what));
    },
  },
];
