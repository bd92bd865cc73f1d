import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';

/** A folder of one test's own, removed behind it. `folder('a.txt')` is the path of a file in it. */
export type Folder = (name?: string) => string;

export const test = base.extend<{ folder: Folder }>({
  // vitest reads the fixtures that a fixture needs from this first parameter, which must be a pattern
  // biome-ignore lint/correctness/noEmptyPattern: see above
  folder: async ({}, use) => {
    const path = await mkdtemp(join(tmpdir(), 'gangmu-e2e-'));
    await use((name = '') => join(path, name));
    await rm(path, { recursive: true, force: true });
  },
});
