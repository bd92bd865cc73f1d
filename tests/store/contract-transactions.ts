import { describe, expect, it } from 'vitest';
import { mergeNodes, StoreError } from '../../graph-schema/index.ts';
import type { StoreUnderTest } from './contract.ts';
import { plan } from './facts.ts';

const refused = (code: string) => expect.objectContaining({ name: 'StoreError', code });

/** Rows enough to keep any engine busy for longer than a test waits; Neo4j looks at its clock every two seconds. */
const slowQuery =
  'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS count';

/** All or nothing, reads beside writes, reads that only read, and bounds of time. */
export function transactionContract(store: StoreUnderTest): void {
  const ids = async () =>
    (await store().read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(({ id }) => id);

  describe('write', () => {
    it('gives back what the work gives', async () => {
      expect(await store().write(async (tx) => (await tx.run('RETURN 3 AS n'))[0]?.n)).toBe(3);
    });

    it('shows its own changes inside', async () => {
      const seen = await store().write(async (tx) => {
        await mergeNodes(tx, [plan('plan:a')]);
        return tx.run('MATCH (n:Plan) RETURN n.id AS id');
      });
      expect(seen).toEqual([{ id: 'plan:a' }]);
    });

    it('leaves nothing where the work throws, and gives on its error', async () => {
      const error = new Error('the document is damaged');
      const write = store().write(async (tx) => {
        await mergeNodes(tx, [plan('plan:a')]);
        throw error;
      });
      await expect(write).rejects.toBe(error);
      expect(await ids()).toEqual([]);
    });

    it('leaves nothing where a statement fails, even where the work catches that', async () => {
      const write = store().write(async (tx) => {
        await mergeNodes(tx, [plan('plan:a')]);
        await tx.run('MATCH (n').catch(() => undefined);
        await mergeNodes(tx, [plan('plan:b')]).catch(() => undefined);
      });
      await expect(write).rejects.toEqual(refused('query'));
      expect(await ids()).toEqual([]);
    });

    it('tells the work why a statement failed', async () => {
      let told: unknown;
      const write = store().write(async (tx) => {
        await tx.run("CREATE (:Entity {id: 'x'})");
        await tx.run("CREATE (:Entity {id: 'x'})").catch((error: unknown) => {
          told = error;
        });
      });
      await expect(write).rejects.toEqual(refused('constraint'));
      expect(told).toEqual(refused('constraint'));
    });

    it('runs statements that are asked at once in their order', async () => {
      await store().write(async (tx) => {
        const create = tx.run("CREATE (:Entity {id: 'list', told: ''})");
        const rest = ['a', 'b', 'c', 'd'].map((word) =>
          tx.run("MATCH (n:Entity {id: 'list'}) SET n.told = n.told + $word RETURN n.told AS told", { word }),
        );
        await create;
        expect((await Promise.all(rest)).flat()).toEqual(
          ['a', 'ab', 'abc', 'abcd'].map((told) => ({ told })),
        );
      });
    });

    it('tells of statements that are asked at once the first that fails, and leaves nothing', async () => {
      const failing = store().write((tx) =>
        Promise.all([
          tx.run("CREATE (:Entity {id: 'a'})"),
          tx.run('MATCH (n'),
          tx.run("CREATE (:Entity {id: 'b'})"),
          tx.run("CREATE (:Entity {id: 'c'})"),
        ]),
      );
      await expect(failing).rejects.toMatchObject({
        code: 'query',
        message: expect.stringContaining('MATCH (n'),
      });
      expect(await ids()).toEqual([]);
    });

    it('takes writes that come at once one after the other, none lost', async () => {
      await store().write((tx) => tx.run("CREATE (:Entity {id: 'counter', value: 0})"));
      const increment = () =>
        store().write((tx) => tx.run("MATCH (n:Entity {id: 'counter'}) SET n.value = n.value + 1"));
      await Promise.all(Array.from({ length: 20 }, increment));
      expect(await store().read('MATCH (n:Entity) RETURN n.value AS value')).toEqual([{ value: 20 }]);
    });

    it('goes on with the next write after one that failed', async () => {
      const failing = store().write((tx) => tx.run('MATCH (n'));
      const next = store().write((tx) => mergeNodes(tx, [plan('plan:a')]));
      await expect(failing).rejects.toBeInstanceOf(StoreError);
      await next;
      expect(await ids()).toEqual(['plan:a']);
    });
  });

  describe('read', () => {
    it('beside an open write sees what was before it, and afterwards what it wrote', async () => {
      await store().write((tx) => mergeNodes(tx, [plan('plan:a')]));
      await store().write(async (tx) => {
        await mergeNodes(tx, [plan('plan:b')]);
        expect(await ids()).toEqual(['plan:a']);
      });
      expect(await ids()).toEqual(['plan:a', 'plan:b']);
    });

    it('many at once are all answered', async () => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, i) => store().read('RETURN $i AS i', { i })),
      );
      expect(answers.map(([row]) => row?.i)).toEqual(Array.from({ length: 200 }, (_, i) => i));
    });

    it.each([
      "CREATE (:Entity {id: 'b'})",
      'MATCH (n:Entity) SET n.id = "b"',
      'MATCH (n:Entity) DETACH DELETE n',
      'MATCH (n:Entity) REMOVE n:Entity',
      "MERGE (n:Entity {id: 'b'})",
      'CREATE INDEX forbidden FOR (n:Plan) ON (n.name)',
      '// harmless\nDROP INDEX plan_title',
    ])('does not write: %s', async (cypher) => {
      await store().write((tx) => tx.run("CREATE (:Entity {id: 'a'})"));
      await expect(store().read(cypher)).rejects.toEqual(refused('query'));
      expect(await ids()).toEqual(['a']);
    });

    it('says which query cannot run', async () => {
      await expect(store().read('MATCH (n RETURN n')).rejects.toThrow(/MATCH \(n RETURN n/);
      await expect(store().read('RETURN $nothing AS x')).rejects.toEqual(refused('query'));
    });

    it('gives up after the time it is given', async () => {
      const begun = performance.now();
      await expect(store().read(slowQuery, {}, { timeoutMs: 100 })).rejects.toEqual(refused('timeout'));
      expect(performance.now() - begun).toBeLessThan(20_000);
    });

    it('is not disturbed by a time that suffices', async () => {
      expect(await store().read('RETURN 1 AS one', {}, { timeoutMs: 10_000 })).toEqual([{ one: 1 }]);
    });
  });

  describe('the version', () => {
    const write = (...facts: Parameters<typeof mergeNodes>[1][]) =>
      store().write(async (tx) => {
        for (const some of facts) await mergeNodes(tx, some);
      });

    it('is another one after each write that changed something, with the time of that', async () => {
      const seen = new Set<string>();
      for (const id of ['plan:a', 'plan:b']) {
        const before = Date.now();
        await write([plan(id)]);
        const version = await store().version();
        seen.add(version.id);
        expect(Date.parse(version.loadedAt!)).toBeGreaterThanOrEqual(before);
      }
      expect(seen.size).toBe(2);
    });

    it('stays where nothing was changed, and where a write failed', async () => {
      await write([plan('plan:a')]);
      const version = await store().version();
      await write([plan('plan:a')]);
      await store()
        .write(async (tx) => {
          await mergeNodes(tx, [plan('plan:b')]);
          throw new Error('stop');
        })
        .catch(() => undefined);
      await store().prepare();
      expect(await store().version()).toEqual(version);
    });

    it('is no node of the model', async () => {
      await write([plan('plan:a')]);
      await store().version();
      expect(await ids()).toEqual(['plan:a']);
    });
  });
}
