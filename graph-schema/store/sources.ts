import type { GraphStore, Transaction } from './port.ts';

/** Something in a document that a person should look at, as the load of it told. */
export interface ToldNotice {
  /** file, line and column */
  place: string;
  message: string;
  /** the same in Chinese */
  messageZh: string;
}

/**
 * What a store remembers of a file that was loaded: book-keeping, no part of the graph. It is not exported, and no plan depends
 * on it; without it the file is read again.
 */
export interface SourceRecord {
  /** absolute path on the machine that loaded it */
  path: string;
  /** path from the root of its corpus: what it is called in the graph */
  source: string;
  /** of its content, and of what the manifest says of it; empty while a load of it is under way */
  hash: string;
  /** of the rules that read it */
  rules: string;
  /** ids of the plans that stand in the graph as this file prints them */
  plans: string[];
  /** ids of the plans that it holds too, but that stand as another file prints them in full */
  repeated: string[];
  /** ids of plans that it held before and does not hold now, which still stand */
  former: string[];
  /** whether it holds a part of a text only */
  part: boolean;
  /** ISO date and time */
  loadedAt: string;
  /** what of it a person should look at */
  notices: ToldNotice[];
}

/** A record as stores keep it, which hold no lists of objects. */
type StoredRecord = Omit<SourceRecord, 'notices'> & { notices: string };

const noticesIn = (stored: string) => JSON.parse(stored) as ToldNotice[];

/** Every file that was loaded, by path. */
export async function readSources(store: Pick<GraphStore, 'read'>): Promise<Map<string, SourceRecord>> {
  const rows = await store.read('MATCH (s:Source) RETURN properties(s) AS record ORDER BY s.path');
  return new Map(
    rows.map(({ record }) => {
      const { notices, ...source } = record as unknown as StoredRecord;
      // earlier versions kept how many there were; these read their documents again
      return [source.path, { ...source, notices: typeof notices === 'string' ? noticesIn(notices) : [] }];
    }),
  );
}

/** Writes records in place of those of the same paths. */
export async function writeSources(tx: Transaction, records: readonly SourceRecord[]): Promise<void> {
  if (records.length)
    await tx.run('UNWIND $rows AS row MERGE (s:Source {path: row.path}) SET s = row', {
      rows: records.map((record) => ({ ...record, notices: JSON.stringify(record.notices) })),
    });
}

/** Forgets files. */
export async function forgetSources(tx: Transaction, paths: readonly string[]): Promise<void> {
  if (paths.length)
    await tx.run('UNWIND $paths AS path MATCH (s:Source {path: path}) DETACH DELETE s', {
      paths: [...paths],
    });
}
