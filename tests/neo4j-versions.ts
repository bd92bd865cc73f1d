import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { install, neo4jVersion } from '../cli/neo4j/install.ts';

// npm run test:neo4j -- --version 2026.08.1 [-t NAME]: the suites that need a Neo4j, on one of another version, which is fetched where it is not there.
const { values } = parseArgs({
  options: {
    version: { type: 'string', default: neo4jVersion },
    tests: { type: 'string', short: 't', default: '' },
  },
});
await install((line) => console.log(line), { version: values.version });
try {
  execFileSync('npx', ['vitest', 'run', 'tests/neo4j.test.ts', '-t', values.tests], {
    stdio: 'inherit',
    env: { ...process.env, CI: 'true', NEO4J_TEST_VERSION: values.version },
  });
} catch {
  // what failed has been printed
  process.exitCode = 1;
}
