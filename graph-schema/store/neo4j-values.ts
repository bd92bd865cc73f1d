import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Params, Row, Value } from './port.ts';

const isTemporal = (value: object) =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (isTemporal(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  if (neo4j.isPath(value))
    return {
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map(plain),
      edges: value.segments.map(({ relationship }) => plain(relationship)),
    };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A row as the port gives it: nodes and edges as their property maps, integers as numbers, dates as strings. */
export const plainRecord = (record: Neo4jRecord): Row => plain(record.toObject()) as Row;

/** The driver sends every number as a float; LIMIT and years want integers. */
function parameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(parameter);
  if (value !== null && typeof value === 'object') return parameters(value);
  return value;
}

/** Parameters as the driver wants them. */
export const parameters = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, parameter(value)]));
