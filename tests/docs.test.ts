import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessBy } from '../api/index.ts';
import { living } from '../cli/living/http.ts';
import { Queue } from '../cli/living/queue.ts';
import { Worker } from '../cli/living/worker.ts';
import { openStore, openToRead } from '../graph-schema/index.ts';
import { type Client, startOn } from './api/client.ts';
import { fillGraph } from './api/graph.ts';
import { hasPython, hasR, python } from './interpreters.ts';

const run = promisify(execFile);

/**
 * How a block of each language is run, and what of the small graph it must print. What is missing here fails: CONTRIBUTING.md says what is
 * needed. The last of a shell adds a document, which the last in Python reviews.
 */
const languages = {
  sh: {
    program: 'bash',
    isThere: true,
    extension: 'sh',
    prints: [
      /建设深海装备创新中心.*滨政发〔2017〕8号.*省科学技术厅/s,
      /"label":"Plan","count":4/,
      /^\d+\n.*agency,agency_id.*\n滨海省海洋局,agency:ocean,leads.*\n\d+\n$/s,
      /^id: (\S+)\nevent: next\ndata: .*"graph":"\1","complete":true,"changes":\[\]/m,
      /'docNumber': '辽政发〔2021〕9号'.*\n(?:waiting|keeping)\n\['plan:辽宁省海洋装备创新实施方案'\]\n/,
    ],
  },
  python: {
    program: python,
    isThere: hasPython,
    extension: 'py',
    prints: [
      /2020 2\.8 % 滨海省海洋科技创新实施方案 海洋研发投入强度达到2\.8%/,
      /^滨海省海洋科技创新实施方案 +\d+$/m,
      /^建设深海装备创新中心 0\.\d+\n.* 0\.\d+\n.* 0\.\d+\n$/m,
      /^agency:ocean +1$/m,
      /^honoured （牵头单位：省科技厅）\nhonoured\n$/,
    ],
  },
  ts: {
    program: process.execPath,
    isThere: true,
    extension: 'mts',
    prints: [/国家海洋科技创新规划（2016—2020年） 国发〔2016〕99号/, /^true \S+\n$/],
  },
  r: {
    program: 'Rscript',
    isThere: hasR,
    extension: 'R',
    prints: [/^\d+ 滨海省科学技术厅 \n/m],
  },
} as const;

const page = await readFile(new URL('../docs/api.md', import.meta.url), 'utf8');
const viewerPage = await readFile(new URL('../docs/viewer.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language, code]) => ({
  language,
  code: code!,
}));

let api: Client;
let folder: string;
let queue: Queue;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-docs-'));
  await symlink(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'));
  const place = join(folder, 'store/');
  const filled = await openStore({ path: place });
  await fillGraph(filled);
  await filled.close();
  const store = await openToRead({ path: place });
  queue = new Queue(new Worker(place));
  api = await startOn(store, { beside: living({ store, place, queue, access: accessBy([], 'write') }) });
});
afterAll(async () => {
  await queue.close();
  await api.close();
  await rm(folder, { recursive: true });
});

describe.each(Object.entries(languages))(
  'docs/api.md in %s',
  (name, { program, isThere, extension, prints }) => {
    const own = blocks.filter(({ language }) => language === name);

    it('has an example for each answer that is expected', () => {
      expect(own).toHaveLength(prints.length);
    });

    it.runIf(isThere).each(own.map(({ code }, i) => [i, code] as const))(
      'example %d does what it says',
      async (i, code) => {
        const file = join(folder, `${i}.${extension}`);
        await writeFile(file, code.replaceAll('http://localhost:4000', api.url));
        const env = { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };
        // what a shell writes stays in the folder; the others need the packages that are installed here
        const cwd = name === 'sh' ? folder : process.cwd();
        const { stdout } = await run(program, [...(name === 'ts' ? ['--import', 'tsx'] : []), file], {
          env,
          cwd,
        });
        expect(stdout).toMatch(prints[i]!);
      },
    );
  },
);

describe('docs/api.md beside other APIs', () => {
  const rows = [...page.matchAll(/^\| (.+?) \| \[yes\]\(\.\.\/(\S+) "(.+)"\) \|(.*)\|$/gm)].map(
    ([, what, file, test, others]) => ({ what: what!, file: file!, test: test!, others: others! }),
  );

  it('has many rows, each of yes and no alone', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { what, others } of rows)
      expect([what, others.split('|').map((cell) => cell.trim())]).toEqual([
        what,
        others.split('|').map(() => expect.stringMatching(/^(?:yes|no)$/)),
      ]);
  });

  it.each(rows)('shows “$what” by a test that is there', async ({ file, test }) => {
    const source = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
    expect(source).toContain(`'${test}'`);
  });
});

describe('docs/viewer.md', () => {
  const rows = viewerPage.split('\n').flatMap((row) =>
    [...row.matchAll(/\[[^\]]+\]\(\.\.\/(\S+?\.ts)\)((?:,? “[^”]+”)*)/g)].map(([, file, names]) => ({
      file: file!,
      names: [...names!.matchAll(/“([^”]+)”/g)].map(([, name]) => name!),
    })),
  );

  it('has a test beside each answer, each row of others, and each thing that goes missing', () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const row of viewerPage.split('\n'))
      if (/^\|.*\| (?:yes|`#).*\|$/.test(row)) expect(row).toMatch(/\]\(\.\.\/\S+\.ts\)/);
  });

  it.each(rows.filter(({ names }) => names.length))(
    'names tests of $file that are there: $names',
    async ({ file, names }) => {
      const source = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
      for (const name of names)
        expect(source.includes(`'${name}`) || source.includes(`"${name}`), name).toBe(true);
    },
  );
});
