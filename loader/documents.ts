import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyManifest, type Manifest, readManifest } from './corpus/manifest.ts';
import { formats } from './read/index.ts';

/** The documents that come with Gangmu. */
export const corpusDirectory = fileURLToPath(new URL('./corpus/', import.meta.url));

const manifestName = 'corpus.yaml';
const extensions = new Set(formats.flatMap((format) => format.extensions));

export interface Documents {
  /** in the order in which they were given, those of a folder by name */
  paths: string[];
  manifest: Manifest;
}

/**
 * The documents that files and folders stand for: a folder for those in it and below, with its corpus.yaml where it has
 * one. A file that is given by name is taken whatever it is called, with the other parts of its text that the manifest
 * beside it names; what is no document fails when it is read.
 * Throws a LoadError where a manifest is wrong.
 */
export async function findDocuments(given: readonly string[]): Promise<Documents> {
  const paths: string[] = [];
  const manifests: Manifest[] = [];
  for (const path of given.length ? given : [corpusDirectory]) {
    const isFolder = await stat(path)
      .then((s) => s.isDirectory())
      .catch(() => false);
    if (!isFolder) {
      const beside = await manifestOf(dirname(path));
      paths.push(...withParts(path, beside));
      if (beside) manifests.push(beside);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .sort();
    const found = names.filter((name) => extensions.has(extname(name).toLowerCase()));
    // a folder without documents fails as such when it is to be read
    paths.push(...(found.length ? found : [path]));
    for (const folder of new Set(names.map((name) => dirname(name)))) {
      const manifest = await manifestOf(folder);
      if (manifest) manifests.push(manifest);
    }
  }
  return { paths: [...new Set(paths)], manifest: combined(manifests) };
}

/** The manifest of a folder, if it has one. */
async function manifestOf(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, manifestName);
  const yaml = await readFile(path, 'utf8').catch(() => undefined);
  return yaml === undefined ? undefined : readManifest(path, yaml);
}

/** A file with the others that hold one text with it: half a plan must not take the place of the whole. */
function withParts(path: string, manifest: Manifest | undefined): string[] {
  const parts = manifest?.parts.find((names) => names.includes(basename(path)));
  return parts ? parts.map((name) => join(dirname(path), name)) : [path];
}

const combined = (manifests: readonly Manifest[]): Manifest =>
  manifests.reduce(
    (all, one) => ({ plans: new Map([...all.plans, ...one.plans]), parts: [...all.parts, ...one.parts] }),
    emptyManifest,
  );
