import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBeside } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { bin, gangmu } from '../e2e/command.ts';
import { planText } from '../loader/plan-text.ts';
import { exported } from './exported.ts';
import { count, empty, randomFrom, type Tally } from './random.ts';

const documents = 8;

const text = (i: number) => planText(`吉林省第${i}类科技实施方案\n吉政发〔2016〕${i + 1}号`, i, 20);

/** A store with two documents of eight, and what it is with all of them. */
export interface States {
  folder: string;
  /** folder of the documents */
  docs: string;
  /** folder of the store that holds two of them */
  first: string;
  /** the graph of that, and of all documents loaded into an empty store */
  before: string;
  after: string;
  /** how long a whole load takes, in milliseconds, and its work alone, without the start of the program */
  takes: number;
  works: number;
}

let made: Promise<States> | undefined;

/** Gives both states, which are made once and go with this process; `work` puts into their folder what nobody else does. */
export async function withStates(work: (states: States) => Promise<void>): Promise<void> {
  made ??= makeStates();
  await work(await made);
}

async function makeStates(): Promise<States> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const docs = join(folder, 'docs');
  await mkdir(docs);
  for (let i = 0; i < documents; i++) await writeFile(join(docs, `${i}.txt`), text(i));
  const [first, whole] = [join(folder, 'first/'), join(folder, 'whole/')];
  await gangmu(['load', '--store', first, join(docs, '0.txt'), join(docs, '1.txt')]);
  const begun = performance.now();
  const loading = startLoad(whole, docs);
  await once(loading.stderr!, 'data');
  const started = performance.now();
  await once(loading, 'exit');
  const [takes, works] = [performance.now() - begun, performance.now() - started];
  const [before, after] = [await exported({ path: first }), await exported({ path: whole })];
  return { folder, docs, first, before, after, takes, works };
}

/** Behind a fault a graph is as it was or as it is to be, and a load that meets none brings it to what it is to be. */
export async function faultBehind(
  { docs, before, after }: States,
  store: string,
): Promise<string | undefined> {
  const found = await exported({ path: store });
  if (found !== before && found !== after) return 'half a load is seen';
  await writeBeside({ path: store }, (written) => load(written, { paths: [docs] }));
  return (await exported({ path: store })) === after ? undefined : 'the next load makes another graph';
}

/** A load, whose first word shows that its work has begun. */
const startLoad = (store: string, docs: string): ChildProcess =>
  spawn(process.execPath, [bin, 'load', '--store', store, docs], { stdio: ['ignore', 'ignore', 'pipe'] });

/**
 * Kills loads at moments of their work that a seed chooses. Behind each the graph has to be as it was before the load or as it is behind
 * a whole one, and a second load has to end as a load into an empty store does.
 */
export async function kills(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  await withStates(async (states) => {
    for (let i = 0; i < times; i++) {
      const store = join(states.folder, `store${i}/`);
      await cp(states.first, store, { recursive: true });
      const delay = Math.round(random() * states.works * 1.2);
      await killedAfter(startLoad(store, states.docs), delay);
      const fault = await faultBehind(states, store).catch(String);
      count(tally, fault && `kill ${i} of seed ${seed}, after ${delay} ms: ${fault}`);
      await rm(store, { recursive: true });
    }
  });
  return tally;
}

async function killedAfter(child: ChildProcess, delay: number): Promise<void> {
  const ended = once(child, 'exit');
  await Promise.race([once(child.stderr!, 'data'), ended]);
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  await ended;
  clearTimeout(timer);
}

/** Loads that begin at once on one store: each has its turn, and together they make the graph of one load of all. */
export async function atOnce(loads: number): Promise<Tally> {
  const tally = empty();
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  try {
    const docs = Array.from({ length: loads }, (_, i) => join(folder, `${i}.txt`));
    for (const [i, path] of docs.entries()) await writeFile(path, text(i));
    const store = join(folder, 'store/');
    const outcomes = await Promise.all(docs.map((path) => gangmu(['load', '--store', store, path])));
    const clean = join(folder, 'clean/');
    await gangmu(['load', '--store', clean, ...docs]);
    const isWhole = (await exported({ path: store })) === (await exported({ path: clean }));
    for (const { code, stderr } of outcomes)
      count(tally, code !== 0 ? stderr : isWhole ? undefined : 'the graph is not that of one load of all');
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
