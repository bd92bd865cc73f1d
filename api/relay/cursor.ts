import { badInput } from '../errors.ts';

/** The values by which a list is ordered, at one of its edges. */
export type KeyValues = readonly (string | number)[];

/** A cursor names the order that it belongs to, so that it cannot be taken for a place in another list. */
export const encodeCursor = (order: string, values: KeyValues): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The values that a cursor stands for. Throws BAD_USER_INPUT where it is none, or one of another list. */
export function decodeCursor(
  cursor: string,
  order: string,
  kinds: readonly ('string' | 'number')[],
): KeyValues {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed.some((value) => typeof value !== 'string' && !Number.isFinite(value)))
    throw badInput(`"${shorten(cursor)}" is no cursor; take cursors from edges or pageInfo as they are`);
  const [its, ...values] = parsed as (string | number)[];
  if (its !== order || values.length !== kinds.length || values.some((value, i) => typeof value !== kinds[i]))
    throw badInput(
      `"${shorten(cursor)}" is a cursor of a list in another order; take one from the list that you page through`,
    );
  return values;
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
