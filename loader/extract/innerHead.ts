import type { Passage, TableNode } from '../tree.ts';
import { quantities } from './numbers/quantity.ts';

/** A table with a head of one row: what stands over each column, the outer words before the inner. */
export interface Headed {
  heads: readonly (readonly Passage[])[];
  rows: readonly Passage[][];
}

const isBlank = (cell: Passage | undefined) => !cell?.value.trim();
export const withoutSpaces = (cell: Passage) => cell.folded.replace(/\s/g, '');
export const holdsNumber = (cell: Passage) => quantities(cell.folded).some(({ kind }) => kind !== 'year');

/**
 * A head may take two rows: 2025年目标 over 全市 and 其中：高新区. The second is one where it says something only under cells
 * that the first spans, or leaves empty.
 */
export function withInnerHead({ header, rows }: TableNode): Headed {
  const one = { heads: header.map((cell) => [cell]), rows };
  const second = rows[0];
  if (!second) return one;
  const same = (i: number, k: number) =>
    header[i] && header[k] && withoutSpaces(header[i]) === withoutSpaces(header[k]);
  const goesOn = (i: number) => i > 0 && i < header.length && (isBlank(header[i]) || same(i, i - 1));
  const spanned = (i: number) => goesOn(i) || goesOn(i + 1);
  const under = second.map(
    (cell, i) => !isBlank(cell) && !(header[i] && withoutSpaces(cell) === withoutSpaces(header[i])),
  );
  const isHead =
    under.filter(Boolean).length > 1 &&
    under.every((says, i) => !says || (spanned(i) && !holdsNumber(second[i]!)));
  if (!isHead) return one;
  const outer = (i: number): Passage => (i > 0 && isBlank(header[i]) ? outer(i - 1) : header[i]!);
  return {
    heads: header.map((cell, i) => (under[i] ? [outer(i), second[i]!] : [cell])),
    rows: rows.slice(1),
  };
}
