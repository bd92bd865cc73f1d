import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a lock', () => {
  it('is had by one at a time, the others are told once that they wait', async () => {
    const path = join(folder, 'a.lock');
    const unlock = await takeLock(path);
    let waits = 0;
    let has = false;
    const second = takeLock(path, { onWait: () => waits++ }).then((release) => {
      has = true;
      return release;
    });
    await expect.poll(() => waits).toBe(1);
    await new Promise((done) => setTimeout(done, 500));
    expect({ waits, has }).toEqual({ waits: 1, has: false });
    await unlock();
    await (await second)();
    expect(has).toBe(true);
  });

  it('is no longer waited for where the signal says so, with its reason', async () => {
    const path = join(folder, 'a.lock');
    const unlock = await takeLock(path);
    const stop = new AbortController();
    const waiting = takeLock(path, { signal: stop.signal, onWait: () => stop.abort('SIGINT') });
    await expect(waiting).rejects.toBe('SIGINT');
    await unlock();
    await (await takeLock(path))();
  });

  it('cannot be had where its file cannot be made, and nobody waits for that', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(takeLock(join(folder, 'file/a.lock'))).rejects.toMatchObject({ code: 'unavailable' });
  });
});
