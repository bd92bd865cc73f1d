import type { Row, Value } from './port.ts';

/** The engine marks nodes and edges by these keys in their maps. */
const isNode = (map: object) => '_id' in map && '_labels' in map;
const isEdge = (map: object) => '_id' in map && '_type' in map && '_source' in map && '_target' in map;
const marks = new Set(['_id', '_labels', '_type', '_source', '_target']);

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value as Value;
  const entity = isNode(value) || isEdge(value);
  const entries = Object.entries(value).filter(([key]) => !(entity && marks.has(key)));
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}

/** A row as the port gives it: nodes and edges as their property maps, integers as numbers, dates as strings. */
export const plainRow = (row: object): Row => plain(row) as Row;
