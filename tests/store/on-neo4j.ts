import { describe, expect, it } from 'vitest';
import { openStore } from '../../graph-schema/index.ts';
import { describeOnNeo4j } from '../neo4j.ts';
import { storeContract } from './contract.ts';

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
