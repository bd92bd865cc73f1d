import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What has to notice a mutant of each room: its units, and those of the tests across rooms that are as quick. */
const testsOf: Record<string, string[]> = {
  'graph-schema': [
    'graph-schema/**/*.test.ts',
    // not tests/store/embedded.test.ts: StrykerJS runs tests in threads, and there the engine aborts in it
    'tests/api/embedded.test.ts',
    'tests/store/export-{formats,standards}.test.ts',
  ],
  loader: ['loader/**/*.test.ts', 'tests/loader/{load,rules}.test.ts', 'tests/quality/cases.test.ts'],
  api: ['api/**/*.test.ts', 'tests/api/{batching,cache,embedded,errors,rules}.test.ts'],
};

/** The rooms that run.js mutates, by their first folders. */
const rooms = (process.env.MUTATED_ROOMS ?? Object.keys(testsOf).join()).split(',');

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: rooms.flatMap((room) => testsOf[room] ?? []),
    globalSetup: ['tests/neo4j-setup.ts'],
    // instrumented, and beside others, loading the corpus takes minutes
    testTimeout: 600_000,
    // a mutant is switched on where it runs: nothing has to be loaded anew for each file
    isolate: false,
  },
});
