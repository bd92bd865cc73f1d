import { type EdgeType, edgeTypes, type Label, labels } from '../../graph-schema/index.ts';
import type { Statistics } from '../schema/statistics.ts';
import type { Reader } from './reader.ts';

/** Counts by label and by type, in the order of the model; what there is none of counts 0. Two queries. */
export async function readStatistics(reader: Reader): Promise<Statistics> {
  const [nodeRows, edgeRows] = await Promise.all([
    reader.read('MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(*) AS count'),
    reader.read('MATCH (:Entity)-[r]->() RETURN type(r) AS type, count(*) AS count'),
  ]);
  const ofLabel = new Map(nodeRows.map(({ label, count }) => [label as string, Number(count)]));
  const ofType = new Map(edgeRows.map(({ type, count }) => [type as string, Number(count)]));
  return {
    nodes: labels.map((label: Label) => ({ label, count: ofLabel.get(label) ?? 0 })),
    edges: edgeTypes.map((type: EdgeType) => ({ type, count: ofType.get(type) ?? 0 })),
    store: reader.description,
  };
}
