import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Makes something once for a whole run, in the suite that needs it first; others wait for it. Resolves to its folder, in
 * which nobody changes anything. What has failed fails for everyone.
 */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('run'), name);
  const outcome = `${folder}.outcome`;
  try {
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return settled(folder, outcome);
  }
  let failure = '';
  try {
    await make(folder);
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  await writeFile(`${outcome}.part`, failure);
  await rename(`${outcome}.part`, outcome);
  return settled(folder, outcome);
}

async function settled(folder: string, outcome: string): Promise<string> {
  for (;;) {
    const failure = await readFile(outcome, 'utf8').catch(() => undefined);
    if (failure) throw new Error(failure);
    if (failure === '') return folder;
    await sleep(50);
  }
}
