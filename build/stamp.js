// Whether what lies in dist/ was built from the sources as they are now. The build writes down of what contents it was
// made; the times of files would lie after a checkout, a copy, or a deleted file.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const checkout = fileURLToPath(new URL('..', import.meta.url));

/** The two halves of what is built, and the files and folders that each is made of. */
const sources = {
  program: [
    'api',
    'cli',
    'graph-schema',
    'language',
    'loader',
    'build',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ],
  viewer: ['viz', 'language', 'api/schema.graphql', 'package.json', 'package-lock.json', 'tsconfig.json'],
};

/** @typedef {keyof typeof sources} Half */

/** @type {Half[]} */
export const halves = ['program', 'viewer'];

/** Tests and pages for those who work here change nothing that is built. */
const changesNothing = /\.test\.tsx?$|\.md$/;

/**
 * The files below a folder, or the file itself, as paths from the checkout, in an order that is the same everywhere.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
export function filesOf(root, path) {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !changesNothing.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * What stands for the contents of all sources of a half.
 * @param {Half} half
 */
export function fingerprint(half, root = checkout) {
  const hash = createHash('sha256');
  for (const path of sources[half].flatMap((source) => filesOf(root, source)))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

const stampFile = (root) => join(root, 'dist/built.json');

/** @returns {Partial<Record<Half, string>>} */
function stamps(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Whether a half is built, and from the sources as they are.
 * @param {Half} half
 */
export function isBuilt(half, root = checkout) {
  const stamp = stamps(root)[half];
  return stamp !== undefined && stamp === fingerprint(half, root);
}

/**
 * Writes down that a half is built from sources of this fingerprint, or, without one, that it is not.
 * @param {Half} half
 * @param {string | undefined} stamp
 */
export function setStamp(half, stamp, root = checkout) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile(root), `${JSON.stringify({ ...stamps(root), [half]: stamp }, null, 2)}\n`);
}
