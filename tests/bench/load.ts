import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LoadReport } from '../../loader/index.ts';
import { corpusNames, writeCopies } from './corpus-copies.ts';
import { type Bench, median } from './measure.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));

/** How many times over the corpus is loaded, and how often each is measured. */
const sizes = [1, 2, 5, 10];
const runs = 3;

interface Run {
  /** of the whole process, start-up included, in milliseconds */
  wall: number;
  report: LoadReport;
}

/** Loads a folder into a new embedded store on the disk, in a process of its own, as `gangmu load` does. */
async function loadOnce(documents: string, stores: string): Promise<Run> {
  const store = await mkdtemp(join(stores, 'store-'));
  const args = [bin, 'load', '--report', 'json', '--store', join(store, 'graph'), documents];
  const begun = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 28 });
  const wall = performance.now() - begun;
  await rm(store, { recursive: true });
  return { wall, report: JSON.parse(stdout) as LoadReport };
}

async function bytesIn(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

export const load: Bench = {
  title: 'Loading the corpus into the embedded store',
  note: `Median of ${runs} fresh processes each. The corpus alone must take less than 5 s; copies of it under other names show whether the time is linear in the documents: then the last column stays near 1.`,
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-bench-'));
    try {
      const names = await corpusNames();
      let first: number | undefined;
      for (const copies of sizes) {
        const documents = join(folder, `times-${copies}`);
        await writeCopies(documents, names, copies);
        const all: Run[] = [];
        for (let run = 0; run < runs; run++) all.push(await loadOnce(documents, folder));
        const plans = all[0]!.report.plans.filter(({ status }) => status === 'added').length;
        if (plans !== copies * names.length)
          throw new Error(`${copies} copies of ${names.length} plans were loaded as ${plans}`);
        const elapsed = median(all.map(({ report }) => report.elapsed));
        first ??= elapsed;
        const megabytes = (await bytesIn(documents)) / 1e6;
        yield {
          corpus: `× ${copies}`,
          plans,
          text: `${megabytes.toFixed(2)} MB`,
          process: seconds(median(all.map(({ wall }) => wall))),
          load: seconds(elapsed),
          throughput: `${(megabytes / (elapsed / 1000)).toFixed(2)} MB/s`,
          'load / (copies × first)': (elapsed / (copies * first)).toFixed(2),
        };
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
