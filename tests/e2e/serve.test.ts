import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect } from 'vitest';
import { loadedCorpus } from '../corpus.ts';
import { gangmu, serve } from './command.ts';
import { test } from './folder.ts';

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
};

/** A load of the corpus and the start of the server on a busy machine. */
const patience = 600_000;

describe('gangmu serve', () => {
  // that it loads the corpus into an empty store, the test of the package shows
  test(
    '--load finds the corpus as it was loaded, serves it, and stops on Ctrl+C',
    async ({ folder }) => {
      const store = await (await loadedCorpus()).copyTo(folder('graph'));
      const server = await serve(['--load', '--store', store]);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      expect(await ask(server.url, '{ plans(filter: { inCorpus: true }) { totalCount } }')).toEqual({
        plans: { totalCount: 14 },
      });
      const found = await ask(server.url, '{ search(text: "科技创新") { edges { node { id } } } }');
      expect((found as { search: { edges: unknown[] } }).search.edges).not.toEqual([]);
      const { code, stderr } = await server.interrupt();
      expect(code).toBe(0);
      expect(stderr).not.toContain('loading');
    },
    patience,
  );

  test(
    '--load changes nothing in a store that a person has filled, and says so',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), '某省科技创新规划\n\n一、总体要求\n\n坚持创新。\n');
      expect((await gangmu(['load', folder('plan.txt'), '--store', folder('graph')])).code).toBe(0);
      const server = await serve(['--load', '--store', folder('graph')]);
      const plans = await ask(server.url, '{ plans(filter: { inCorpus: true }) { totalCount } }');
      expect(plans).toEqual({ plans: { totalCount: 1 } });
      const { code, stderr } = await server.interrupt();
      expect(code).toBe(0);
      expect(stderr).toMatch(/holds documents of your own, so the corpus was not loaded/);
    },
    patience,
  );

  test(
    'a busy port and a file that is no store each get one line that says what to do',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), '某省科技创新规划\n\n一、总体要求\n\n坚持创新。\n');
      await gangmu(['load', folder('plan.txt'), '--store', folder('graph')]);
      const holder = createServer().listen(0, '127.0.0.1');
      await once(holder, 'listening');
      const { port } = holder.address() as AddressInfo;
      const busy = await gangmu(['serve', '--store', folder('graph'), '--port', String(port)]);
      holder.close();
      expect(busy).toMatchObject({ code: 1, stdout: '' });
      expect(busy.stderr).toMatch(new RegExp(`gangmu: Port ${port} is in use\\..*--port.*\n$`));

      await writeFile(folder('notes.txt'), '这不是图。\n'.repeat(1000));
      const foreign = await gangmu(['serve', '--port', '0', '--store', folder('notes.txt')]);
      expect(foreign).toMatchObject({ code: 1, stdout: '' });
      expect(foreign.stderr).toMatch(/^gangmu: .*notes\.txt.*\n$/);
    },
    patience,
  );

  test('a Neo4j that is away is waited for: the server is up, and says so in one line and to whoever asks', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };
    const server = await serve([], { env });
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    for (const path of ['/readyz', '/graphql?query={__typename}', '/graphql?query={__typename}']) {
      const begun = performance.now();
      expect([path, (await fetch(server.url + path)).status]).toEqual([path, 503]);
      expect(performance.now() - begun).toBeLessThan(8000);
    }
    const { stderr } = await server.interrupt();
    expect(stderr).toMatch(/^bolt:\/\/127\.0\.0\.1:1 does not answer .*NEO4J_URI.*\n/);
    // told once, however many ask
    expect(stderr.match(/is not there yet/g)).toHaveLength(1);
  });
});
