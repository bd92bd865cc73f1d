import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, vi } from 'vitest';
import { gangmu, interrupted, serve } from './command.ts';
import { manyDocuments } from './documents.ts';
import { test } from './folder.ts';
import { readers } from './readers.ts';

const plan = (title: string) => `${title}\n\n一、总体要求\n\n坚持创新。\n`;
const patience = 300_000;

const titles = async (url: string): Promise<string[]> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ plans(filter: { inCorpus: true }) { edges { node { title } } } }' }),
  });
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as {
    data: { plans: { edges: { node: { title: string } }[] } };
  };
  return data.plans.edges.map(({ node }) => node.title).sort();
};

describe('an embedded store that is served', () => {
  test(
    'is written, listed, exported and previewed beside the server, which then answers from what is there',
    async ({ folder }) => {
      const at = ['--store', folder('graph')];
      const [first, second] = ['吉林省科技创新规划', '吉林省人才发展规划'];
      await writeFile(folder('a.txt'), plan(first));
      await writeFile(folder('b.txt'), plan(second));
      expect((await gangmu(['load', ...at, folder('a.txt')])).code).toBe(0);
      const server = await serve(at);
      expect(await titles(server.url)).toEqual([first]);
      const reading = readers(server.url, 20, 200);

      const previewed = await gangmu(['load', '--dry-run', ...at, folder('b.txt')]);
      expect(previewed).toMatchObject({ code: 0, stdout: expect.stringContaining(`would add ${second}`) });
      expect(await titles(server.url)).toEqual([first]);

      expect((await gangmu(['load', ...at, folder('b.txt')])).code).toBe(0);
      await vi.waitFor(async () => expect(await titles(server.url)).toEqual([second, first]), 10_000);
      expect((await gangmu(['list', ...at])).stdout).toMatch(/\n2 plans\n$/);
      expect((await gangmu(['export', ...at])).stdout).toContain(first);

      expect((await gangmu(['remove', ...at, `plan:${first}`])).code).toBe(0);
      await vi.waitFor(async () => expect(await titles(server.url)).toEqual([second]), 10_000);
      expect(await gangmu(['backup', ...at, folder('kept')])).toMatchObject({ code: 0 });
      const { answered, failed } = await reading.stop();
      expect({ failed, someRead: answered > 20 }).toEqual({ failed: [], someRead: true });
      expect((await server.interrupt()).code).toBe(0);
    },
    patience,
  );

  test(
    'is as it was where a load of it is stopped or killed, and no copy is left beside it',
    async ({ folder }) => {
      const at = ['--store', folder('graph')];
      await writeFile(folder('a.txt'), plan('吉林省科技创新规划'));
      await gangmu(['load', ...at, folder('a.txt')]);
      const before = (await gangmu(['export', ...at])).stdout;
      const docs = await manyDocuments(folder);
      const stopped = await interrupted(['load', ...at, docs], /loading 2 of/, 'SIGINT');
      expect(stopped).toMatchObject({ code: 130, stderr: expect.stringContaining('as it was before') });
      await interrupted(['load', ...at, docs], /loading 2 of/, 'SIGKILL');
      expect((await gangmu(['export', ...at])).stdout).toBe(before);
      await gangmu(['load', ...at, folder('a.txt')]);
      expect((await readdir(folder())).sort()).toEqual(['a.txt', 'docs', 'graph', 'graph.lock']);
    },
    patience,
  );

  test(
    'is written by one load after the other where two begin at once',
    async ({ folder }) => {
      const at = ['--store', folder('graph')];
      for (const name of ['a', 'b', 'c']) await writeFile(folder(`${name}.txt`), plan(`吉林省${name}计划`));
      const loads = await Promise.all(
        ['a', 'b', 'c'].map((name) => gangmu(['load', ...at, folder(`${name}.txt`)])),
      );
      expect(loads.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect((await gangmu(['list', ...at])).stdout).toMatch(/\n3 plans\n$/);
    },
    patience,
  );
});
