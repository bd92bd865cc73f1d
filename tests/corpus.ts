import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadReport } from '../loader/index.ts';
import { gangmuAlone } from './e2e/command.ts';
import { once } from './once.ts';

/** How long a suite may wait for the corpus to be loaded on a machine that does other things too. */
export const corpusWaitMs = 600_000;

/** Runs a command that has to succeed without a word of complaint; gives its standard output. */
async function succeeding(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await gangmuAlone(args);
  if (code !== 0) throw new Error(`gangmu ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return stdout;
}

/** What `gangmu load` makes of the corpus in an empty store, done once for all suites of a run. */
export interface LoadedCorpus {
  readonly report: LoadReport;
  /** as `gangmu export` writes it */
  readonly jsonl: string;
  /** Puts a copy of the store at a path: what a suite changes in it, it changes for itself. */
  copyTo(path: string): Promise<string>;
}

export async function loadedCorpus(): Promise<LoadedCorpus> {
  const folder = await once('corpus', async (at) => {
    const store = ['--store', join(at, 'graph')];
    await writeFile(join(at, 'report.json'), await succeeding(['load', '--report', 'json', ...store]));
    await succeeding(['export', '--out', join(at, 'graph.jsonl'), ...store]);
  });
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    report: JSON.parse(await read('report.json')) as LoadReport,
    jsonl: await read('graph.jsonl'),
    async copyTo(path) {
      await copyFile(join(folder, 'graph'), path);
      return path;
    },
  };
}
