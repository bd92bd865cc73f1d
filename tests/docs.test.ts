import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi } from './api/client.ts';

const run = promisify(execFile);

/** How a block of each language is run, and what of the small graph it must print. */
const languages = {
  sh: {
    program: 'bash',
    extension: 'sh',
    prints: [
      /建设深海装备创新中心.*滨政发〔2017〕8号.*省科学技术厅/s,
      /"label":"Plan","count":4/,
      /^\d+\n.*agency,agency_id.*\n滨海省海洋局,agency:ocean,leads.*\n\d+\n$/s,
    ],
  },
  python: {
    program: 'python3',
    extension: 'py',
    prints: [/2020 2\.8 % 滨海省海洋科技创新实施方案 海洋研发投入强度达到2\.8%/],
  },
  ts: {
    program: process.execPath,
    extension: 'mts',
    prints: [/国家海洋科技创新规划（2016—2020年） 国发〔2016〕99号/],
  },
} as const;

const page = await readFile(new URL('../docs/api.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language, code]) => ({
  language,
  code: code!,
}));

let api: Client;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'gangmu-docs-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

describe.each(Object.entries(languages))('docs/api.md in %s', (name, { program, extension, prints }) => {
  const own = blocks.filter(({ language }) => language === name);

  it('has an example for each answer that is expected', () => {
    expect(own).toHaveLength(prints.length);
  });

  it.each(own.map(({ code }, i) => [i, code] as const))('example %d does what it says', async (i, code) => {
    const file = join(folder, `${i}.${extension}`);
    await writeFile(file, code.replaceAll('http://localhost:4000', api.url));
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
    // what a shell writes stays in the folder; the others need the packages that are installed here
    const cwd = name === 'sh' ? folder : process.cwd();
    const { stdout } = await run(program, [...(name === 'ts' ? ['--import', 'tsx'] : []), file], {
      env,
      cwd,
    });
    expect(stdout).toMatch(prints[i]!);
  });
});

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
