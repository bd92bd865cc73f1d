import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Bench, median } from './measure.ts';
import type { ReadOnce } from './read-once.ts';

const script = fileURLToPath(new URL('./read-once.ts', import.meta.url));
const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;
const runs = 5;

async function readOnce(): Promise<ReadOnce> {
  // as in the scripts of package.json that load
  const args = [
    '--no-regexp-tier-up',
    '--no-lazy',
    '--min-semi-space-size=16',
    '--import',
    fromSources,
    script,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as ReadOnce;
}

export const read: Bench = {
  title: 'Reading the corpus: read, split, outline, extract, link; no store',
  note: `Median of ${runs} fresh processes, on one thread, start-up told apart; MB of UTF-8 text a second of the processor (on Linux; elsewhere of the clock). The first pass must reach 1 MB/s: it is what loading a corpus costs, with the compiling of the program in it. @node-rs/jieba only cuts the same text into words, in the same process: the ratio holds on any machine.`,
  async *run() {
    const all: ReadOnce[] = [];
    for (let run = 0; run < runs; run++) all.push(await readOnce());
    const middle = (of: (one: ReadOnce) => number) => median(all.map(of));
    const { bytes, facts } = all[0]!;
    const rate = (ms: number) => `${(bytes / 1000 / ms).toFixed(2)} MB/s`;
    const row = (pass: string, ms: number, jieba: number) => ({
      pass,
      'start-up': `${(middle(({ startUp }) => startUp) / 1000).toFixed(2)} s`,
      text: `${(bytes / 1e6).toFixed(2)} MB`,
      facts,
      Gangmu: rate(ms),
      jieba: rate(jieba),
      'jieba / Gangmu': (ms / jieba).toFixed(1),
    });
    yield row(
      'first',
      middle(({ first }) => first),
      middle(({ jiebaFirst }) => jiebaFirst),
    );
    yield row(
      'second',
      middle(({ second }) => second),
      middle(({ jiebaSecond }) => jiebaSecond),
    );
  },
};
