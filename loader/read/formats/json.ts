import { decode } from '../encoding.ts';
import type { Format } from './format.ts';
import { bounded } from './html.ts';

/** { "…, [ { "…: no text begins so */
const jsonOpening =
  /^[\s\u00ef\u00bb\u00bf]{0,200}(?:\{\s{0,200}["}]|\[\s{0,200}(?:[{[]|"[^"]{0,200}"\s{0,20},))/;

/** A record of a crawler or a service with the text in one of its fields, many of them, or a layout of a document. */
export const json: Format = {
  id: 'json',
  name: { en: 'JSON', zh: 'JSON' },
  extensions: ['.json', '.jsonl', '.ndjson'],
  recognizes: (bytes) => jsonOpening.test(Buffer.from(bytes.slice(0, 1024)).toString('latin1')),
  async read(bytes, path, { field } = {}) {
    const { text, encoding } = decode(bytes, path);
    const { jsonText } = await import('../json/index.ts');
    return { ...(await bounded(path, () => jsonText(text, path, field))), encoding };
  },
};
