import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { loadedCorpus } from '../corpus.ts';
import { serve } from './command.ts';
import { test } from './folder.ts';

const readme = new URL('../../README.md', import.meta.url);

/** Each GraphQL query of a page with the JSON block that follows it. */
function examples(markdown: string): { query: string; answer: unknown }[] {
  const blocks = markdown.matchAll(/^```graphql\n([^`]*)^```\n\s*```json\n([^`]*)^```/gm);
  return [...blocks].map(([, query, answer]) => ({ query: query!, answer: JSON.parse(answer!) as unknown }));
}

test('every query of the README gets the answer that stands below it', async ({ folder }) => {
  const found = examples(await readFile(readme, 'utf8'));
  expect(found.length).toBeGreaterThan(0);
  const corpus = await loadedCorpus();
  const server = await serve(['--store', await corpus.copyTo(folder('graph'))]);
  for (const { query, answer } of found) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ ...(answer as object), extensions: expect.anything() });
  }
  await server.interrupt();
}, 300_000);
