import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedStore } from './embedded.ts';
import { isInUse } from './embedded-errors.ts';

const retryMs = 200;

export interface LockOptions {
  /** gives up waiting; its reason is thrown */
  signal?: AbortSignal | undefined;
  /** called once where another process has the lock and is waited for */
  onWait?: (() => void) | undefined;
}

/**
 * Takes a lock that one process at a time has, and waits for it where another has it. It is the engine's own lock on a file that
 * holds nothing: the system lets go of it when its process dies, in a container as well, where numbers of processes tell nothing. The
 * file stays, so that all who wait, wait for the same one.
 * @returns what gives the lock back
 * Throws a StoreError `unavailable` where the file cannot be written.
 */
export async function takeLock(
  path: string,
  { signal, onWait }: LockOptions = {},
): Promise<() => Promise<void>> {
  for (let told = false; ; told = true) {
    try {
      const lock = EmbeddedStore.open(path);
      return () => lock.close();
    } catch (error) {
      if (!isInUse(error)) throw error;
    }
    if (!told) onWait?.();
    await sleep(retryMs);
    signal?.throwIfAborted();
  }
}
