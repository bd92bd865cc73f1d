import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/**
 * npm run mutation [-- PATH…]: changes the code a little, thousands of times, and tells which changes no unit test notices.
 * Without a path it takes every room where a wrong turn would pass unseen; a folder or a file takes minutes in place of hours.
 */
const rooms = ['loader/extract', 'loader/split', 'loader/link', 'graph-schema', 'api/queries'];

const { positionals } = parseArgs({ allowPositionals: true });
const paths = positionals.length ? positionals : rooms;
const missing = paths.find((path) => !existsSync(path));
if (missing) {
  console.error(`${missing} is neither a file nor a folder`);
  process.exit(2);
}

const sources = paths.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path));

const results = await new Stryker({
  mutate: [...sources, '!**/*.test.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  // only the tests that run through a mutated line are asked
  coverageAnalysis: 'perTest',
  // patterns and words are data: changing them proves nothing of the code, and there are ten thousand of them
  mutator: { excludedMutations: ['Regex', 'StringLiteral'] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker',
  ignorePatterns: ['dist', 'docs', 'viz', 'reports', '.neo4j', '.gangmu', '.stryker'],
  thresholds: { high: 80, low: 60, break: null },
}).runMutationTest();

const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const tried = results.filter(({ status }) => !/Ignored|CompileError|RuntimeError/.test(status)).length;
console.log(`${killed} of ${tried} mutants killed (${((100 * killed) / Math.max(1, tried)).toFixed(1)} %)`);
