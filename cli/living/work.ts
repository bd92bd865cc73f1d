import { join } from 'node:path';
import type { LoadOptions, LoadProgress, StandingReview } from '../../loader/index.ts';
import { documentsPath, reviewsPath, withStore, withStoreToWrite } from '../store.ts';
import { keep, writeManifest } from './kept.ts';
import { type Preview, previewOf } from './preview.ts';
import type { Results, Task } from './tasks.ts';

/** What fails since it was asked for wrongly: whoever asked can mend it. */
export class BadInput extends Error {
  override name = 'BadInput';
  readonly messageZh: string | undefined;
  constructor(message: string, messageZh?: string, options?: ErrorOptions) {
    super(message, options);
    this.messageZh = messageZh;
  }
}

type Watching = { signal: AbortSignal; onProgress: (progress: LoadProgress) => void };

/** Does one task on the graph of a store. Throws a BadInput where it is asked wrongly. */
export async function work(
  place: string | undefined,
  task: Task,
  watching: Watching,
): Promise<Results[keyof Results]> {
  if (task.kind === 'preview') return preview(place, task, watching);
  if (task.kind === 'keep') return keepDocument(place, task, watching);
  return addReview(place, task.given, watching.signal);
}

type OfDocument = Extract<Task, { folder: string }>;

async function options(place: string | undefined, paths: string[], watching: Watching): Promise<LoadOptions> {
  const { readReviews } = await import('../../loader/index.ts');
  return { paths, reviews: await readReviews(await reviewsPath(place)), ...watching };
}

async function asInput<T>(work: () => Promise<T>): Promise<T> {
  const { LoadError, ReviewError } = await import('../../loader/index.ts');
  try {
    return await work();
  } catch (error) {
    if (error instanceof LoadError || error instanceof ReviewError)
      throw new BadInput(error.message, 'messageZh' in error ? error.messageZh : undefined, { cause: error });
    throw error;
  }
}

async function preview(
  place: string | undefined,
  { folder, name, plans }: OfDocument,
  watching: Watching,
): Promise<Preview> {
  const { previewLoad } = await import('../../loader/index.ts');
  await asInput(() => writeManifest(folder, name, plans));
  const loading = await options(place, [join(folder, name)], watching);
  const found = await withStore(place, (store) => previewLoad(store, loading), { missing: 'empty' });
  const failed = found.report.files.find(({ status }) => status === 'failed');
  if (failed)
    throw new BadInput(
      shown(failed.error ?? 'it could not be read', folder),
      shown(failed.errorZh ?? '无法读取', folder),
    );
  const told = previewOf(found);
  return {
    ...told,
    notices: told.notices.map((notice) => ({ ...notice, place: shown(notice.place, folder) })),
  };
}

/** A path as whoever sent the document knows it. */
const shown = (text: string, folder: string) => text.replaceAll(`${folder}/`, '');

async function keepDocument(
  place: string | undefined,
  { folder, name, plans }: OfDocument,
  watching: Watching,
): Promise<Results['keep']> {
  const { load } = await import('../../loader/index.ts');
  const kept = await documentsPath(place);
  const { path, undo } = await asInput(() => keep(kept, join(folder, name), name, plans));
  try {
    const loading = await options(place, [path], watching);
    const report = await withStoreToWrite(place, watching.signal, (store) => load(store, loading));
    const file = report.files.find(({ status }) => status === 'failed');
    const failed = file?.error ?? report.plans.find(({ status }) => status === 'failed')?.error;
    if (failed !== undefined) throw new BadInput(failed, file?.errorZh);
    return { plans: report.plans.map(({ id }) => id) };
  } catch (error) {
    await undo();
    throw error;
  }
}

async function addReview(
  place: string | undefined,
  given: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<StandingReview> {
  const { appendReviews, applyToStore, describe, readReviews } = await import('../../loader/index.ts');
  const path = await reviewsPath(place);
  const review = await asInput(() => withStore(place, (store) => describe(store, given)));
  await appendReviews(path, [review]);
  const all = await readReviews(path);
  const standing = await withStoreToWrite(place, signal, (store) => applyToStore(store, all));
  return standing.find((it) => it.review.id === review.id)!;
}
