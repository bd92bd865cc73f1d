import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gangmu } from '../e2e/command.ts';
import { planText } from '../loader/plan-text.ts';
import { count, empty, randomFrom, type Tally } from './random.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));
const documents = 8;

const text = (i: number) => planText(`吉林省第${i}类科技实施方案\n吉政发〔2016〕${i + 1}号`, i, 20);

/**
 * Kills loads at moments that a seed chooses. Behind each the graph has to be as it was before the load or as it is behind a whole one,
 * and a second load has to end as a load into an empty store does.
 */
export async function kills(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  try {
    const docs = join(folder, 'docs');
    await mkdir(docs);
    for (let i = 0; i < documents; i++) await writeFile(join(docs, `${i}.txt`), text(i));
    const exported = async (store: string) => (await gangmu(['export', '--store', store])).stdout;
    const first = join(folder, 'first/');
    await gangmu(['load', '--store', first, join(docs, '0.txt'), join(docs, '1.txt')]);
    const before = await exported(first);
    const whole = join(folder, 'whole/');
    const begun = performance.now();
    await gangmu(['load', '--store', whole, docs]);
    const takes = performance.now() - begun;
    const after = await exported(whole);
    for (let i = 0; i < times; i++) {
      const store = join(folder, `store${i}/`);
      await cp(first, store, { recursive: true });
      const delay = Math.round(random() * takes * 1.2);
      await killed(['load', '--store', store, docs], delay);
      const found = await exported(store);
      const half = found === before || found === after ? undefined : 'half a load is seen';
      const again = await gangmu(['load', '--store', store, docs]);
      const end =
        again.code !== 0 ? again.stderr : (await exported(store)) === after ? undefined : 'another graph';
      const fault = half ?? end;
      count(tally, fault && `kill ${i} of seed ${seed}, after ${delay} ms: ${fault}`);
      await rm(store, { recursive: true });
    }
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killed(args: readonly string[], delay: number): Promise<void> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  await once(child, 'exit');
  clearTimeout(timer);
}

/** Loads that begin at once on one store: each has its turn, and nothing of any is lost. */
export async function atOnce(loads: number): Promise<Tally> {
  const tally = empty();
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  try {
    const at = ['--store', join(folder, 'store/')];
    for (let i = 0; i < loads; i++) await writeFile(join(folder, `${i}.txt`), text(i));
    const outcomes = await Promise.all(
      Array.from({ length: loads }, (_, i) => gangmu(['load', ...at, join(folder, `${i}.txt`)])),
    );
    const listed = JSON.parse((await gangmu(['list', ...at, '--report', 'json'])).stdout) as {
      title: string;
    }[];
    for (const [i, { code, stderr }] of outcomes.entries()) {
      const isThere = listed.some(({ title }) => title === `吉林省第${i}类科技实施方案`);
      count(tally, code !== 0 ? stderr : isThere ? undefined : `the plan of load ${i} is not in the graph`);
    }
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
