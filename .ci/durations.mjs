// Notes how long the files of tests took, from the JSON report of vitest: tests/durations.json, by which the longest begin first.
//   npx vitest run --reporter=json --outputFile.json=REPORT && node .ci/durations.mjs REPORT
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('..', import.meta.url));
/** What takes less may stand anywhere. */
const fewSeconds = 5;

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const durations = testResults
  .map(({ name, startTime, endTime }) => [
    relative(checkout, resolve(name)).replaceAll('\\', '/'),
    Math.round((endTime - startTime) / 1000),
  ])
  .filter(([, seconds]) => seconds >= fewSeconds)
  .sort(([, a], [, b]) => b - a);
writeFileSync(
  new URL('../tests/durations.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(durations), null, 2)}\n`,
);
