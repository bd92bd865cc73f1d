import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long, the longest first, and what takes no time last: so both workers end at about the same time. */
const longest = ['tests/neo4j.test', 'tests/viz/', 'cli/neo4j/', 'tests/e2e/', 'tests/'];

class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((part) => moduleId.includes(`/${part}`));
      return found < 0 ? longest.length : found;
    };
    return [...specs].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

const extensions = '{ts,tsx}';

/** They start programs, servers and browsers, or lean on what those leave behind: each file has a process for itself. */
const apart = [`tests/**/*.test.${extensions}`, `cli/neo4j/*.test.${extensions}`];

/** For what starts programs, on a machine that has much else to do: who waits longer waits for nothing. */
const patience = 300_000;

export default defineConfig({
  // Vite would take the build of graphql for bundlers, Node takes this one: two of them refuse to work together
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // starts Neo4j when a suite asks for it
    globalSetup: ['tests/neo4j-setup.ts'],
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
    // a unit test that waits longer than this has hung
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: apart,
          testTimeout: patience,
          hookTimeout: patience,
          // a browser or a server can be late once on a busy machine; .ci/flaky.mjs names what this has hidden
          retry: process.env.CI === 'true' ? 1 : 0,
        },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: [`{build,language,graph-schema,loader,api,cli,viz}/**/*.test.${extensions}`],
          exclude: apart,
          // loading the rules anew for each file took most of the time; what a test changes for all, it has to put back
          isolate: false,
        },
      },
    ],
  },
});
