import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests alone: they are what a mutant has to fall to, and what can be run once for each of thousands. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['{graph-schema,loader,api}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
