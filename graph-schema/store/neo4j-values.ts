import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Params, Row, Value } from './port.ts';

const isTemporal = (value: object) =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

/** A value that the driver has a class for. */
function plainObject(value: object): Value {
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plainMap(value.properties);
  if (isTemporal(value)) return value.toString();
  if (neo4j.isPath(value))
    return {
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map(plain),
      edges: value.segments.map(({ relationship }) => plain(relationship)),
    };
  return plainMap(value);
}

function plainMap(map: object): Row {
  const row: Row = {};
  for (const [key, value] of Object.entries(map)) row[key] = plain(value);
  return row;
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.getPrototypeOf(value) === Object.prototype ? plainMap(value) : plainObject(value);
}

/** A row as the port gives it: nodes and edges as their property maps, integers as numbers, dates as strings. */
export const plainRecord = (record: Neo4jRecord): Row => plainMap(record.toObject());

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
