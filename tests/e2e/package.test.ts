import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout } from '../../build/stamp.js';
import { corpusDirectory } from '../../loader/index.ts';
import { pdfBytes } from '../files/pdf.ts';
import { listening } from './command.ts';

const run = promisify(execFile);

/** Packs, fetches packages where the cache of npm does not have them, and installs. */
const patience = 600_000;

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-package-'));
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: checkout });
  // what a build says comes before
  const [tarball] = JSON.parse(packed.stdout.slice(packed.stdout.search(/^\[$/m))) as [
    { filename: string; files: { path: string }[] },
  ];
  files = tarball.files.map(({ path }) => path);
  await mkdir(join(folder, 'empty'));
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', ['install', ...quiet, join(folder, tarball.filename)], { cwd: join(folder, 'empty') });
}, patience);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  test.each([
    'cli/bin.js',
    'dist/cli/main.js',
    'dist/loader/index.d.ts',
    'dist/loader/gazetteer/agencies.yaml',
    'loader/corpus/corpus.yaml',
    'dist/api/http/explorer/index.html',
    'dist/viewer/index.html',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ])('holds %s', (path) => {
    expect(files).toContain(path);
  });

  test('holds every document of the corpus', async () => {
    const documents = (await readdir(corpusDirectory)).filter((name) => name.endsWith('.txt'));
    expect(files).toEqual(expect.arrayContaining(documents.map((name) => `loader/corpus/${name}`)));
  });

  test('holds no tests and no sources', () => {
    const extra = files.filter((path) => /\.test\.|^tests\/|\.tsx$|(?<!\.d)\.ts$/.test(path));
    expect(extra).toEqual([]);
  });

  test(
    'serves the corpus from an empty folder, where nothing but it is installed',
    async () => {
      const at = join(folder, 'empty');
      // not through npx, which keeps signals to itself
      const server = await listening(
        spawn(join(at, 'node_modules/.bin/gangmu'), ['serve', '--load', '--port', '0'], { cwd: at }),
      );
      const page = await (await fetch(server.url)).text();
      expect(page).toContain('<script type="module"');
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ plans(filter: { inCorpus: true }) { totalCount } }' }),
      });
      expect(await response.json()).toMatchObject({ data: { plans: { totalCount: 14 } } });
      const explorer = await fetch(`${server.url}/explorer/graphiql.js`);
      expect([explorer.status, (await explorer.text()).length > 1_000_000]).toEqual([200, true]);
      const { code, stderr } = await server.interrupt();
      expect(code).toBe(0);
      expect(stderr).toContain('loading');
    },
    patience,
  );

  test(
    'reads a PDF, with the little of its library that it holds',
    async () => {
      const line = '甲省“十三五”科技创新规划';
      await writeFile(
        join(folder, 'empty/plan.pdf'),
        pdfBytes([
          [
            [60, 700, line],
            [60, 660, '一、总体要求'],
            [60, 620, '坚持创新驱动。'],
          ],
        ]),
      );
      const { stdout, stderr } = await run('npx', ['gangmu', 'outline', 'plan.pdf'], {
        cwd: join(folder, 'empty'),
      });
      expect(stdout).toContain(line);
      expect(stderr).toBe('');
    },
    patience,
  );

  test(
    'can be imported, and reads',
    async () => {
      const script = `
        import { openStore } from 'gangmu/graph-schema';
        import { readCorpus } from './node_modules/gangmu/dist/loader/reading.js';
        const store = await openStore({ path: ':memory:' });
        const { plans, failed } = await readCorpus({});
        console.log(plans.length, failed.length);
        await store.close();`;
      await writeFile(join(folder, 'empty/use.mjs'), script);
      const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: join(folder, 'empty') });
      expect(stdout).toBe('14 0\n');
    },
    patience,
  );
});
