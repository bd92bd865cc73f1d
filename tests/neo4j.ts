import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { isInstalled } from '../cli/neo4j/install.ts';
import { type Neo4jOptions, openStore } from '../graph-schema/index.ts';
import { files, testVersion } from './neo4j-setup.ts';

/** A Neo4j with an empty database, which no other suite uses until `release`. */
export interface TestNeo4j extends Neo4jOptions {
  release(): Promise<void>;
}

/** Longer than a start of the server on a busy machine and the suites that may be before this one in the queue. */
export const neo4jWaitMs = 600_000;

const serverWanted = () => Boolean(process.env.NEO4J_TEST_URI) || isInstalled(testVersion);

/**
 * The Neo4j at NEO4J_TEST_URI (with NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE; everything in that
 * database is deleted), or the one that `npm run neo4j -- --install` has got, started for this run. Without either,
 * nothing.
 */
export async function testNeo4j(): Promise<TestNeo4j | undefined> {
  if (!serverWanted()) return undefined;
  const release = await lock();
  try {
    const neo4j = namedServer() ?? (await startedServer());
    await empty(neo4j);
    return { ...neo4j, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * A `describe` whose tests run on Neo4j; `neo4j()` is the server, from `beforeAll` on. Where there is none, the suite is
 * skipped, but fails under CI=true.
 */
export function describeOnNeo4j(name: string, tests: (neo4j: () => Neo4jOptions) => void): void {
  if (!serverWanted()) {
    if (process.env.CI === 'true')
      it(`${name} needs Neo4j`, () => {
        throw new Error('Neo4j is not installed: npm run neo4j -- --install gets it, or set NEO4J_TEST_URI');
      });
    else describe.skip(name, () => tests(() => ({ uri: '', user: '', password: '' })));
    return;
  }
  describe(name, () => {
    let server: TestNeo4j | undefined;
    beforeAll(async () => {
      server = await testNeo4j();
    }, neo4jWaitMs);
    afterAll(() => server?.release());
    tests(() => {
      if (!server) throw new Error('the server is there from beforeAll on');
      const { release, ...neo4j } = server;
      return neo4j;
    });
  });
}

function namedServer(): Neo4jOptions | undefined {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (!NEO4J_TEST_URI) return undefined;
  return {
    uri: NEO4J_TEST_URI,
    user: NEO4J_TEST_USER || 'neo4j',
    password: NEO4J_TEST_PASSWORD ?? '',
    ...(NEO4J_TEST_DATABASE ? { database: NEO4J_TEST_DATABASE } : {}),
  };
}

const pathOf = (name: keyof typeof files) => join(inject('run'), files[name]);

async function startedServer(): Promise<Neo4jOptions> {
  await writeFile(pathOf('wanted'), '');
  for (;;) {
    if (existsSync(pathOf('started'))) return JSON.parse(await readFile(pathOf('started'), 'utf8'));
    if (existsSync(pathOf('failed'))) throw new Error(await readFile(pathOf('failed'), 'utf8'));
    await sleep(100);
  }
}

/** Waits for its turn; a process that ended without giving back the lock loses it. */
async function lock(): Promise<() => Promise<void>> {
  const path = pathOf('lock');
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch {
      const holder = Number(await readFile(path, 'utf8').catch(() => ''));
      if (holder && !isAlive(holder)) await rm(path, { force: true });
      await sleep(100);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Deletes all nodes, some at a time: the server is a small one. */
async function empty(neo4j: Neo4jOptions): Promise<void> {
  const store = await openStore({ neo4j });
  try {
    const deleteSome = () =>
      store.write((tx) =>
        tx.run(
          'MATCH (n) WHERE NOT n:GraphVersion WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted',
        ),
      );
    while ((await deleteSome())[0]?.deleted !== 0);
  } finally {
    await store.close();
  }
}
