import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { divisions, provinceOf } from '../../loader/gazetteer/divisions.ts';
import { readCorpus } from '../../loader/reading.ts';
import { type Original, type Province, scaledTexts } from './texts.ts';

/** The documents of the corpus, each by itself. */
export async function originals(): Promise<Original[]> {
  const { plans } = await readCorpus({});
  return plans.map(({ plan: { head, text, printed = text } }) => ({
    title: head.title.value,
    text: printed,
    national: head.level?.value === 'national',
  }));
}

/** Every province with its cities, in the order of their codes. */
export const provinces = (): Province[] =>
  divisions
    .filter(({ kind, code, years }) => kind === 'province' && !years && !/^[78]/u.test(code))
    .map((province) => ({
      name: province.name,
      short: province.short,
      cities: divisions
        .filter((it) => it.kind === 'city' && !it.years && provinceOf(it)?.code === province.code)
        .map(({ name, short }) => ({ name, short })),
    }));

interface Scaled {
  documents: readonly Original[];
  places: readonly Province[];
  count: number;
  seed: number;
}

/** Writes so many documents into a folder, each below its year and province; gives their bytes. */
export async function writeDocuments(
  folder: string,
  { documents, places, count, seed }: Scaled,
): Promise<number> {
  let bytes = 0;
  for (const { path, text } of scaledTexts(documents, places, count, seed)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
