import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { bin, gangmuAlone } from './command.ts';
import { test } from './folder.ts';

const packageJson = new URL('../../package.json', import.meta.url);

describe('the command line', () => {
  test('--help shows every command, with examples, and succeeds', async () => {
    const { code, stdout, stderr } = await gangmuAlone(['--help']);
    expect(code).toBe(0);
    for (const word of ['load', 'serve', 'export', '--store', 'NEO4J_URI', 'Examples:'])
      expect(stdout).toContain(word);
    expect(stderr).toBe('');
  });

  test('speaks Chinese where the person asks for it, or her environment does', async () => {
    const asked = await gangmuAlone(['--help', '--lang', 'zh']);
    const environment = await gangmuAlone(['--help'], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(asked.stdout).toMatch(/^用法：.*示例：/s);
    expect(environment.stdout).toBe(asked.stdout);
    expect((await gangmuAlone(['list', '--lang', 'zh', '--store', '/nowhere'])).stderr).toMatch(/中没有图谱/);
  });

  test.for([
    ['en', 'A part is written i/n, e.g. 2/4'],
    ['zh', '份额写作 i/n，如 2/4'],
  ])(
    'a part of the documents that is none is refused with the way to write it, in %s',
    async ([lang, told]) => {
      for (const part of ['5/4', '0/2', 'half']) {
        const { code, stderr } = await gangmuAlone(['load', '--lang', lang!, '--shard', part]);
        expect(code).toBe(2);
        expect(stderr).toContain(told);
      }
    },
  );

  test('a reader of its help who leaves early is no error', async () => {
    const { stderr } = await promisify(execFile)('sh', [
      '-c',
      `"$0" "$1" --help | true`,
      process.execPath,
      bin,
    ]);
    expect(stderr).toBe('');
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(packageJson, 'utf8')) as { version: string };
    expect(await gangmuAlone(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.for([
    ['no command', []],
    ['an unknown command', ['lod']],
    ['an unknown option', ['load', '--fast']],
    ['a port that is none', ['serve', '--port', '80 80']],
    ['a port that is too high', ['serve', '--port', '65536']],
    ['a format that is not known', ['export', '--format', 'xls']],
    ['an option without its value', ['export', '--out']],
  ] as const)('%s exits with 2, says why and writes nothing to standard output', async ([, args]) => {
    const { code, stdout, stderr } = await gangmuAlone(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('an export of nothing is no file but a word on what to do first', async ({ folder }) => {
    const out = await gangmuAlone(['export', '--store', folder('graph'), '--out', folder('graph.jsonl')]);
    expect(out).toMatchObject({ code: 1, stdout: '' });
    expect(out.stderr).toMatch(/^gangmu: .*holds no graph.*gangmu load .*\n$/);
    // a mistyped path leaves no empty store behind, either
    expect(await readdir(folder())).toEqual([]);
  });

  test('a server finds no graph at a mistyped path, says so, and leaves none behind', async ({ folder }) => {
    const served = await gangmuAlone(['serve', '--port', '0', '--store', folder('grpah')]);
    expect(served).toMatchObject({ code: 1, stdout: '' });
    expect(served.stderr).toMatch(/^gangmu: .*grpah.* holds no graph\. Check --store; .*\n$/);
    expect(await readdir(folder())).toEqual([]);
  });

  test('a dry run on a store that is not there leaves none behind', async ({ folder }) => {
    const { code, stdout } = await gangmuAlone([
      'load',
      '--dry-run',
      '--store',
      folder('graph'),
      folder('none.txt'),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing was written.');
    expect(await readdir(folder())).toEqual([]);
  });

  test('a misspelt command is told the right one', async () => {
    expect((await gangmuAlone(['lod'])).stderr).toContain('load');
  });

  test('a machine on which the embedded engine does not run is told what it needs, and of Neo4j', async ({
    folder,
  }) => {
    await writeFile(folder('graph'), '');
    const env = { NAPI_RS_NATIVE_LIBRARY_PATH: folder('none.node') };
    const { code, stdout, stderr } = await gangmuAlone(['export', '--store', folder('graph')], { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^gangmu: .*glibc 2\.34.*NEO4J_URI.*\n$/);
  });
});
