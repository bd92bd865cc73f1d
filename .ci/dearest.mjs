// Prints which files of tests took longest, from the JSON report of vitest: where to look first when the whole takes too long.
//   node dearest.mjs REPORT
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const most = 10;
const checkout = fileURLToPath(new URL('..', import.meta.url));

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
testResults
  .map(({ name, startTime, endTime }) => ({ name, seconds: Math.round((endTime - startTime) / 1000) }))
  .sort((a, b) => b.seconds - a.seconds)
  .slice(0, most)
  .forEach(({ name, seconds }) => {
    console.log(`${String(seconds).padStart(5)} s  ${relative(checkout, name)}`);
  });
