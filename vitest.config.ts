import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How many seconds a file of tests took, where it took many; written by .ci/durations.mjs. */
const durations: Record<string, number> = JSON.parse(
  readFileSync(new URL('tests/durations.json', import.meta.url), 'utf8'),
);

/** The projects in the order in which they run: those who share a process keep it only while nothing else comes between. */
const projects = ['apart', 'rooms', 'units'];

/** What takes long first, so that all workers end at about the same time. */
class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) => projects.indexOf(project.name);
    const seconds = ({ moduleId }: TestSpecification) =>
      durations[relative(import.meta.dirname, moduleId).replaceAll('\\', '/')] ?? 0;
    return [...specs].sort(
      (a, b) => place(a) - place(b) || seconds(b) - seconds(a) || (a.moduleId < b.moduleId ? -1 : 1),
    );
  }
}

const extensions = '{ts,tsx}';

/** They hold servers and browsers, or lean on what those leave behind: each file has a process for itself. */
const apart = [
  'tests/neo4j.test.ts',
  `tests/{faults,viz}/**/*.test.${extensions}`,
  'cli/neo4j/{main,endTogether}.test.ts',
];

/** For what starts programs, on a machine that has much else to do: who waits longer waits for nothing. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

/** A browser or a server can be late once on a busy machine; .ci/flaky.mjs names what this has hidden. */
const retry = process.env.CI === 'true' ? 1 : 0;

export default defineConfig({
  // Vite would take the build of graphql for bundlers, Node takes this one: two of them refuse to work together
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // starts Neo4j when a suite asks for it
    globalSetup: ['tests/neo4j-setup.ts'],
    sequence: { sequencer: LongestFirst },
    // in CI one more than there are cores: a suite waits half of its time for its server or its browser
    maxWorkers: process.env.CI === 'true' ? availableParallelism() + 1 : 2,
    // a unit test that waits longer than this has hung
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart, retry, ...patience } },
      // in the other two, files share a process: loading the rules anew for each took most of the time. What a test changes
      // for all, it has to put back
      {
        extends: true,
        test: {
          name: 'rooms',
          include: [`tests/**/*.test.${extensions}`],
          exclude: apart,
          isolate: false,
          retry,
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: [`{build,language,graph-schema,loader,api,cli,viz}/**/*.test.${extensions}`],
          exclude: apart,
          isolate: false,
        },
      },
    ],
  },
});
