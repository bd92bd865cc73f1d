import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { interval } from './interval.js';

/**
 * npm run mutation [-- PATH… --sample NUMBER --seed NUMBER --at-once NUMBER]: changes the code a little, thousands of times, and tells
 * which changes no unit test notices. Without a path it takes every room where a wrong turn would pass unseen; that takes hours. A sample
 * draws so many of the mutants by the seed and tells between which scores that of all lies.
 */
const rooms = ['loader/extract', 'loader/split', 'loader/link', 'graph-schema', 'api/queries'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '2' },
  },
});

function refuse(message) {
  console.error(message);
  process.exit(2);
}

function whole(name) {
  if (!/^[1-9]\d*$/.test(values[name])) refuse(`--${name} is a whole number from 1 on, not ${values[name]}`);
  return Number(values[name]);
}

const paths = positionals.length ? positionals : rooms;
// a file may be followed by lines: loader/split/issuers.ts:10-40
const missing = paths.find((path) => !existsSync(path.replace(/:[\d:-]+$/, '')));
if (missing) refuse(`${missing} is neither a file nor a folder`);

const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();
const sources = paths.map((path) => (isFolder(path) ? `${path}/**/*.ts` : path));

// read by vitest.config.ts
process.env.MUTATED_ROOMS = [...new Set(paths.map((path) => path.split('/')[0]))].join();

const sampling = values.sample && {
  checkers: ['sample'],
  sample: { size: whole('sample'), seed: whole('seed') },
};

const results = await new Stryker({
  // what speaks to a server is guarded by the suite on a server, which is not run here
  mutate: [...sources, '!**/*.test.ts', '!graph-schema/store/neo4j{,-turn}.ts'],
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    ...['sample.js', 'survivors.js'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
  ],
  // it does not know that of the sample
  warnings: { unknownOptions: false },
  ...sampling,
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  // only the tests that run through a mutated line are asked
  coverageAnalysis: 'perTest',
  // patterns and words are data: changing them proves nothing of the code, and there are ten thousand of them
  mutator: { excludedMutations: ['Regex', 'StringLiteral'] },
  ignoreStatic: true,
  concurrency: whole('at-once'),
  timeoutMS: 20_000,
  reporters: ['survivors', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker',
  ignorePatterns: ['dist', 'docs', 'viz', 'reports', '.neo4j', '.gangmu', '.stryker'],
  thresholds: { high: 80, low: 60, break: null },
}).runMutationTest();

const wasTried = ({ status }) => !/Ignored|CompileError|RuntimeError|Pending/.test(status);
const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout';
const percent = (share) => (100 * share).toFixed(1);

const tried = results.filter(wasTried);
const killed = tried.filter(isKilled);
console.log(
  `${killed.length} of ${tried.length} mutants killed (${percent(killed.length / Math.max(1, tried.length))} %)`,
);
if (sampling) {
  const [least, most] = interval(killed.length, tried.length).map(percent);
  console.log(
    `drawn with seed ${sampling.sample.seed}: with 95 % the score of all is ${least} to ${most} %; again with --seed ${sampling.sample.seed + 1}, other ones`,
  );
}
