import type { Say } from '../../language/messages.ts';
import { edgeWords } from '../../vocabulary/edges.ts';
import { isLabel } from '../../vocabulary/labels.ts';

/** That a document has a text goes without saying. */
const plain = new Set(['Text', 'HAS_TEXT']);

/** What was found in a document, by kind: first its nodes, then its relations, in the reader's words. */
export const foundWords = (
  found: Readonly<Record<string, number>>,
  say: Say,
  number: Intl.NumberFormat,
): string =>
  Object.entries(found)
    .filter(([kind]) => !plain.has(kind))
    .map(
      ([kind, count]) =>
        `${isLabel(kind) ? say(`label.${kind}`) : edgeWords(kind, say)} ${number.format(count)}`,
    )
    .join(' · ');
