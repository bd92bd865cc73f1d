import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNextGeneration } from './generation.ts';
import { LiveStore } from './live.ts';
import type { GraphStore } from './port.ts';

let folder: string;
let path: string;
let live: LiveStore;

const add = (id: string) =>
  writeNextGeneration(path, (store) =>
    store.write((tx) =>
      tx.run('CREATE (n:Entity:Region) SET n = $properties', {
        properties: { id, name: id, aliases: [], kind: 'province' },
      }),
    ),
  );
const ids = async (store: GraphStore = live) =>
  (await store.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(({ id }) => id);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-live-'));
  path = join(folder, 'graph');
  await add('region:a');
  live = await LiveStore.open(path);
});
afterEach(async () => {
  await live.close();
  await rm(folder, { recursive: true });
});

describe('a store that follows its file', () => {
  it('answers from the next file once it is there, with its version', async () => {
    const before = await live.version();
    expect(await ids()).toEqual(['region:a']);
    await add('region:b');
    await expect.poll(() => ids(), { timeout: 10_000 }).toEqual(['region:a', 'region:b']);
    expect((await live.version()).id).not.toBe(before.id);
  });

  it('ends reads on the file on which they began', async () => {
    const slow = live.read(
      'UNWIND range(1, 300000) AS i MATCH (n:Entity) RETURN count(DISTINCT n.id) AS nodes',
    );
    await add('region:b');
    await expect.poll(() => ids(), { timeout: 10_000 }).toHaveLength(2);
    expect(await slow).toEqual([{ nodes: 1 }]);
  });

  it('goes on with the old file where the new one is none, says so, and takes the next that is one', async () => {
    const warned: string[] = [];
    const hear = (warning: Error) => warned.push(warning.message);
    process.on('warning', hear);
    try {
      await writeFile(join(folder, 'broken'), 'no store');
      await rename(path, join(folder, 'whole'));
      await rename(join(folder, 'broken'), path);
      await expect.poll(() => warned.join(), { timeout: 10_000 }).toContain('served as it was before');
      expect(await ids()).toEqual(['region:a']);
      await rename(join(folder, 'whole'), path);
      await add('region:b');
      await expect.poll(() => ids(), { timeout: 10_000 }).toEqual(['region:a', 'region:b']);
    } finally {
      process.off('warning', hear);
    }
  });

  it('refuses to write', async () => {
    await expect(live.write()).rejects.toMatchObject({ code: 'query' });
  });
});
