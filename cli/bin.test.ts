import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, setStamp } from '../build/stamp.js';

const checkout = fileURLToPath(new URL('..', import.meta.url));
let root: string;

const put = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

/** A program that says where it was found, in a checkout of its own. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gangmu-bin-'));
  for (const file of ['cli/bin.js', 'cli/node-version.js', 'build/stamp.js', 'build/from-sources.js'])
    await cp(join(checkout, file), join(root, file));
  const says = (what: string) => `export async function main() { console.log('${what}'); return 3; }`;
  await put('package.json', '{"type": "module"}');
  await put('cli/main.ts', says('sources'));
  await put('dist/cli/main.js', says('built'));
  setStamp('program', fingerprint('program', root), root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

interface Ended {
  code?: number;
  stdout: string;
  stderr: string;
}

const run = (options: readonly string[] = []): Promise<Ended> =>
  promisify(execFile)(process.execPath, [...options, join(root, 'cli/bin.js')], { cwd: tmpdir() }).catch(
    (error: Ended) => error,
  );

describe('the gangmu command', () => {
  it('runs what is built, and ends with its exit code', async () => {
    expect(await run()).toMatchObject({ code: 3, stdout: 'built\n', stderr: '' });
  });

  it('runs what is built where there are no sources, as in a package from npm', async () => {
    for (const gone of ['cli/main.ts', 'build', 'dist/built.json'])
      await rm(join(root, gone), { recursive: true });
    expect(await run()).toMatchObject({ code: 3, stdout: 'built\n' });
  });

  it('runs the sources where they have changed since', async () => {
    await cp(join(checkout, 'tsconfig.json'), join(root, 'tsconfig.json'));
    await put('loader/words.yaml', 'new');
    await symlink(join(checkout, 'node_modules'), join(root, 'node_modules'));
    expect(await run()).toMatchObject({ code: 3, stdout: 'sources\n' });
  });

  it('says what to do where the sources have changed and nothing runs them', async () => {
    await put('loader/words.yaml', 'new');
    expect(await run()).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'gangmu: it is not built, and what runs its sources is not installed. Run: npm ci --include=dev && npm run build\n',
    });
  });

  it('tells a Node that is too old in one sentence that it is', async () => {
    const old = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.8' })`;
    const { code, stderr } = await run(['--import', old]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^gangmu: Gangmu needs Node 20\.19.*this is Node 18\.20\.8.*\n$/);
  });
});
