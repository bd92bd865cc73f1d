import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bin, gangmuAlone, type Outcome } from '../e2e/command.ts';
import { faultBehind, type States, withStates } from './kills.ts';
import { count, empty, randomFrom, type Tally } from './random.ts';

const breakFiles = fileURLToPath(new URL('./break-files.js', import.meta.url));

/** Behind the lines of progress one line that says what to do, and no more. */
const isTold = ({ code, stderr }: Pick<Outcome, 'code' | 'stderr'>) =>
  code === 1 &&
  /^(?:(?:reading|loading|linking) [^\n]+\n)*gangmu: [^\n]*(?:disk|space)[^\n]*\n$/u.test(stderr);

/** Where each step of putting a new state in the place of the old one fails, or is the last thing that the process does. */
export const brokenCalls = [
  'copyFile:EIO',
  'copyFile:ENOSPC',
  'copyFile:midst',
  'sync:EIO',
  'sync:before',
  'sync:behind',
  'link:EIO',
  'link:behind',
  'rename:EIO',
  'rename:before',
  'rename:behind',
] as const;

/** Breaks one call of a load after the other: what it says names what to do, and the graph is the old one or the new one. */
export async function brokenFiles(calls: readonly string[] = brokenCalls): Promise<Tally> {
  const tally = empty();
  await withStates(async (states) => {
    for (const call of calls) {
      const store = join(states.folder, `store-${call.replace(':', '-')}/`);
      await cp(states.first, store, { recursive: true });
      const outcome = await gangmuAlone(['load', '--keep', '2', '--store', store, states.docs], {
        env: { NODE_OPTIONS: `--import ${breakFiles}`, GANGMU_FAULT: call },
      });
      const fault = await faultOf(states, store, call, outcome);
      count(tally, fault && `${call}: ${fault}`);
      await rm(store, { recursive: true });
    }
  });
  return tally;
}

async function faultOf(
  states: States,
  store: string,
  call: string,
  outcome: Outcome,
): Promise<string | undefined> {
  const isError = /:E/.test(call);
  if (isError && !isTold(outcome)) return `exit ${outcome.code}: ${outcome.stderr}`;
  if (!isError && outcome.code === 0) return 'the process was not killed';
  const fault = await faultBehind(states, store);
  if (fault) return fault;
  const left = (await readdir(store)).filter((name) => /\.next/u.test(name));
  return left.length ? `left ${left.join(', ')}` : undefined;
}

/** Loads where no file may hold more than so much: a write in the midst of it is refused. */
export async function smallFiles(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  await withStates(async (states) => {
    const size = (await stat(join(states.first, 'graph'))).size;
    for (let i = 0; i < times; i++) {
      const store = join(states.folder, `small${i}/`);
      await cp(states.first, store, { recursive: true });
      const blocks = Math.round((size * (0.4 + random() * 1.2)) / 512);
      const script = `ulimit -f ${blocks}; exec ${process.execPath} ${bin} load --store ${store} ${states.docs}`;
      const outcome = await promisify(execFile)('sh', ['-c', script]).then(
        () => ({ code: 0, stderr: '' }),
        ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
      );
      const said =
        outcome.code === 0 || isTold(outcome) ? undefined : `exit ${outcome.code}: ${outcome.stderr}`;
      const fault = said ?? (await faultBehind(states, store));
      count(tally, fault && `limit ${i} of seed ${seed}, ${blocks} blocks: ${fault}`);
      await rm(store, { recursive: true });
    }
  });
  return tally;
}

/** Loads on a disk that is full before the load is done, where this system lets a process have one of its own (Linux, `unshare`). */
export async function fullDisk(times: number, seed: number): Promise<Tally> {
  const random = randomFrom(seed);
  const tally = empty();
  await withStates(async (states) => {
    const size = (await stat(join(states.first, 'graph'))).size;
    const disk = join(states.folder, 'disk');
    await mkdir(disk, { recursive: true });
    for (let i = 0; i < times; i++) {
      const bytes = Math.round(size * (1.1 + random() * 2));
      const fault = await onDisk(states, disk, bytes);
      count(tally, fault && `disk ${i} of seed ${seed}, of ${bytes} bytes: ${fault}`);
    }
  });
  return tally;
}

/** Both graphs are written out within the life of the disk, which goes with the process that made it. */
async function onDisk(states: States, disk: string, bytes: number): Promise<string | undefined> {
  const out = (name: string) => join(states.folder, name);
  const store = join(disk, 'store/');
  const script = `
    mount -t tmpfs -o size=${bytes} none ${disk} && cp -r ${states.first} ${store} || exit 9
    ${process.execPath} ${bin} load --store ${store} ${states.docs} > ${out('said')} 2>&1; echo $? > ${out('code')}
    ${process.execPath} ${bin} export --store ${store} --out ${out('found')} || exit 8
    mount -o remount,size=1g ${disk} || exit 9
    ${process.execPath} ${bin} load --store ${store} ${states.docs} > /dev/null || exit 7
    ${process.execPath} ${bin} export --store ${store} --out ${out('end')}`;
  await rm(out('found'), { force: true });
  await rm(out('end'), { force: true });
  try {
    await promisify(execFile)('unshare', ['--map-root-user', '--mount', 'sh', '-c', script]);
  } catch (error) {
    return `${(error as { code?: number }).code}: ${(error as { stderr?: string }).stderr}`;
  }
  const [code, said, found, end] = await Promise.all(
    ['code', 'said', 'found', 'end'].map((name) => readFile(out(name), 'utf8').catch(() => '')),
  );
  if (end !== states.after) return 'the next load makes another graph';
  if (code!.trim() === '0') return found === states.after ? undefined : 'half a load is seen';
  if (!isTold({ code: Number(code), stderr: said! })) return `exit ${code!.trim()}: ${said}`;
  return found === states.before ? undefined : 'the graph is not as it was';
}
