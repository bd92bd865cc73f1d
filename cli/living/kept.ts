import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { checkManifest } from '../../loader/index.ts';
import type { Correction } from './tasks.ts';

const manifestName = 'corpus.yaml';

/** The longest name of a file, in characters: systems count bytes, of which one of ours may have three. */
const longestName = 80;

/** A name that stays in its folder and that every system takes. */
export function safeName(given: string, fallback = '文件.txt'): string {
  const name = basename(given.replaceAll('\\', '/'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f<>:"|?*\u007f]/gu, '')
    .replace(/^[.\s~]+/u, '')
    .trim();
  if (!name) return fallback;
  const extension = extname(name).slice(0, 10);
  return name.slice(0, name.length - extname(name).length).slice(0, longestName) + extension;
}

/** What a manifest says of a file: JSON is YAML, so one line of it is an entry. */
const entryOf = (file: string, plans: readonly Correction[]) => `  - ${JSON.stringify({ file, plans })}\n`;

/**
 * Writes the manifest of a folder that holds one document. Throws a LoadError where what is said of its plans is not of the form.
 */
export async function writeManifest(
  folder: string,
  name: string,
  plans: readonly Correction[],
): Promise<void> {
  const path = join(folder, manifestName);
  if (!plans.length) return rm(path, { force: true });
  const yaml = `documents:\n${entryOf(name, plans)}`;
  checkManifest(path, yaml);
  await writeFile(path, yaml);
}

/**
 * Takes a document into the folder of those that are kept, under its name or, where another has that, in a folder of its own.
 * @returns its path, and what takes it out again
 */
export async function keep(
  kept: string,
  from: string,
  name: string,
  plans: readonly Correction[],
): Promise<{ path: string; undo: () => Promise<void> }> {
  await mkdir(kept, { recursive: true });
  const place = existsSync(join(kept, name)) ? join(String(Date.now()), name) : name;
  const path = join(kept, place);
  const manifest = join(kept, manifestName);
  const before = await readFile(manifest, 'utf8').catch(() => undefined);
  const yaml = withEntry(before, place.replaceAll('\\', '/'), plans);
  checkManifest(manifest, yaml);
  await mkdir(join(path, '..'), { recursive: true });
  await copyFile(from, path);
  await replace(manifest, yaml);
  const undo = async () => {
    await rm(path, { force: true });
    await (before === undefined ? rm(manifest, { force: true }) : replace(manifest, before));
  };
  return { path, undo };
}

/** The manifest makes the folder the root of a corpus, whether it says something of this document or not. */
function withEntry(before: string | undefined, file: string, plans: readonly Correction[]): string {
  const entry = plans.length ? entryOf(file, plans) : '';
  if (before === undefined || /^documents:\s*(?:\[\]\s*)?$/u.test(before))
    return entry ? `documents:\n${entry}` : 'documents: []\n';
  return before.endsWith('\n') ? before + entry : `${before}\n${entry}`;
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
