import type { Row, Value } from './port.ts';

/** The engine marks nodes and edges by these keys in their maps. */
const isNode = (map: object) => '_id' in map && '_labels' in map;
const isEdge = (map: object) => '_id' in map && '_type' in map && '_source' in map && '_target' in map;
const marks = new Set(['_id', '_labels', '_type', '_source', '_target']);

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as Value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  return plainMap(value, isNode(value) || isEdge(value));
}

/** A loop, not entries made and joined again: a thousand maps come with one answer. */
function plainMap(map: object, isEntity: boolean): Row {
  const row: Row = {};
  for (const [key, value] of Object.entries(map)) if (!(isEntity && marks.has(key))) row[key] = plain(value);
  return row;
}

/** A row as the port gives it: nodes and edges as their property maps, integers as numbers, dates as strings. */
export const plainRow = (row: object): Row => plain(row) as Row;
