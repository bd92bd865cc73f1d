import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNextGeneration } from './generation.ts';
import { inAnotherProcess, inThisProcess, LiveStore } from './live.ts';
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
});
afterEach(async () => {
  await live.close();
  await rm(folder, { recursive: true });
});

describe.each([
  ['in this process', inThisProcess],
  ['by a process of its own', inAnotherProcess],
])('a store that follows its file, read %s', (_, openReader) => {
  beforeEach(async () => {
    live = await LiveStore.open(path, openReader);
  });

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

describe('a store that a process of its own reads', () => {
  beforeEach(async () => {
    live = await LiveStore.open(path, inAnotherProcess);
  });

  const withoutEnd = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n';

  it('is read on by another where queries that were given up do not end, however many', async () => {
    for (let round = 0; round < 3; round++) {
      const [stuck] = readers();
      const givenUp = [1, 2].map(() => live.read(withoutEnd, {}, { timeoutMs: 50 }));
      for (const read of givenUp) await expect(read).rejects.toMatchObject({ code: 'timeout' });
      expect(await ids()).toEqual(['region:a']);
      // who ran them is gone, with what it took
      await expect.poll(() => readers(), { timeout: 30_000 }).toEqual([expect.not.toBeOneOf([stuck])]);
    }
    expect(await ids()).toEqual(['region:a']);
  });

  it('is read on by another where the process falls, also what was asked of it', async () => {
    const slow = live.read('UNWIND range(1, 300000) AS i MATCH (n:Entity) RETURN count(i) AS n');
    const [fallen] = readers();
    process.kill(fallen!, 'SIGKILL');
    expect(await slow).toEqual([{ n: 300_000 }]);
    expect(await ids()).toEqual(['region:a']);
    expect(readers()).not.toContain(fallen);
  });

  it('says what is wrong in the words of the store', async () => {
    await expect(live.read('CREATE (n:Entity)')).rejects.toMatchObject({
      name: 'StoreError',
      code: 'query',
      messageZh: expect.stringContaining('读取时不得写入'),
    });
    await expect(LiveStore.open(join(folder, 'nowhere'), inAnotherProcess)).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('tells how much memory that process takes', async () => {
    expect(await live.memory()).toBeGreaterThan(10 * 2 ** 20);
  });

  it('ends that process when it is closed', async () => {
    expect(readers()).toHaveLength(1);
    await live.close();
    await expect.poll(() => readers()).toEqual([]);
    await expect(ids()).rejects.toMatchObject({ code: 'closed' });
  });
});

/** The processes that read for this one, as Linux tells. */
function readers(): number[] {
  const children = readdirSync('/proc/self/task').flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
  return children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reader-program'));
}
