import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJsonl, type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { gangmu } from '../e2e/command.ts';
import { planText } from '../loader/plan-text.ts';
import { exported } from './exported.ts';
import { withStates } from './kills.ts';
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
  const beside = planText('吉林省完好的科技实施方案', 1);
  try {
    await writeFile(join(folder, 'whole.txt'), beside);
    const whole = await ownLines(join(folder, 'whole.txt'));
    for (const [name, bytes] of Object.entries(samples))
      for (let i = 0; i < times; i++) {
        const place = join(folder, `${name}-${i}`);
        await mkdir(place);
        await writeFile(join(place, name), damaged(bytes, random));
        await writeFile(join(place, 'whole.txt'), beside);
        const fault = await loaded(place, whole);
        count(tally, fault && `${name} ${i} of seed ${seed}: ${fault}`);
        await rm(place, { recursive: true });
      }
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a document says in a graph of its own, without the nodes that plans share: these gather what others call them. */
async function ownLines(path: string): Promise<string[]> {
  const store = await openStore({ path: ':memory:' });
  try {
    await load(store, { paths: [path] });
    return await linesOf(store);
  } finally {
    await store.close();
  }
}

async function linesOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportJsonl(store))
    if (!/"labels":\["Entity","(?:Agency|Region|Indicator|Field|Plan)"\]/u.test(line)) lines.push(line);
  return lines;
}

/** @param whole what the document beside the damaged one says */
async function loaded(folder: string, whole: readonly string[]): Promise<string | undefined> {
  const store = await openStore({ path: ':memory:' });
  try {
    const begun = performance.now();
    const report = await load(store, { paths: [folder] });
    if (performance.now() - begun > longest) return `took ${Math.round(performance.now() - begun)} ms`;
    const silent = report.files.find(({ status, error }) => status === 'failed' && !error);
    if (silent) return `${silent.path} failed without a word`;
    const there = new Set(await linesOf(store));
    const lost = whole.find((line) => !there.has(line));
    return lost === undefined ? undefined : `of the whole document beside it is lost: ${lost}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    await store.close();
  }
}

/**
 * Damages the file of a store, as a disk does or a power failure in the midst of a rename: it is read as it was, or refused in one line
 * that says what to do. Where the state before it is kept, that is offered, and put in its place by the command that the line names.
 */
export async function stores(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  await withStates(async ({ folder, docs, first, before }) => {
    const kept = join(folder, 'kept/');
    await cp(first, kept, { recursive: true });
    await gangmu(['load', '--keep', '1', '--store', kept, docs]);
    const names = await readdir(kept);
    const old = names.find((name) => name.startsWith('graph.before-'))!;
    const whole = new Uint8Array(await readFile(join(kept, 'graph')));
    const after = await exported({ path: kept });
    for (let i = 0; i < times; i++) {
      const store = join(folder, `damaged${i}/`);
      await mkdir(store);
      await writeFile(join(store, 'graph'), damaged(whole, random));
      await copyFile(join(kept, old), join(store, old));
      const fault = await restored(store, join(store, old), { before, after });
      count(tally, fault && `store ${i} of seed ${seed}: ${fault}`);
      await rm(store, { recursive: true });
    }
    await rm(kept, { recursive: true });
  });
  return tally;
}

async function restored(
  store: string,
  old: string,
  { before, after }: { before: string; after: string },
): Promise<string | undefined> {
  const { code, stdout, stderr } = await gangmu(['export', '--store', store]);
  if (code === 0) return stdout === after ? undefined : 'it is read as another graph';
  if (!/^gangmu: [^\n]+\n$/u.test(stderr) || !stderr.includes(`gangmu restore --store ${store}graph ${old}`))
    return `exit ${code}: ${stderr}`;
  const back = await gangmu(['restore', '--store', store, old]);
  if (back.code !== 0) return back.stderr;
  return (await exported({ path: store })) === before ? undefined : 'the state before is not put back whole';
}
