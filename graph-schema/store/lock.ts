import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './port.ts';

const retryMs = 200;

export interface LockOptions {
  /** gives up waiting; its reason is thrown */
  signal?: AbortSignal | undefined;
  /** called once where another process has the lock and is waited for */
  onWait?: ((holder: number) => void) | undefined;
}

/**
 * Takes a lock that one process at a time has, as a file that holds its number, and waits for it where another has it. One whose
 * holder is dead is taken over. @returns what gives the lock back
 * Throws a StoreError `unavailable` where the file cannot be written.
 */
export async function takeLock(path: string, options: LockOptions = {}): Promise<() => Promise<void>> {
  for (let told = false; ; ) {
    const holder = await tryLock(path);
    if (holder === undefined) return () => rm(path, { force: true });
    if (!isAlive(holder)) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) options.onWait?.(holder);
    told = true;
    await sleep(retryMs, undefined, { signal: options.signal }).catch(() => options.signal?.throwIfAborted());
  }
}

/** @returns the number of the process that has it; undefined where it is ours now */
async function tryLock(path: string): Promise<number | undefined> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StoreError('unavailable', `cannot write ${path}; check its folder and the space left`, {
        cause: error,
      });
    // one that was just made has no number yet, and one that was just given back is gone
    return Number(await readFile(path, 'utf8').catch(() => '')) || process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
