import { link, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A state of an embedded store that another has taken the place of. */
export interface OldGeneration {
  path: string;
  /** when it was written */
  at: string;
  bytes: number;
}

const mark = '.before-';

/** Those that are kept beside a store, the newest first. */
export async function oldGenerations(path: string): Promise<OldGeneration[]> {
  const names = await readdir(dirname(path)).catch(() => []);
  const own = names.filter((name) => name.startsWith(`${basename(path)}${mark}`));
  const found = await Promise.all(
    own.map(async (name) => {
      const old = join(dirname(path), name);
      const { size, mtime } = await stat(old);
      return { path: old, at: mtime.toISOString(), bytes: size };
    }),
  );
  return found.sort((a, b) => (a.path < b.path ? 1 : -1));
}

/** Keeps the present state under a name of its own: the file itself, before another takes its place. */
export async function keepPresent(path: string): Promise<void> {
  const at = new Date().toISOString().replace(/[-:]/gu, '').replace('.', '');
  await link(path, `${path}${mark}${at}`);
}

/** Lets all go but so many of the newest. */
export async function letGo(path: string, keep: number): Promise<void> {
  for (const old of (await oldGenerations(path)).slice(keep)) await rm(old.path, { force: true });
}
