import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import { type Bench, median } from './measure.ts';

const script = fileURLToPath(new URL('./threads-once.ts', import.meta.url));
const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;

/** How many documents are read; those of one period come to some 8 MB a hundred. */
const counts = (process.env.GANGMU_SCALE ?? '150,500').split(',').map(Number);
const runs = 3;

interface Once {
  clock: number;
  processor: number;
  facts: number;
}

async function once(folder: string, threads: number): Promise<Once> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    fromSources,
    script,
    folder,
    String(threads),
  ]);
  return JSON.parse(stdout) as Once;
}

export const threads: Bench = {
  title: 'Outline and rules on one thread and on more',
  note: `Median of ${runs} fresh processes each, in turns. Threads pay where the clock says less; the processor always says more. On a busy machine only the processor tells.`,
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-threads-'));
    try {
      const [documents, places] = [await originals(), provinces()];
      for (const count of counts) {
        const docs = join(folder, String(count));
        const bytes = await writeDocuments(docs, { documents, places, count, seed: 1 });
        const all: [Once, Once][] = [];
        for (let i = 0; i < runs; i++)
          all.push([await once(docs, 0), await once(docs, availableParallelism() - 1)]);
        const middle = (of: (pair: [Once, Once]) => number) => (median(all.map(of)) / 1000).toFixed(1);
        yield {
          'text MB': (bytes / 1e6).toFixed(1),
          'clock s, one thread': middle(([one]) => one.clock),
          'clock s, all cores': middle(([, more]) => more.clock),
          'processor s, one thread': middle(([one]) => one.processor),
          'processor s, all cores': middle(([, more]) => more.processor),
        };
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
