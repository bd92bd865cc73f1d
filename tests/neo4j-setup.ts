import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isInstalled, neo4jVersion } from '../cli/neo4j/install.ts';
import { type Server, startServer } from '../cli/neo4j/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** folder that the suites of one run share: what is made once lies there, and there they take turns */
    run: string;
  }
}

/** Another Neo4j than the one of pom.xml, by its name; it must be installed. */
export const testVersion = process.env.NEO4J_TEST_VERSION || neo4jVersion;

/** How the suites and this process talk: by files in the folder of the run. */
export const files = {
  /** a suite wants the server */
  wanted: 'wanted',
  /** it runs: a JSON object of uri, user and password */
  started: 'started.json',
  /** it does not: why */
  failed: 'failed.txt',
  /** the process that has the database for itself */
  lock: 'lock',
} as const;

/** Starts Neo4j once for a whole run, when the first suite asks for it (see neo4j.ts), and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = await mkdtemp(join(tmpdir(), 'gangmu-tests-'));
  project.provide('run', run);
  const path = (name: keyof typeof files) => join(run, files[name]);
  if (!process.env.NEO4J_TEST_URI && !isInstalled(testVersion))
    console.log('Neo4j is not installed, its tests do not run; to get it: npm run neo4j -- --install');

  let starting: Promise<Server | undefined> | undefined;
  const start = async () => {
    try {
      const server = await startServer({ data: join(run, 'data'), version: testVersion });
      const { uri, user, password } = server;
      await writeFile(`${path('started')}.part`, JSON.stringify({ uri, user, password }));
      await rename(`${path('started')}.part`, path('started'));
      return server;
    } catch (error) {
      await writeFile(path('failed'), error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  const watch = setInterval(() => {
    if (!starting && existsSync(path('wanted'))) starting = start();
  }, 100);

  return async () => {
    clearInterval(watch);
    await (await starting)?.stop();
    await rm(run, { recursive: true, force: true });
  };
}
