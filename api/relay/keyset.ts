import type { Params, Row, Value } from '../../graph-schema/index.ts';
import { badInput } from '../errors.ts';
import type { Page } from './connection.ts';
import { decodeCursor, encodeCursor, type KeyValues } from './cursor.ts';
import { compareRows } from './order.ts';

/**
 * Paging by the values that a list is ordered by, not by position: a page behind a cursor stays the same when something
 * is added before it, and costs no more the further in it lies.
 */

/** How many an unbounded question gets. */
export const defaultPageSize = 25;

/** Which page of a list: from the beginning or from the end, and between which cursors. Null is as good as absent. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** One value by which a list is ordered. */
export interface OrderKey {
  /** a Cypher expression over the columns of the query; never null */
  readonly expression: string;
  readonly kind: 'string' | 'number';
  readonly direction?: 'ASC' | 'DESC';
  /** the same of the properties of a node in memory, for lists that need not ask the store */
  readonly of?: (properties: Row) => Value | undefined;
}

/** How a list is ordered; the last key tells all its members apart. Written in the code, never by a caller. */
export interface ListOrder {
  readonly name: string;
  readonly keys: readonly OrderKey[];
}

/** The pieces of a query that cut one page (and one member more, to see whether it goes on) out of a list. */
export interface Window {
  /** `expression AS k0, …`, for a WITH */
  readonly columns: string;
  /** a condition over k0, …; true for the first page */
  readonly where: string;
  /** over k0, … */
  readonly orderBy: string;
  readonly params: Params;
  /** the columns k0, … of a row */
  readonly keys: string;
  /** The same page of a list that is in memory: rows with k0, …, in any order. */
  cut(rows: readonly Row[]): Row[];
  /** Makes the page of the rows that the query found. */
  page<E extends { cursor: string }>(
    rows: readonly Row[],
    edge: (row: Row, cursor: string) => E,
    count: () => Promise<number>,
  ): Page<E>;
}

const isGiven = <T>(argument: T | null | undefined): argument is T =>
  argument !== null && argument !== undefined;

function sizeOf({ first, last }: PageRequest, max: number): { size: number; backward: boolean } {
  if (isGiven(first) && isGiven(last)) throw badInput('give "first" or "last", not both');
  const [name, size] = isGiven(last) ? ['last', last] : ['first', first ?? defaultPageSize];
  if (size < 0) throw badInput(`"${name}" is ${size}; it must not be negative`);
  if (size > max)
    throw badInput(`"${name}" is ${size}; at most ${max} come at once, page through the rest with cursors`);
  return { size, backward: isGiven(last) };
}

/** `(k0, k1, …)` behind the values of `prefix` parameters, in the given directions. */
function beyond(prefix: string, directions: readonly ('ASC' | 'DESC')[]): string {
  return directions.reduceRight((rest, direction, i) => {
    const strictly = `k${i} ${direction === 'ASC' ? '>' : '<'} $${prefix}${i}`;
    return rest ? `(${strictly} OR (k${i} = $${prefix}${i} AND ${rest}))` : strictly;
  }, '');
}

const flip = (direction: 'ASC' | 'DESC') => (direction === 'ASC' ? 'DESC' : 'ASC');

/** Cuts the page that `args` ask for out of a list in this order. Throws BAD_USER_INPUT for sizes and cursors that are none. */
export function windowOf(args: PageRequest, order: ListOrder, max = 200): Window {
  const { size, backward } = sizeOf(args, max);
  const forwards = order.keys.map(({ direction = 'ASC' }) => direction);
  const backwards = forwards.map(flip);
  const conditions: string[] = [];
  const params: Params = { limit: size + 1 };
  const places: { readonly at: Row; readonly directions: readonly ('ASC' | 'DESC')[] }[] = [];
  const place = (cursor: string | null | undefined, prefix: string, directions: typeof forwards) => {
    if (!isGiven(cursor)) return;
    const values = decodeCursor(
      cursor,
      order.name,
      order.keys.map(({ kind }) => kind),
    );
    values.forEach((value, i) => {
      params[`${prefix}${i}`] = value;
    });
    places.push({ at: Object.fromEntries(values.map((value, i) => [`k${i}`, value])), directions });
    conditions.push(beyond(prefix, directions));
  };
  place(args.after, 'after', forwards);
  place(args.before, 'before', backwards);
  const keys = order.keys.map((_, i) => `k${i}`);
  const directions = backward ? backwards : forwards;
  return {
    columns: order.keys.map(({ expression }, i) => `${expression} AS k${i}`).join(', '),
    where: conditions.join(' AND ') || 'true',
    orderBy: keys.map((key, i) => `${key} ${directions[i]}`).join(', '),
    params,
    keys: keys.join(', '),
    cut: (rows) =>
      rows
        .filter((row) => places.every(({ at, directions }) => compareRows(row, at, directions) > 0))
        .sort((a, b) => compareRows(a, b, directions))
        .slice(0, size + 1),
    page(rows, edge, count) {
      const taken = rows.slice(0, size);
      if (backward) taken.reverse();
      const edges = taken.map((row) =>
        edge(row, encodeCursor(order.name, keys.map((key) => row[key]) as unknown as KeyValues)),
      );
      const more = rows.length > size;
      const isWhole = places.length === 0 && !more;
      return {
        edges,
        pageInfo: {
          hasNextPage: backward ? isGiven(args.before) : more,
          hasPreviousPage: backward ? more : isGiven(args.after),
          startCursor: edges[0]?.cursor,
          endCursor: edges.at(-1)?.cursor,
        },
        count: isWhole ? async () => edges.length : count,
      };
    },
  };
}
