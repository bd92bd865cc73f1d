/** What the graph is made of, and where it is kept. Other rooms import from here only. */

export { compareGraphs, type Difference } from './export/compare.ts';
export { copyGraph, writeGraph } from './export/copy.ts';
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
export * from './model/step.ts';
export * from './model/types.ts';
export * from './model/units.ts';
export * from './store/audits.ts';
export {
  type ChangedPlan,
  type ChangeRecord,
  readChanges,
  rememberingChange,
} from './store/changes.ts';
export { type Counts, countsOf } from './store/checked.ts';
export { claimedEdge, claimsOf, replaceClaims } from './store/claims.ts';
export type { Neo4jOptions } from './store/neo4j.ts';
export { type OldGeneration, oldGenerations } from './store/old.ts';
export * from './store/open.ts';
export * from './store/port.ts';
export * from './store/reviews.ts';
export { gramsOf } from './store/search.ts';
export * from './store/sources.ts';
export type { GraphVersion } from './store/version.ts';
export * from './store/writer.ts';
