import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../graph-schema/index.ts';
import { corpusDirectory } from '../../loader/documents.ts';
import { load } from '../../loader/index.ts';

/** What a plan of the corpus is known by. */
interface Name {
  title: string;
  docNumber?: string;
}

/** The plans of the corpus by the names that the loader itself reads. */
export async function corpusNames(): Promise<Name[]> {
  const store = await openStore({ path: ':memory:' });
  try {
    await load(store);
    const rows = await store.read(
      'MATCH (p:Plan {inCorpus: true}) RETURN p.title AS title, p.docNumber AS docNumber',
    );
    return rows as unknown as Name[];
  } finally {
    await store.close();
  }
}

/** Signs that stand in no title of the corpus, one for each copy. */
const marks = '甲乙丙丁戊己庚辛壬癸';

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The last word of a title that says what kind of document it is; the mark goes before it. */
const kindOfDocument = /^(.*)((?:规划|纲要|意见|方案|2025).*)$/s;

/** A part of a title as it may be printed: over several lines, and with or without spaces and quotation marks. */
const asPrinted = (words: string) => [...words.replace(/[\s“”]/g, '')].map(escaped).join('[\\s“”]?');

/** Gives the plans in a text other names: each title gets the mark of the copy, each 文号 another number. */
function renamed(text: string, names: readonly Name[], copy: number): string {
  let result = text;
  for (const { title } of [...names].sort((a, b) => b.title.length - a.title.length)) {
    const parts = kindOfDocument.exec(title);
    if (!parts) throw new Error(`no place for a mark in ${title}`);
    const [before, after] = [asPrinted(parts[1]!), asPrinted(parts[2]!)];
    result = result.replace(new RegExp(`(${before})([\\s“”]?${after})`, 'g'), `$1${marks[copy]}$2`);
  }
  return result.replace(
    /([〔[（(]\d{4}[〕\]）)])(\d+)号/g,
    (_, year, number) => `${year}${copy + 1}${number}号`,
  );
}

/**
 * Writes the corpus several times over, each copy in a folder of its own with its manifest, its files and plans under
 * other names, so that every copy is as much again to load.
 * @param copies at most ten
 */
export async function writeCopies(folder: string, names: readonly Name[], copies: number): Promise<void> {
  if (copies > marks.length)
    throw new RangeError(`there are marks for ${marks.length} copies, not for ${copies}`);
  const files = await readdir(corpusDirectory);
  for (let copy = 0; copy < copies; copy++) {
    const into = join(folder, `copy-${copy}`);
    await mkdir(into, { recursive: true });
    const texts = files.filter((name) => name.endsWith('.txt'));
    for (const name of texts) {
      const text = await readFile(join(corpusDirectory, name), 'utf8');
      await writeFile(join(into, `${copy}-${name}`), renamed(text, names, copy));
    }
    let manifest = renamed(await readFile(join(corpusDirectory, 'corpus.yaml'), 'utf8'), names, copy);
    for (const name of texts) manifest = manifest.replaceAll(name, `${copy}-${name}`);
    await writeFile(join(into, 'corpus.yaml'), manifest);
  }
}
