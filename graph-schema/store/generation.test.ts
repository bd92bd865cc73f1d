import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmbeddedStore } from './embedded.ts';
import { putInPlace, writeNextGeneration } from './generation.ts';
import type { GraphStore } from './port.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-generation-'));
  path = join(folder, 'graph');
});
afterEach(() => rm(folder, { recursive: true }));

const adding =
  (id: string, more: object = {}) =>
  (store: GraphStore): Promise<unknown> =>
    store.write((tx) =>
      tx.run('CREATE (n:Entity:Region) SET n = $properties', {
        properties: { id, name: id, aliases: [], kind: 'province', ...more },
      }),
    );

async function ids(file = path): Promise<string[]> {
  const store = EmbeddedStore.openReadOnly(file);
  const rows = await store.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
  await store.close();
  return rows.map(({ id }) => String(id));
}

const names = async () => (await readdir(folder)).filter((name) => name !== 'graph.lock').sort();

describe('writing a store beside itself', () => {
  it('makes the first file, and then the next in its place', async () => {
    await writeNextGeneration(path, adding('region:a'));
    const before = await stat(path);
    const seven = await writeNextGeneration(path, (store) => adding('region:b')(store).then(() => 7));
    expect(seven).toBe(7);
    expect((await stat(path)).ino).not.toBe(before.ino);
    expect(await ids()).toEqual(['region:a', 'region:b']);
    expect(await names()).toEqual(['graph']);
  });

  it('leaves the very same file where nothing was changed', async () => {
    await writeNextGeneration(path, adding('region:a'));
    const before = await stat(path);
    await writeNextGeneration(path, (store) => store.read('MATCH (n) RETURN n'), { keep: 3 });
    expect(await stat(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(await names()).toEqual(['graph']);
  });

  it('leaves the file byte for byte where the work throws, and throws that', async () => {
    await writeNextGeneration(path, adding('region:a'));
    const before = await readFile(path);
    const failing = async (store: GraphStore) => {
      await adding('region:b')(store);
      throw new TypeError('in the midst');
    };
    await expect(writeNextGeneration(path, failing)).rejects.toThrow(new TypeError('in the midst'));
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await names()).toEqual(['graph']);
  });

  it('leaves the file as it was where what was written is not of the model', async () => {
    await writeNextGeneration(path, adding('region:a'));
    await expect(writeNextGeneration(path, adding('region:b', { kind: 'planet' }))).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('region:b'),
      messageZh: expect.stringContaining('region:b'),
    });
    expect(await ids()).toEqual(['region:a']);
    expect(await names()).toEqual(['graph']);
  });

  it('keeps so many states before it, the newest, and lets them go when fewer are wanted', async () => {
    for (const id of ['a', 'b', 'c', 'd'])
      await writeNextGeneration(path, adding(`region:${id}`), { keep: 2 });
    const [, older, newer] = await names();
    expect(await names()).toHaveLength(3);
    expect([await ids(join(folder, older!)), await ids(join(folder, newer!))]).toEqual([
      ['region:a', 'region:b'],
      ['region:a', 'region:b', 'region:c'],
    ]);
    await writeNextGeneration(path, adding('region:e'));
    expect(await names(), 'those that are there stay where nothing is said').toHaveLength(3);
    await writeNextGeneration(path, adding('region:f'), { keep: 0 });
    expect(await names()).toEqual(['graph']);
  });

  it('takes writers one after the other, and loses nothing of any', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => writeNextGeneration(path, adding(`region:${id}`))));
    expect(await ids()).toEqual(['region:a', 'region:b', 'region:c']);
  });
});

describe('putting a store in the place of another', () => {
  it('keeps that one beside it, and refuses what is no store', async () => {
    const other = join(folder, 'other');
    await writeNextGeneration(path, adding('region:a'));
    await writeNextGeneration(other, adding('region:b'));
    const bytes = await readFile(other);
    expect(await putInPlace(path, (next) => writeFile(next, bytes))).toEqual({ nodes: 1, edges: 0 });
    expect(await ids()).toEqual(['region:b']);
    const kept = (await names()).filter((name) => name.startsWith('graph.before-'));
    expect(await ids(join(folder, kept[0]!))).toEqual(['region:a']);
    await expect(putInPlace(path, (next) => writeFile(next, 'no store'))).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(await ids()).toEqual(['region:b']);
  });
});
