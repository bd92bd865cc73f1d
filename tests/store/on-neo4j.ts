import { describe, expect, it } from 'vitest';
import { type GraphStore, openStore, writeBeside } from '../../graph-schema/index.ts';
import { Way } from '../faults/way.ts';
import { describeOnNeo4j } from '../neo4j.ts';
import { storeContract } from './contract.ts';

/** A promise, and what settles it. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** The contract of the store on Neo4j, and what a person is told where it cannot be had. */
export function storeOnNeo4j(): void {
  describeOnNeo4j('Neo4j', (neo4j) => {
    storeContract('Neo4j', () => openStore({ neo4j: neo4j() }));

    it('says that the password is wrong, and shows none', async () => {
      const wrong = { ...neo4j(), password: 'not the password' };
      const error = await openStore({ neo4j: wrong }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'StoreError', code: 'unauthorized' });
      expect(String(error)).toMatch(/NEO4J_PASSWORD/);
      expect(String(error)).not.toContain(wrong.password);
    });

    it('says that there is no such database', async () => {
      await expect(openStore({ neo4j: { ...neo4j(), database: 'nothere' } })).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringMatching(/NEO4J_DATABASE/),
      });
    });

    describe('of several who write', () => {
      const note = (store: GraphStore, word: string) =>
        store.write((tx) => tx.run('CREATE (:Note {word: $word})', { word }));
      const words = async (store: GraphStore) =>
        (await store.read('MATCH (n:Note) RETURN n.word AS word ORDER BY word')).map(({ word }) => word);
      const forget = () =>
        writeBeside({ neo4j: neo4j() }, (store) => store.write((tx) => tx.run('MATCH (n:Note) DELETE n')));

      it('one has its turn and the others wait, until it is done or has died', async () => {
        const { uri } = neo4j();
        const said: string[] = [];
        const [begun, waits, done] = [later<void>(), later<void>(), later<void>()];
        const way = await Way.to(Number(new URL(uri).port));
        const over = { neo4j: { ...neo4j(), uri: `bolt://127.0.0.1:${way.port}` } };
        const ahead = writeBeside(over, async () => {
          begun.resolve();
          await done.promise;
          said.push('first');
        });
        await begun.promise;
        const behind = writeBeside({ neo4j: neo4j() }, async () => said.push('second'), {
          onWait: () => waits.resolve(),
        });
        await waits.promise;
        said.push('waits');
        // what a process leaves that dies: its connections end
        way.close();
        await behind;
        done.resolve();
        await ahead;
        expect(said).toEqual(['waits', 'second', 'first']);
      });

      it('each has its turn where all begin at once on a server that knows of no turns yet', async () => {
        await writeBeside({ neo4j: neo4j() }, async () => undefined);
        const store = await openStore({ neo4j: neo4j() });
        await store.write((tx) => tx.run('DROP CONSTRAINT turn_key'));
        const names = ['a', 'b', 'c', 'd', 'e'];
        await Promise.all(names.map((name) => writeBeside({ neo4j: neo4j() }, (own) => note(own, name))));
        expect(await words(store)).toEqual(names);
        await store.close();
        await forget();
      });

      it('who waits can be stopped', async () => {
        const stop = new AbortController();
        const begun = later<void>();
        const done = later<void>();
        const ahead = writeBeside({ neo4j: neo4j() }, () => {
          begun.resolve();
          return done.promise;
        });
        await begun.promise;
        const behind = writeBeside({ neo4j: neo4j() }, () => Promise.reject(new Error('it has its turn')), {
          signal: stop.signal,
          onWait: () => stop.abort('SIGINT'),
        });
        await expect(behind).rejects.toBe('SIGINT');
        done.resolve();
        await ahead;
      });

      it('who has lost its connection goes on, unless somebody else has written meanwhile', async () => {
        const { uri } = neo4j();
        const way = await Way.to(Number(new URL(uri).port));
        const over = { neo4j: { ...neo4j(), uri: `bolt://127.0.0.1:${way.port}` } };
        const broken = async () => {
          await way.change('away');
          await way.change('fair');
        };
        try {
          await writeBeside(over, async (store) => {
            await note(store, 'a');
            await broken();
            await note(store, 'b');
            expect(await words(store)).toEqual(['a', 'b']);
            await broken();
            await writeBeside({ neo4j: neo4j() }, (other) => note(other, 'c'));
            await expect(note(store, 'd')).rejects.toMatchObject({
              code: 'unavailable',
              message: expect.stringMatching(/Load again$/),
            });
            expect(await words(store)).toEqual(['a', 'b', 'c']);
          });
        } finally {
          way.close();
          await forget();
        }
      });
    });

    it('reads the properties of today’s model where a text index of an earlier one is there', async () => {
      const store = await openStore({ neo4j: neo4j() });
      try {
        await store.write((tx) => tx.run('DROP INDEX agency_text IF EXISTS'));
        await store.write((tx) =>
          tx.run('CREATE FULLTEXT INDEX agency_text FOR (n:Agency) ON EACH [n.motto]'),
        );
        await store.prepare();
        const indexes = await store.read(
          "SHOW FULLTEXT INDEXES YIELD name, properties WHERE name = 'agency_text' RETURN properties",
        );
        expect(indexes).toEqual([{ properties: ['name', 'aliases'] }]);
      } finally {
        await store.close();
      }
    });
  });

  describe('a Neo4j that is away', () => {
    it('is said so within seconds, with what to check', async () => {
      const begun = performance.now();
      await expect(
        openStore({ neo4j: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' } }),
      ).rejects.toMatchObject({ code: 'unavailable', message: expect.stringMatching(/NEO4J_URI/) });
      expect(performance.now() - begun).toBeLessThan(10_000);
    });

    it.each(['localhost:7687', 'http://localhost:7474', 'nonsense'])('cannot be at %s', async (uri) => {
      await expect(openStore({ neo4j: { uri, user: 'neo4j', password: 'x' } })).rejects.toMatchObject({
        name: 'StoreError',
      });
    });
  });
}
