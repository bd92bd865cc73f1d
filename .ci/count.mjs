// Prints `N passed, N failed` from the JSON report of vitest, and exits with 1 where anything failed or did not run.
//   node count.mjs REPORT EXIT_CODE_OF_VITEST EXIT_CODE_OF_THE_CHECKS
import { readFileSync } from 'node:fs';

const [path, exitCode, checkCode] = process.argv.slice(2);

/** A file that failed outside its tests (it does not load, a hook threw) counts as one failure. */
function counts(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  for (const file of brokenFiles) console.log(`failed outside its tests: ${file.name}`);
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped) console.log(`${skipped} tests did not run; each counts as failed`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length + skipped };
}

const read = () => {
  try {
    return counts(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.log(`the tests left no report, vitest ended with ${exitCode}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
};

const { passed, failed } = read();
// vitest also fails on errors that belong to no test, e.g. a rejection that nobody handles
const failures = (failed || (exitCode === '0' ? 0 : 1)) + (checkCode === '0' ? 0 : 1);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures || !passed ? 1 : 0;
