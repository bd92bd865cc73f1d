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

/** Puts the members of a list in memory in its order. */
export function sortedBy<T>(
  items: readonly T[],
  { keys }: ListOrder,
  keysOf: (item: T) => readonly (Value | undefined)[],
): T[] {
  const directions = keys.map(({ direction = 'ASC' }) => direction);
  return items
    .map((item) => ({ item, row: rowOf(keysOf(item)) }))
    .sort((a, b) => compareRows(a.row, b.row, directions))
    .map(({ item }) => item);
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

/** A place between the members of a list, and what lies beyond it in which direction. */
interface Place {
  readonly prefix: 'after' | 'before';
  readonly values: KeyValues;
  /** the same as a row of the list */
  readonly at: Row;
  readonly directions: readonly ('ASC' | 'DESC')[];
}

/** Which part of a list a page is. */
interface Frame {
  readonly size: number;
  /** from the end */
  readonly backward: boolean;
  /** the directions in which it is gone through, of each key */
  readonly directions: readonly ('ASC' | 'DESC')[];
  /** it lies beyond all of these */
  readonly places: readonly Place[];
}

function frameOf(args: PageRequest, order: ListOrder, max: number): Frame {
  const { size, backward } = sizeOf(args, max);
  const forwards = order.keys.map(({ direction = 'ASC' }) => direction);
  const backwards = forwards.map(flip);
  const places: Place[] = [];
  for (const prefix of ['after', 'before'] as const) {
    const cursor = args[prefix];
    if (!isGiven(cursor)) continue;
    const values = decodeCursor(
      cursor,
      order.name,
      order.keys.map(({ kind }) => kind),
    );
    const at = rowOf(values);
    places.push({ prefix, values, at, directions: prefix === 'after' ? forwards : backwards });
  }
  return { size, backward, directions: backward ? backwards : forwards, places };
}

const rowOf = (values: readonly (Value | undefined)[]): Row =>
  Object.fromEntries(values.map((value, i) => [`k${i}`, value ?? null]));

const isWithin = ({ places }: Frame, row: Row) =>
  places.every(({ at, directions }) => compareRows(row, at, directions) > 0);

/** Where a page stands: its cursors are made where somebody asks for them. */
const infoOf = (
  { backward, places }: Frame,
  edges: readonly { readonly cursor: string }[],
  more: boolean,
): Page<never>['pageInfo'] => ({
  hasNextPage: backward ? places.some(({ prefix }) => prefix === 'before') : more,
  hasPreviousPage: backward ? more : places.some(({ prefix }) => prefix === 'after'),
  get startCursor() {
    return edges[0]?.cursor;
  },
  get endCursor() {
    return edges.at(-1)?.cursor;
  },
});

/**
 * The page of a list that is in memory, in its order. Throws BAD_USER_INPUT for sizes and cursors that are none.
 * @param keysOf what each is ordered by
 */
export function sortedPage<T, E extends { readonly cursor: string }>(
  args: PageRequest,
  order: ListOrder,
  items: readonly T[],
  keysOf: (item: T) => readonly (Value | undefined)[],
  edge: (item: T) => E,
): Page<E> {
  const frame = frameOf(args, order, usualMax);
  const { size, backward, places } = frame;
  const within = places.length ? items.filter((item) => isWithin(frame, rowOf(keysOf(item)))) : items;
  const taken = backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const edges = taken.map(edge);
  return {
    edges,
    pageInfo: infoOf(frame, edges, within.length > size),
    count: async () => items.length,
  };
}

/** How many may be asked for at once. */
const usualMax = 200;

/** Cuts the page that `args` ask for out of a list in this order. Throws BAD_USER_INPUT for sizes and cursors that are none. */
export function windowOf(args: PageRequest, order: ListOrder, max = usualMax): Window {
  const frame = frameOf(args, order, max);
  const { size, backward, directions, places } = frame;
  const params: Params = { limit: size + 1 };
  for (const { prefix, values } of places)
    for (const [i, value] of values.entries()) params[`${prefix}${i}`] = value;
  const keys = order.keys.map((_, i) => `k${i}`);
  return {
    columns: order.keys.map(({ expression }, i) => `${expression} AS k${i}`).join(', '),
    where: places.map((place) => beyond(place.prefix, place.directions)).join(' AND ') || 'true',
    orderBy: keys.map((key, i) => `${key} ${directions[i]}`).join(', '),
    params,
    keys: keys.join(', '),
    cut: (rows) =>
      rows
        .filter((row) => isWithin(frame, row))
        .sort((a, b) => compareRows(a, b, directions))
        .slice(0, size + 1),
    page(rows, edge, count) {
      const taken = rows.slice(0, size);
      if (backward) taken.reverse();
      const edges = taken.map((row) =>
        edge(row, encodeCursor(order.name, keys.map((key) => row[key]) as unknown as KeyValues)),
      );
      const more = rows.length > size;
      return {
        edges,
        pageInfo: infoOf(frame, edges, more),
        count: places.length === 0 && !more ? async () => edges.length : count,
      };
    },
  };
}
