import { decode } from '../encoding.ts';
import type { Format } from './format.ts';
import { bounded } from './html.ts';

/** Comma-separated values: one table, or a text in a column of each row. Its name alone tells it from plain text. */
export const csv: Format = {
  id: 'csv',
  name: { en: 'CSV', zh: 'CSV 表格' },
  extensions: ['.csv', '.tsv'],
  recognizes: (_, path) => /\.[ct]sv$/i.test(path),
  async read(bytes, path, { field } = {}) {
    const { text, encoding } = decode(bytes, path);
    const { csvText } = await import('../csv/index.ts');
    return { ...(await bounded(path, () => csvText(text, path, field))), encoding };
  },
};
