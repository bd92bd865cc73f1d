import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';
import { gangmu } from './command.ts';
import { test } from './folder.ts';

/**
 * Holds the tutorial to what its commands print. Where that has changed for a good reason,
 *
 *     UPDATE_DOCS=1 npx vitest run tests/e2e/tutorial.test.ts
 *
 * writes it into the pages; read what is said around it then.
 */
const update = Boolean(process.env.UPDATE_DOCS);
const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** A command, and the block below it that holds what it prints. */
const step = /(^```sh\n(gangmu [^\n]*)\n```\n\n```text\n)([^`]*)(?=^```$)/gm;

const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!).slice(1);

/** How long it took is another every time, and where the checkout lies. */
const anywhere = (printed: string) =>
  printed.replaceAll(checkout, '').replace(/\d+\.\d(?= (?:s|秒))/g, '0.0');

test.for([
  ['docs/tutorial.md', 'en_GB.UTF-8'],
  ['docs/tutorial.zh-CN.md', 'zh_CN.UTF-8'],
] as const)(
  'the commands of %s print what stands below them',
  { timeout: corpusWaitMs },
  async ([path, LANG], { folder }) => {
    const store = await (await loadedCorpus()).copyTo(folder('graph'));
    const page = await readFile(checkout + path, 'utf8');
    const steps = [...page.matchAll(step)];
    expect(steps).toHaveLength(4);
    let updated = page;
    for (const [, above, command, below] of steps) {
      const { code, stdout, stderr } = await gangmu(wordsOf(command!), {
        cwd: checkout,
        env: { GANGMU_STORE: store, LANG },
      });
      expect({ command, code, stderr: code ? stderr : '' }).toEqual({ command, code: 0, stderr: '' });
      if (update) updated = updated.replace(above! + below!, () => above! + anywhere(stdout));
      else expect(anywhere(stdout)).toBe(below);
    }
    if (updated !== page) await writeFile(checkout + path, updated);
  },
);
