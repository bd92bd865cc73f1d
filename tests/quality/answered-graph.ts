import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadedCorpus } from '../corpus.ts';
import { once } from '../once.ts';
import { answered, exported } from './run.ts';

/** The graph of documents with answers, as exported; they are loaded once for all suites of a run. */
export async function graphOf(name: keyof typeof answered): Promise<string> {
  if (name === 'corpus') return (await loadedCorpus()).jsonl;
  const folder = await once(`answered-${name}`, async (at) =>
    writeFile(join(at, 'graph.jsonl'), await exported(answered[name])),
  );
  return readFile(join(folder, 'graph.jsonl'), 'utf8');
}
