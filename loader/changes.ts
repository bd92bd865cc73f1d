import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { SourceRecord } from '../graph-schema/index.ts';
import type { Manifest } from './corpus/manifest.ts';
import type { Document, Documents } from './documents.ts';
import { rulesVersion } from './rulesVersion.ts';
import { turn } from './turn.ts';

/** A document with what the store remembers of it. */
export interface KnownDocument extends Document {
  /** absolute path */
  key: string;
  /** of its content, and of what the manifest says of it; absent where it cannot be read */
  hash?: string;
  record?: SourceRecord;
}

export interface Choice {
  /** in the order in which they were given */
  toRead: KnownDocument[];
  /** those that stand in the graph as they are */
  unchanged: KnownDocument[];
  /** how many are read again only since the rules are others */
  outdated: number;
}

/**
 * Which documents have to be read: new ones, changed ones, those that other rules have read, those whose plans are gone; and with
 * them those that belong to them, since what becomes of a text depends on its copies and its parts.
 * @param standing ids of the plans that stand in the graph
 * @param options.again read all of them
 */
export async function chooseDocuments(
  { documents, manifest }: Pick<Documents, 'documents' | 'manifest'>,
  records: ReadonlyMap<string, SourceRecord>,
  standing: ReadonlySet<string>,
  { again = false, signal }: { again?: boolean; signal?: AbortSignal } = {},
): Promise<Choice> {
  const rules = rulesVersion();
  const known: KnownDocument[] = [];
  for (const document of documents) {
    await turn(signal);
    const key = resolve(document.path);
    const hash = await hashOf(key, manifest);
    const record = records.get(key);
    known.push({ ...document, key, ...(hash && { hash }), ...(record && { record }) });
  }
  const isSame = ({ hash, record }: KnownDocument) => hash !== undefined && record?.hash === hash;
  const stands = ({ record }: KnownDocument) =>
    record!.rules === rules && [...record!.plans, ...record!.repeated].every((id) => standing.has(id));
  const toRead = new Set(known.filter((document) => again || !isSame(document) || !stands(document)));
  const outdated = known.filter((document) => isSame(document) && document.record!.rules !== rules).length;
  const unchanged = () => known.filter((document) => !toRead.has(document));
  if (toRead.size) for (const document of unchanged()) if (document.record!.part) toRead.add(document);
  const ids = new Set([...toRead].flatMap(({ record }) => (record ? held(record) : [])));
  for (const document of unchanged())
    if (held(document.record!).some((id) => ids.has(id))) toRead.add(document);
  return { toRead: known.filter((document) => toRead.has(document)), unchanged: unchanged(), outdated };
}

const held = ({ plans, repeated }: SourceRecord): string[] => [...plans, ...repeated];

/** What each of these documents is, as a store remembers it; of one that cannot be read, nothing. */
export async function hashesOf({
  documents,
  manifest,
}: Pick<Documents, 'documents' | 'manifest'>): Promise<ReadonlySet<string>> {
  const hashes = await Promise.all(documents.map(({ path }) => hashOf(resolve(path), manifest)));
  return new Set(hashes.filter((hash) => hash !== undefined));
}

/** What a document is, with what its manifest says of it; undefined where it cannot be read. */
async function hashOf(path: string, manifest: Manifest): Promise<string | undefined> {
  const supplied = (manifest.plans.get(path) ?? []).map(({ place: _, ...plan }) => plan);
  // as they lie to each other: the same documents elsewhere are the same
  const together = manifest.parts.find((paths) => paths.includes(path)) ?? [];
  const parts = together.map((part) => relative(dirname(path), part).split(sep).join('/'));
  const hash = createHash('sha256').update(JSON.stringify({ supplied, parts }));
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  } catch {
    return undefined;
  }
  return hash.digest('hex').slice(0, 32);
}

/** Whether there is a file, though it may be closed to us. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  );

/** The files of one of these folders that the store remembers and that are gone from the disk. */
export async function goneFrom(
  folders: readonly string[],
  records: ReadonlyMap<string, SourceRecord>,
): Promise<SourceRecord[]> {
  const inside = [...records.values()].filter(({ path }) =>
    folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)),
  );
  const gone: SourceRecord[] = [];
  for (const record of inside) if (!(await isThere(record.path))) gone.push(record);
  return gone;
}
