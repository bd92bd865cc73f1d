import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyManifest, type Manifest, readManifest } from './corpus/manifest.ts';
import { formats, LoadError } from './read/index.ts';
import { reviewsName } from './reviews/file.ts';

/** The documents that come with Gangmu. */
export const corpusDirectory = fileURLToPath(
  // one and the same, whether the sources run or what is built of them: a graph remembers where its documents lie
  new URL(import.meta.url.endsWith('.ts') ? './corpus/' : '../../loader/corpus/', import.meta.url),
);

const manifestName = 'corpus.yaml';
/** How the names of documents end, those of each form together. */
export const readExtensions: readonly string[] = formats.flatMap((format) => format.extensions);
const extensions = new Set(readExtensions);
/** What editors and file managers leave beside documents: ~$方案.docx, .~lock.方案.docx#, Thumbs.db */
const leftover = /^(?:~\$|\.~lock|Thumbs\.db$|desktop\.ini$)/iu;

export interface Document {
  /** as given, or below the folder that was given */
  path: string;
  /** path from the root of its corpus, with slashes: what it is called in the graph */
  source: string;
}

/** Something in a folder that is not read, and why. */
export interface PassedOver {
  path: string;
  reason: 'form' | 'hidden' | 'leftover' | 'closed' | 'broken-link' | 'circular-link';
}

export interface Documents {
  /** in the order in which they were given, those of a folder by name */
  documents: Document[];
  /** absolute paths of the folders that were given */
  folders: string[];
  manifest: Manifest;
  /** files of reviews that lie in the folders */
  reviews: string[];
  passedOver: PassedOver[];
}

/**
 * The documents that files and folders stand for: a folder for those in it and below, links followed. A file that is given by
 * name is taken whatever it is called, with the other parts of its text that the manifest names; what is no document fails
 * when it is read. What lies in a folder and is not read is told. The root of a corpus is the nearest folder above a document
 * that holds a corpus.yaml, else the folder that was given, else that of the file.
 * Throws a LoadError where a manifest is wrong, and for what is no path.
 */
export async function findDocuments(given: readonly string[]): Promise<Documents> {
  const found: Document[] = [];
  const folders: string[] = [];
  const passedOver: PassedOver[] = [];
  const reviews: string[] = [];
  const manifests = new Manifests();
  for (const path of given.length ? given : [corpusDirectory]) {
    assertPath(path);
    if (!(await isFolder(path))) {
      const root = (await manifests.rootAbove(dirname(path))) ?? dirname(path);
      for (const part of withParts(path, await manifests.in(root)))
        found.push({ path: part, source: sourceIn(root, part) });
      continue;
    }
    folders.push(resolve(path));
    const files = await filesBelow(path, passedOver);
    const documents = files.filter((name) => extensions.has(extname(name).toLowerCase()) && !isReviews(name));
    reviews.push(...files.filter(isReviews));
    passedOver.push(
      ...files
        .filter((name) => !documents.includes(name) && !isManifest(name) && !isReviews(name))
        .map((name): PassedOver => ({ path: name, reason: 'form' })),
    );
    // a folder without documents fails as such when it is to be read
    if (!documents.length) found.push({ path, source: '' });
    for (const name of documents) {
      const root = (await manifests.rootAbove(dirname(name))) ?? path;
      found.push({ path: name, source: sourceIn(root, name) });
    }
  }
  const byPath = new Map(found.map((document) => [resolve(document.path), document]));
  return {
    documents: [...byPath.values()],
    folders,
    manifest: await manifests.all(),
    reviews: [...new Set(reviews)],
    // what lies beside the corpus that comes with Gangmu is no concern of its user
    passedOver: given.length ? passedOver : [],
  };
}

/** What people give that is no path is told as such, not as a file that is missing. */
function assertPath(path: string): void {
  if (path === '-')
    throw new LoadError(
      'missing',
      '-',
      { en: 'standard input is not read', zh: '不读标准输入' },
      { en: 'Save the text in a file and give that', zh: '请先存成文件，再给出文件' },
    );
  if (/^https?:\/\//iu.test(path))
    throw new LoadError(
      'missing',
      path,
      { en: 'addresses are not fetched', zh: '不抓取网址' },
      { en: 'Save the page or document in a file and give that', zh: '请先把网页或文件存到本机，再给出文件' },
    );
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );

const isManifest = (path: string) => path.endsWith(`${sep}${manifestName}`) || path === manifestName;

const isReviews = (path: string) => path.endsWith(`${sep}${reviewsName}`) || path === reviewsName;

const sourceIn = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** Paths of the files in a folder and below, by name; what cannot be gone into is added to `passedOver`. */
async function filesBelow(folder: string, passedOver: PassedOver[]): Promise<string[]> {
  const files: string[] = [];
  const walk = async (path: string, above: readonly string[]): Promise<void> => {
    const own = await realpath(path);
    if (above.includes(own)) {
      passedOver.push({ path, reason: 'circular-link' });
      return;
    }
    const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
    if (!entries) {
      passedOver.push({ path, reason: 'closed' });
      return;
    }
    for (const entry of entries) {
      const inside = join(path, entry.name);
      const reason = passedByName(entry.name);
      if (reason) {
        passedOver.push({ path: inside, reason });
        continue;
      }
      const kind = await entryKind(entry, inside);
      if (!kind) passedOver.push({ path: inside, reason: 'broken-link' });
      else if (kind.isDirectory()) await walk(inside, [...above, own]);
      else if (kind.isFile()) files.push(inside);
    }
  };
  await walk(folder, []);
  return files.sort();
}

const passedByName = (name: string): PassedOver['reason'] | undefined =>
  leftover.test(name) ? 'leftover' : name.startsWith('.') ? 'hidden' : undefined;

/** What an entry of a folder is, or what its link leads to; undefined where that is not there. */
const entryKind = async (entry: Dirent, path: string): Promise<Dirent | Stats | undefined> =>
  entry.isSymbolicLink() ? stat(path).catch(() => undefined) : entry;

/** The manifests of a run, each read once. */
class Manifests {
  readonly #byFolder = new Map<string, Promise<Manifest | undefined>>();

  /** The manifest of a folder, if it has one. */
  in(folder: string): Promise<Manifest | undefined> {
    const key = resolve(folder);
    let manifest = this.#byFolder.get(key);
    if (!manifest) {
      manifest = manifestOf(folder);
      this.#byFolder.set(key, manifest);
    }
    return manifest;
  }

  /** The nearest folder at or above one that has a manifest. */
  async rootAbove(folder: string): Promise<string | undefined> {
    if (await this.in(folder)) return folder;
    const above = dirname(resolve(folder));
    return above === resolve(folder) ? undefined : this.rootAbove(above);
  }

  async all(): Promise<Manifest> {
    const manifests = await Promise.all(this.#byFolder.values());
    return manifests.reduce<Manifest>(
      (all, one = emptyManifest) => ({
        plans: new Map([...all.plans, ...one.plans]),
        fields: new Map([...all.fields, ...one.fields]),
        parts: [...all.parts, ...one.parts],
      }),
      emptyManifest,
    );
  }
}

async function manifestOf(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, manifestName);
  const yaml = await readFile(path, 'utf8').catch(() => undefined);
  return yaml === undefined ? undefined : readManifest(path, yaml);
}

/** A file with the others that hold one text with it: half a plan must not take the place of the whole. */
function withParts(path: string, manifest: Manifest | undefined): string[] {
  const parts = manifest?.parts.find((paths) => paths.includes(resolve(path)));
  return parts ? parts.map((part) => join(dirname(path), relative(dirname(resolve(path)), part))) : [path];
}
