import { rm } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { readAhead } from '../../loader/index.ts';
import { test } from './documents.ts';
import { shardDocuments } from './shard-documents.ts';

const of = 3;
const parts = [2, 3, 1];

describe('parts of the documents that are loaded one after another', () => {
  test('make the graph of one load of all, and take each document once', async ({ desk }) => {
    for (const [path, text] of shardDocuments) await desk.put(path, text);
    const taken: string[] = [];
    for (const part of parts) {
      const { files, unheld } = await desk.load([''], { shard: { part, of } });
      taken.push(...files.map(({ path }) => path.slice(desk.folder.length + 1)));
      expect(unheld, 'what stands from another part is not missed').toEqual([]);
    }
    expect(taken.sort()).toEqual(shardDocuments.map(([path]) => path).sort());
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('do not take out what the others brought; a file that is gone is told by its own part alone', async ({
    desk,
  }) => {
    for (const [path, text] of shardDocuments) await desk.put(path, text);
    await desk.load();
    const all = await desk.titles();
    await rm(`${desk.folder}/${shardDocuments.at(-1)![0]}`);
    const told = [];
    for (const part of parts) told.push((await desk.load([''], { shard: { part, of } })).unheld.length);
    expect(told.sort()).toEqual([0, 0, 1]);
    const gone = [];
    for (const part of parts)
      gone.push((await desk.load([''], { shard: { part, of }, prune: true })).removed.length);
    expect(gone.sort()).toEqual([0, 0, 1]);
    expect(await desk.titles()).toHaveLength(all.length - 1);
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('are read before the load has its turn, and again where a document has changed since', async ({
    desk,
  }) => {
    const [[first, text]] = shardDocuments as [[string, string]];
    for (const [path, own] of shardDocuments) await desk.put(path, own);
    const options = { paths: [desk.folder], shard: { part: 1, of: 1 } };
    const ahead = await readAhead(desk.store, options);
    expect(ahead.documents).toHaveLength(shardDocuments.length);
    await desk.put(first, text.replaceAll('制定本方案', '制定这一版方案'));
    await desk.load([''], { ...options, paths: [desk.folder], ahead });
    const rows = await desk.store.read(
      "MATCH (t:Text) WHERE t.text CONTAINS '制定这一版方案' RETURN t.plan AS plan",
    );
    expect(rows).toHaveLength(1);
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });
});
