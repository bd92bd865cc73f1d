import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the build of graphql for bundlers, Node takes this one: two of them refuse to work together
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{build,graph-schema,loader,api,cli,viz,tests}/**/*.test.{ts,tsx}'],
    // starts Neo4j when a suite asks for it
    globalSetup: ['tests/neo4j-setup.ts'],
    // a unit test that waits longer than this has hung; what starts a server says its own limit
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
