/** What the graph is made of, and where it is kept. Other rooms import from here only. */

export { copyGraph } from './export/copy.ts';
export type { ExportFormat, ExportOptions } from './export/format.ts';
export * from './export/graph.ts';
export { type Imported, importJsonl } from './export/import.ts';
export { exportFormats } from './export/index.ts';
export { exportJsonl } from './export/jsonl.ts';
export { type GraphFilter, selectGraph } from './export/select.ts';
export { type TableName, tableNames } from './export/tables.ts';
export * from './model/check.ts';
export * from './model/edges.ts';
export * from './model/evidence.ts';
export * from './model/measure.ts';
export * from './model/nodes.ts';
export * from './model/types.ts';
export * from './model/units.ts';
export type { Neo4jOptions } from './store/neo4j.ts';
export * from './store/open.ts';
export * from './store/port.ts';
export * from './store/reviews.ts';
export * from './store/sources.ts';
export type { GraphVersion } from './store/version.ts';
export * from './store/writer.ts';
