import { randomUUID } from 'node:crypto';
import type { Params, Row } from './port.ts';

/** Tells one state of a graph from all others. */
export interface GraphVersion {
  readonly id: string;
  /** when the graph was last written to, as an ISO date and time; null for one that never was */
  readonly loadedAt: string | null;
}

/**
 * The version stands in the graph itself, on a node beside the model's (it is no `Entity`, so that no export or count has it), and
 * every transaction that changes anything gives it another. So processes that share a server see it alike.
 */
export const versionCypher = "MATCH (v:GraphVersion {key: 'graph'}) RETURN v.id AS id, v.at AS at LIMIT 1";

export const newVersionCypher = "MERGE (v:GraphVersion {key: 'graph'}) SET v.id = $id, v.at = $at";

export const newVersion = (): GraphVersion => ({ id: randomUUID(), loadedAt: new Date().toISOString() });

export const versionParams = ({ id, loadedAt }: GraphVersion): Params => ({ id, at: loadedAt });

/** The version that `versionCypher` has found. */
export const versionOf = ([row]: readonly Row[]): GraphVersion => ({
  id: String(row?.id ?? 'new'),
  loadedAt: (row?.at as string | null | undefined) ?? null,
});
