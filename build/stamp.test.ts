import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isBuilt, setStamp } from './stamp.js';

let root: string;
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gangmu-stamp-'));
  await put('cli/main.ts', 'a');
  await put('loader/words.yaml', 'b');
  await put('viz/main.tsx', 'c');
  for (const half of ['program', 'viewer'] as const) setStamp(half, fingerprint(half, root), root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const built = () => ({ program: isBuilt('program', root), viewer: isBuilt('viewer', root) });

describe('what is built', () => {
  it('counts while its sources are as they were', () => {
    expect(built()).toEqual({ program: true, viewer: true });
  });

  it.each<[string, () => Promise<unknown>, { program: boolean; viewer: boolean }]>([
    ['code of the program', () => put('cli/main.ts', 'A'), { program: false, viewer: true }],
    ['its data', () => put('loader/words.yaml', 'B'), { program: false, viewer: true }],
    ['the viewer', () => put('viz/main.tsx', 'C'), { program: true, viewer: false }],
    ['the schema', () => put('api/schema.graphql', 'type Query'), { program: false, viewer: false }],
    ['the packages', () => put('package-lock.json', '{}'), { program: false, viewer: false }],
    ['a new file', () => put('api/new.ts', ''), { program: false, viewer: true }],
    ['a file that is gone', () => rm(join(root, 'loader/words.yaml')), { program: false, viewer: true }],
    ['a test', () => put('cli/main.test.ts', 'x'), { program: true, viewer: true }],
    ['a page for developers', () => put('viz/README.md', 'x'), { program: true, viewer: true }],
  ])('does not count any more when its sources change: %s', async (_, change, expected) => {
    await change();
    expect(built()).toEqual(expected);
  });

  it('does not count where a file has changed and kept its time and size', async () => {
    const time = new Date('2020-01-01');
    await put('cli/main.ts', 'z');
    await utimes(join(root, 'cli/main.ts'), time, time);
    expect(built().program).toBe(false);
  });

  it('counts where files have other times and the same contents, as after a checkout', async () => {
    const time = new Date('2030-01-01');
    await utimes(join(root, 'cli/main.ts'), time, time);
    expect(built().program).toBe(true);
  });

  it('does not count where its build has not come to its end', () => {
    setStamp('program', undefined, root);
    expect(built()).toEqual({ program: false, viewer: true });
  });

  it('tells a file from two that hold the same bytes between them', async () => {
    const one = fingerprint('program', root);
    await put('cli/main.ts', '');
    await put('cli/amain.ts', 'a');
    expect(fingerprint('program', root)).not.toBe(one);
  });
});
