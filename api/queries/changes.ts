import type { ChangeRecord } from '../../graph-schema/index.ts';
import type { ChangedKind, ChangeFeed, GraphChange } from '../schema/changes.ts';
import type { Reader } from './reader.ts';

/**
 * What changed the graph since a version, the oldest first; all that is remembered where none is given.
 * @param now the version that is asked
 */
export async function changesSince(
  reader: Reader,
  now: string,
  since: string | undefined,
): Promise<ChangeFeed> {
  const rows = await reader.read('MATCH (c:Change) RETURN c.record AS record ORDER BY c.order');
  const records = rows.map(({ record }) => JSON.parse(String(record)) as ChangeRecord);
  const all = records.map((record, i) => changeOf(record, records[i + 1]?.before ?? now));
  if (since === undefined || since === now) return { graph: now, complete: true, changes: since ? [] : all };
  const from = records.findIndex(({ before }) => before === since);
  return { graph: now, complete: from >= 0, changes: from < 0 ? all : all.slice(from) };
}

const changeOf = (
  { at, before, added, removed, changed, counts }: ChangeRecord,
  version: string,
): GraphChange => ({
  version,
  at,
  before,
  added,
  removed,
  changed,
  counts: Object.entries(counts).map(([kind, count]): ChangedKind => ({ kind, ...count })),
});
