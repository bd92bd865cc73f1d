import type { ChangeRecord } from '../../graph-schema/index.ts';
import type { ChangedKind, ChangeFeed, GraphChange } from '../schema/changes.ts';
import type { Reader } from './reader.ts';

/** What is remembered of changes, the oldest first. */
export async function changeRecords(reader: Reader): Promise<ChangeRecord[]> {
  const rows = await reader.read('MATCH (c:Change) RETURN c.record AS record ORDER BY c.order');
  return rows.map(({ record }) => JSON.parse(String(record)) as ChangeRecord);
}

/** Those that had been written when the graph had a version: another may have been written since that was asked. */
export function recordsUpTo(records: readonly ChangeRecord[], version: string): readonly ChangeRecord[] {
  const later = records.findIndex(({ before }) => before === version);
  return later < 0 ? records : records.slice(0, later);
}

/**
 * What changed the graph since a version, the oldest first; all that is remembered where none is given.
 * @param now the version that is asked
 */
export function feedSince(
  remembered: readonly ChangeRecord[],
  now: string,
  since: string | undefined,
): ChangeFeed {
  const records = recordsUpTo(remembered, now);
  const all = records.map((record, i) => changeOf(record, records[i + 1]?.before ?? now));
  if (since === undefined || since === now) return { graph: now, complete: true, changes: since ? [] : all };
  const from = records.findIndex(({ before }) => before === since);
  return { graph: now, complete: from >= 0, changes: from < 0 ? all : all.slice(from) };
}

/** The same, of a graph in a store. */
export const changesSince = async (
  reader: Reader,
  now: string,
  since: string | undefined,
): Promise<ChangeFeed> => feedSince(await changeRecords(reader), now, since);

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
