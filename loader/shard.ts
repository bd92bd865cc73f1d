import { createHash } from 'node:crypto';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import type { Manifest } from './corpus/manifest.ts';
import type { Document } from './documents.ts';

/** One of several parts of the documents, which loads take side by side. */
export interface Shard {
  /** from 1 */
  part: number;
  of: number;
}

/** More would be empty parts for most corpora, and a sign of a slip. */
const most = 1000;

/** A part as people write it (2/4); undefined where it is none. */
export function shardIn(printed: string): Shard | undefined {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/u.exec(printed)?.map(Number) ?? [];
  if (!part || !of || part > of || of > most) return undefined;
  return { part, of };
}

/** Whether a document falls to a part: by its path from the root of its corpus, those that hold one text together. */
export function isInShard(
  { part, of }: Shard,
  document: Document,
  { parts }: Pick<Manifest, 'parts'>,
): boolean {
  const digest = createHash('sha256').update(leaderOf(document, parts)).digest();
  return digest.readUIntBE(0, 6) % of === part - 1;
}

/** Of the files that hold one text the first; the path of any other document itself. */
function leaderOf({ path, source }: Document, parts: Manifest['parts']): string {
  const own = resolve(path);
  const together = parts.find((paths) => paths.includes(own));
  if (!together) return source;
  return posix.join(posix.dirname(source), relative(dirname(own), together[0]!).split(sep).join('/'));
}
