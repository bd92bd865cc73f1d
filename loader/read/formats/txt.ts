import { decode } from '../encoding.ts';
import type { Format } from './format.ts';

/** Plain text. Every offset in it is one in the file. */
export const txt: Format = {
  id: 'txt',
  name: { en: 'plain text', zh: '纯文本' },
  extensions: ['.txt', '.text'],
  recognizes: () => true,
  read: async (bytes, path) => decode(bytes, path),
};
