import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{graph-schema,loader,api,cli,viz,tests}/**/*.test.{ts,tsx}'],
    // a unit test that waits longer than this has hung; what starts a server says its own limit
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
