import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { unzip, type Zippable, zip } from 'fflate';
import { say } from './language/say.ts';
import { writeBytesWhole } from './output.ts';
import { documentsPath, reviewsPath, storeFile } from './store.ts';

/** What a backup holds, by the names of its entries. */
const names = { graph: 'graph', reviews: 'reviews.jsonl', documents: 'documents/' } as const;

/** Writes all that belongs to a store into one file: its graph, the reviews, and the documents that were added through a server. */
export async function backUp(place: string | undefined, out: string): Promise<{ bytes: number }> {
  const graph = await storeFile(place);
  const entries: Zippable = { [names.graph]: new Uint8Array(await readFile(graph)) };
  const reviews = await reviewsPath(place);
  if (existsSync(reviews)) entries[names.reviews] = new Uint8Array(await readFile(reviews));
  const documents = await documentsPath(place);
  if (existsSync(documents))
    for (const file of await filesIn(documents))
      entries[names.documents + relative(documents, file).split(sep).join('/')] = new Uint8Array(
        await readFile(file),
      );
  const bytes = await new Promise<Uint8Array>((resolve, reject) =>
    zip(entries, { level: 3 }, (error, packed) => (error ? reject(error) : resolve(packed))),
  );
  await writeBytesWhole(out, bytes);
  return { bytes: bytes.length };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Puts a backup, or a single state of a store, in the place of the graph that is there; that one stays beside it. Reviews are taken in
 * beside those that are there, and documents where none of their name is. Throws where the file is no backup.
 */
export async function restore(
  place: string | undefined,
  from: string,
): Promise<{ nodes: number; edges: number }> {
  const { replaceStore } = await import('../graph-schema/index.ts');
  const { appendReviews, parseReview } = await import('../loader/index.ts');
  const path = await storeFile(place, 'made');
  const bytes = new Uint8Array(await readFile(from));
  const entries = isArchive(bytes) ? await unpacked(bytes, from) : { [names.graph]: bytes };
  const graph = entries[names.graph];
  if (!graph) throw new Error(say('restore.none', { path: from }));
  const counts = await replaceStore(path, (next) => writeFile(next, graph));
  const reviews = entries[names.reviews];
  if (reviews) {
    const lines = Buffer.from(reviews).toString('utf8').split('\n').filter(Boolean);
    await appendReviews(await reviewsPath(place), lines.map(parseReview));
  }
  const documents = await documentsPath(place);
  for (const [name, content] of Object.entries(entries)) {
    const inside = name.slice(names.documents.length);
    if (!name.startsWith(names.documents) || inside.split('/').includes('..')) continue;
    const file = join(documents, inside);
    if (existsSync(file)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return counts;
}

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const unpacked = (bytes: Uint8Array, path: string): Promise<Record<string, Uint8Array>> =>
  new Promise((resolve, reject) =>
    unzip(bytes, (error, entries) =>
      error
        ? reject(new Error(say('restore.broken', { path, message: error.message }), { cause: error }))
        : resolve(entries),
    ),
  );
