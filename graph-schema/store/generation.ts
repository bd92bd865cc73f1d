import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Counts, checkGraph, countsOf } from './checked.ts';
import { EmbeddedStore } from './embedded.ts';
import { type LockOptions, takeLock } from './lock.ts';
import { keepPresent, letGo } from './old.ts';
import type { GraphStore } from './port.ts';

export interface WriteOptions extends LockOptions {
  /** how many states before this one stay beside it; those that are there stay as they are where it is not given */
  keep?: number | undefined;
}

/**
 * Writes an embedded store beside the file that others read: into a copy, which is checked, and takes its place by one rename when all is done.
 * Whoever has the old file open goes on reading it. Where `work` throws, or the process is killed, the file is as it was. One
 * process at a time writes, the others wait.
 * Throws what `work` throws, and StoreErrors.
 * @param path of the file; made where there is none
 */
export async function writeNextGeneration<T>(
  path: string,
  work: (store: GraphStore) => Promise<T>,
  options: WriteOptions = {},
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const unlock = await takeLock(`${path}.lock`, options);
  const next = `${path}.next`;
  try {
    await discard(next);
    await recover(path);
    if (existsSync(path)) await copyFile(path, next, constants.COPYFILE_FICLONE);
    const outcome = await writeInto(next, path, work);
    if (outcome.changed || !existsSync(path)) {
      await check(next, outcome.counts);
      await toDisk(next);
      if (options.keep && existsSync(path)) await keepPresent(path);
      await rename(next, path);
    }
    if (options.keep !== undefined) await letGo(path, options.keep);
    return outcome.result;
  } finally {
    await discard(next);
    await unlock();
  }
}

async function writeInto<T>(path: string, name: string, work: (store: GraphStore) => Promise<T>) {
  const store = EmbeddedStore.open(path, name);
  try {
    const result = await work(store);
    return { result, changed: store.hasChanged, counts: await countsOf(store) };
  } finally {
    await store.close();
  }
}

/** What stands on the disk, as whoever opens it will find it. */
async function check(path: string, counts: Counts): Promise<void> {
  const store = EmbeddedStore.openReadOnly(path);
  try {
    await checkGraph(store, counts);
  } finally {
    await store.close();
  }
}

/** Puts a store in the place of another, or where none is: a backup, or an earlier state. It is checked before. */
export async function putInPlace(
  path: string,
  fill: (next: string) => Promise<void>,
  options: WriteOptions = {},
): Promise<Counts> {
  await mkdir(dirname(path), { recursive: true });
  const unlock = await takeLock(`${path}.lock`, options);
  const next = `${path}.next`;
  try {
    await discard(next);
    await fill(next);
    const store = EmbeddedStore.openReadOnly(next);
    const counts = await countsOf(store).finally(() => store.close());
    await check(next, counts);
    await toDisk(next);
    await recover(path);
    if (existsSync(path)) await keepPresent(path);
    await rename(next, path);
    return counts;
  } finally {
    await discard(next);
    await unlock();
  }
}

/** A process that was killed while it wrote to the file itself left its last writes beside it; opening it takes them in. */
export async function recover(path: string): Promise<void> {
  if (existsSync(`${path}.wal`)) await EmbeddedStore.open(path).close();
}

/** The file and what the engine keeps beside it while it is open. */
async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.wal`, { force: true, recursive: true });
}

/** A rename must not come before the bytes that it is about. */
async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
