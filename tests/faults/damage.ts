import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { gangmu } from '../e2e/command.ts';
import { planText } from '../loader/plan-text.ts';
import { count, empty, randomFrom, type Tally } from './random.ts';

/** No document of these takes longer than this to be read or refused, in milliseconds. */
const longest = 60_000;

/** Turns some bytes over, or cuts the end off. */
export function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice();
  if (random() < 0.3) return copy.subarray(0, Math.floor(random() * copy.length));
  for (let i = 0, flips = 1 + Math.floor(random() * 12); i < flips; i++)
    copy[Math.floor(random() * copy.length)]! ^= 1 << Math.floor(random() * 8);
  return copy;
}

/**
 * Loads documents whose bytes are damaged, each beside one that is whole. Each has to be read or to be refused with a sentence, and the
 * whole one has to be in the graph whatever became of the other.
 * @param samples whole documents by name
 */
export async function inputs(
  samples: Readonly<Record<string, Uint8Array>>,
  times: number,
  seed: number,
): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  const beside = '吉林省完好的科技实施方案';
  try {
    for (const [name, bytes] of Object.entries(samples))
      for (let i = 0; i < times; i++) {
        const place = join(folder, `${name}-${i}`);
        await mkdir(place);
        await writeFile(join(place, name), damaged(bytes, random));
        await writeFile(join(place, 'whole.txt'), planText(beside, 1));
        const fault = await loaded(place, beside);
        count(tally, fault && `${name} ${i} of seed ${seed}: ${fault}`);
        await rm(place, { recursive: true });
      }
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loaded(folder: string, beside: string): Promise<string | undefined> {
  const store = await openStore({ path: ':memory:' });
  try {
    const begun = performance.now();
    const report = await load(store, { paths: [folder], threads: 0 });
    if (performance.now() - begun > longest) return `took ${Math.round(performance.now() - begun)} ms`;
    const silent = report.files.find(({ status, error }) => status === 'failed' && !error);
    if (silent) return `${silent.path} failed without a word`;
    const titles = await store.read('MATCH (p:Plan {inCorpus: true}) RETURN p.title AS title');
    return titles.some(({ title }) => title === beside) ? undefined : 'the whole document beside it is lost';
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    await store.close();
  }
}

/** Damages the file of a store: it is read as it was, or refused in one line that says what to do. */
export async function stores(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  try {
    await writeFile(join(folder, 'a.txt'), planText('吉林省科技实施方案', 1, 20));
    const path = join(folder, 'graph');
    await gangmu(['load', '--store', path, join(folder, 'a.txt')]);
    const whole = new Uint8Array(await readFile(path));
    for (let i = 0; i < times; i++) {
      const at = join(folder, `graph${i}`);
      await writeFile(at, damaged(whole, random));
      const { code, stdout, stderr } = await gangmu(['list', '--store', at]);
      const isTold = code === 1 && /^gangmu: [^\n]+\n$/u.test(stderr);
      const isRead = code === 0 && /\n1 plan\n$/u.test(stdout);
      count(
        tally,
        isTold || isRead ? undefined : `store ${i} of seed ${seed}: exit ${code}: ${stderr || stdout}`,
      );
      await rm(at, { force: true });
    }
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
