import { open, readFile } from 'node:fs/promises';
import { LoadError } from '../read/index.ts';
import { lineOf, parseReview, type Review, ReviewError } from './review.ts';

/** What a file of reviews is called that lies beside the documents of a corpus. */
export const reviewsName = 'reviews.jsonl';

/** The reviews of a file, none where there is none. Throws a LoadError that names the line which is no review. */
export async function readReviews(path: string): Promise<Review[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [parseReview(line)];
      } catch (error) {
        if (!(error instanceof ReviewError)) throw error;
        throw new LoadError(
          'manifest',
          `${path}:${i + 1}`,
          { en: error.message, zh: error.message },
          { en: 'Mend the line, or take it out', zh: '请改正或删去这一行' },
        );
      }
    });
}

/** Adds to a file those that it does not have, behind what stands there; nothing of it is ever changed. */
export async function appendReviews(path: string, reviews: readonly Review[]): Promise<Review[]> {
  const had = new Set((await readReviews(path)).map(({ id }) => id));
  const fresh = inOrder(reviews.filter(({ id }) => !had.has(id)));
  if (!fresh.length) return [];
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    // who wrote by hand may have left out the last line feed
    const begin = size > 0 && last.toString() !== '\n' ? '\n' : '';
    await file.appendFile(begin + fresh.map(lineOf).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  return fresh;
}

/** Each review once, by time. */
export function inOrder(reviews: readonly Review[]): Review[] {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const key = ({ at, id }: Review) => `${new Date(at).toISOString()} ${id}`;
  return [...byId.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
