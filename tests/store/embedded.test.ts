import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, mergeNodes, openStore } from '../../graph-schema/index.ts';
import { storeContract } from './contract.ts';
import { agency, plan } from './facts.ts';

storeContract('embedded, in memory', () => openStore({ path: ':memory:' }));

describe('of other names, in which the engine does not search, the embedded store', () => {
  it.each([{ idsOnly: true }, {}])(
    'gives as many as asked for, those with the most pairs first: %j',
    async (how) => {
      const store = await openStore({ path: ':memory:' });
      const names = {
        'agency:a': ['海洋'],
        'agency:b': ['海洋经济'],
        'agency:c': ['沿海'],
        'agency:d': ['海洋经济局'],
      };
      const agencies = Object.entries(names).map(([id, aliases]) => agency(id, '某机构', aliases));
      await store.write((tx) => mergeNodes(tx, agencies));
      await store.prepare();
      const ids = async (most: number) =>
        (await store.candidates(['海洋', '洋经', '经济', '济局'], ['Agency'], most, how)).map(
          ({ properties }) => properties.id,
        );
      expect(await ids(2)).toEqual(['agency:d', 'agency:b']);
      expect((await ids(4)).toSorted()).toEqual(['agency:a', 'agency:b', 'agency:d']);
      await store.close();
    },
  );
});

describe('the embedded store in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gangmu-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function using<T>(path: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
    const store = await openStore({ path });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  const planIds = (store: GraphStore) => store.read('MATCH (n:Plan) RETURN n.id AS id ORDER BY id');

  const found = async (store: GraphStore) =>
    (await store.candidates(['创新'], ['Plan'], 5)).map(({ properties }) => properties.id);

  /** A store with one plan in it, closed. */
  async function filled(name: string): Promise<string> {
    const path = join(folder, name);
    await using(path, async (store) => {
      await store.prepare();
      await store.write((tx) => mergeNodes(tx, [plan('plan:a', '科技创新规划')]));
    });
    return path;
  }

  it('keeps graph, constraints and text index over a restart', async () => {
    const path = await filled('restarted');
    await using(path, async (store) => {
      expect(await planIds(store)).toEqual([{ id: 'plan:a' }]);
      expect(await found(store)).toEqual(['plan:a']);
      await expect(store.write((tx) => tx.run("CREATE (:Entity {id: 'plan:a'})"))).rejects.toMatchObject({
        code: 'constraint',
      });
      await store.prepare();
      expect(await found(store)).toEqual(['plan:a']);
    });
  });

  it('makes the folders of its path, and takes a folder for the place of a file', async () => {
    await using(join(folder, 'made/for/it/'), (store) => store.prepare());
    expect(existsSync(join(folder, 'made/for/it/graph'))).toBe(true);
    mkdirSync(join(folder, 'there'));
    await using(join(folder, 'there'), (store) => store.prepare());
    expect(existsSync(join(folder, 'there/graph'))).toBe(true);
  });

  it('in memory leaves no file', async () => {
    await using(':memory:', (store) => store.prepare());
    expect(existsSync(':memory:')).toBe(false);
  });

  it('refuses a file that is open elsewhere, and does not harm it', async () => {
    const path = await filled('locked');
    await using(path, async (store) => {
      await expect(openStore({ path })).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringMatching(/in use by another process/),
      });
      expect(await planIds(store)).toEqual([{ id: 'plan:a' }]);
    });
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('# 规划\n')],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['full of zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['scrambled', (bytes) => bytes.map((byte, i) => (i % 97 === 0 ? byte ^ 0xff : byte)) as Buffer],
  ])('says that a file which is %s is no store, and leaves it as it is', async (what, damage) => {
    const path = join(folder, `damaged ${what}`);
    copyFileSync(await filled('whole'), path);
    const damaged = Buffer.from(damage(readFileSync(path)));
    writeFileSync(path, damaged);
    await expect(openStore({ path })).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(path),
    });
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('says where it cannot make its file', async () => {
    const path = join(await filled('a file'), 'not a folder');
    await expect(openStore({ path })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(path),
    });
  });

  it('refuses reads while too many that were given up still run, and recovers', async () => {
    await using(':memory:', async (store) => {
      const slow = 'UNWIND range(1, 1000) AS a UNWIND range(1, 500) AS b RETURN count(*) AS n';
      const giveUp = () => store.read(slow, {}, { timeoutMs: 1 }).catch((error: unknown) => error);
      await Promise.all([giveUp(), giveUp(), giveUp(), giveUp()]);
      await expect(store.read('RETURN 1 AS one')).rejects.toMatchObject({
        code: 'timeout',
        message: expect.stringMatching(/still run/),
      });
      await expect
        .poll(() => store.read('RETURN 1 AS one').catch(() => []), { timeout: 60_000 })
        .toHaveLength(1);
    });
  }, 90_000);

  describe('whose process is killed in the middle of writes', () => {
    /** Writes batches of ten, one a transaction, until it is killed after so many; gives the last that it acknowledged. */
    async function killedAfter(path: string, batches: number): Promise<number> {
      const script = fileURLToPath(new URL('killed-writer.ts', import.meta.url));
      const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;
      const child = spawn(process.execPath, ['--import', fromSources, script, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let acknowledged = -1;
      let first: number | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        acknowledged = Number(line);
        first ??= acknowledged;
        if (acknowledged - first >= batches) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode).toBe('SIGKILL');
      return acknowledged;
    }

    it('has every write that was acknowledged, and none by halves', async () => {
      const path = join(folder, 'killed');
      for (const batches of [1, 7, 30, 60]) {
        const acknowledged = await killedAfter(path, batches);
        const sizes = await using(path, (store) =>
          store.read('MATCH (n:Plan) RETURN n.batch AS batch, count(n) AS nodes ORDER BY batch'),
        );
        const joined = await using(path, (store) =>
          store.read(
            'MATCH (:Plan)-[r:CITES]->(:Plan) RETURN r.batch AS batch, count(r) AS edges ORDER BY batch',
          ),
        );
        expect(sizes.length).toBeGreaterThan(acknowledged);
        expect(sizes).toEqual(sizes.map((_, batch) => ({ batch, nodes: 10 })));
        expect(joined).toEqual(sizes.map((_, batch) => ({ batch, edges: 9 })));
      }
    }, 120_000);
  });
});
