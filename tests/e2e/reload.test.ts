import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { gangmu, interrupted } from './command.ts';
import { manyDocuments } from './documents.ts';
import { test } from './folder.ts';

const corpusFile = (name: string) => new URL(`../../loader/corpus/${name}`, import.meta.url);

/** A notice with a scheme inside it, and the scheme that it carries out. */
const files = ['003_9bdd390d4c7a9b1e.txt', '004_6404ba41b6c97e27.txt'] as const;

const patience = 600_000;

const exported = async (store: string) => {
  const { code, stdout } = await gangmu(['export', '--store', store]);
  expect(code).toBe(0);
  return stdout;
};

const load = async (store: string, ...paths: string[]) => {
  const { code, stderr } = await gangmu(['load', '--store', store, ...paths]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
};

describe('loading again', () => {
  test(
    'a changed file leaves the graph as if it had never been another',
    async ({ folder }) => {
      const text = await readFile(corpusFile(files[1]), 'utf8');
      const lines = text.split('\n');
      // without its second half, much of what it stated is gone
      const half = lines.slice(0, lines.length / 2).join('\n');
      await writeFile(folder('plan.txt'), text);
      await load(folder('changed'), folder('plan.txt'));
      const before = await exported(folder('changed'));
      await writeFile(folder('plan.txt'), half);
      await load(folder('changed'), folder('plan.txt'));
      await load(folder('fresh'), folder('plan.txt'));
      const after = await exported(folder('changed'));
      expect(after).not.toBe(before);
      expect(after).toBe(await exported(folder('fresh')));
    },
    patience,
  );

  test(
    'the order in which documents are loaded makes no difference',
    async ({ folder }) => {
      const [a, b] = files.map((name) => corpusFile(name).pathname) as [string, string];
      await load(folder('forwards'), a);
      await load(folder('forwards'), b);
      await load(folder('backwards'), b);
      await load(folder('backwards'), a);
      await load(folder('together'), a, b);
      const together = await exported(folder('together'));
      expect(await exported(folder('forwards'))).toBe(together);
      expect(await exported(folder('backwards'))).toBe(together);
    },
    patience,
  );

  // one that was killed is completed too, as tests/faults tries
  test(
    'a load that Ctrl+C has stopped says so, and is completed by the next',
    async ({ folder }) => {
      const docs = await manyDocuments(folder);
      const stopped = await interrupted(
        ['load', '--store', folder('stopped'), docs],
        /loading 3 of/,
        'SIGINT',
      );
      expect(stopped.code).toBe(130);
      expect(stopped.stderr).toMatch(/^gangmu: Stopped\..*\n$/m);
      await load(folder('stopped'), docs);
      await load(folder('undisturbed'), docs);
      expect(await exported(folder('stopped'))).toBe(await exported(folder('undisturbed')));
    },
    patience,
  );
});
