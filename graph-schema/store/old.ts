import { readdirSync, statSync } from 'node:fs';
import { link, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A state of an embedded store that another has taken the place of. */
export interface OldGeneration {
  path: string;
  /** when it was written */
  at: string;
  bytes: number;
}

const mark = '.before-';

/** Paths of those that are kept beside a store, the newest first. */
export function oldGenerationNames(path: string): string[] {
  const folder = dirname(path);
  // what lies in a file, or nowhere, has none
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const own = readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}${mark}`));
  return own
    .map((name) => join(folder, name))
    .sort()
    .reverse();
}

/** Those that are kept beside a store, the newest first. */
export const oldGenerations = (path: string): Promise<OldGeneration[]> =>
  Promise.all(
    oldGenerationNames(path).map(async (old) => {
      const { size, mtime } = await stat(old);
      return { path: old, at: mtime.toISOString(), bytes: size };
    }),
  );

/** Keeps the present state under a name of its own: the file itself, before another takes its place. */
export async function keepPresent(path: string): Promise<void> {
  const at = new Date().toISOString().replace(/[-:]/gu, '').replace('.', '');
  await link(path, `${path}${mark}${at}`);
}

/** Lets all go but so many of the newest. */
export async function letGo(path: string, keep: number): Promise<void> {
  for (const old of (await oldGenerations(path)).slice(keep)) await rm(old.path, { force: true });
}
