import { describe } from 'vitest';
import { openStore } from '../../graph-schema/index.ts';
import { describeOnNeo4j } from '../neo4j.ts';
import { type StartOptions, startApi } from './client.ts';
import { apiContract } from './contract.ts';
import { followingContract } from './contract-following.ts';
import { hostileContract } from './contract-hostile.ts';

/** A server that has just started plans its first queries slowly, the more so beside other suites. */
const patience = 180_000;

/** The contract of the API on Neo4j. */
export function apiOnNeo4j(): void {
  describeOnNeo4j('the API on Neo4j', (neo4j) => {
    const start = async (options: StartOptions = {}) => {
      const store = await openStore({ neo4j: neo4j() });
      // the database is this suite's alone; each part of it begins with the graph as it was
      await store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
      return startApi({
        store,
        limits: { timeoutMs: patience, modelBytes: 0, wordBytes: 0, ...options.limits },
      });
    };
    apiContract(start);
    describe('asked by who means ill', () => hostileContract(start));
    describe('followed', () => followingContract(start));
  });
}
