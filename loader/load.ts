import { performance } from 'node:perf_hooks';
import { type GraphStore, readSources, rememberingChange } from '../graph-schema/index.ts';
import type { Bringing, Brought, ReadAhead } from './bringing.ts';
import { type Choice, chooseDocuments, goneFrom } from './changes.ts';
import { type Document, type Documents, findDocuments } from './documents.ts';
import { knownPlans } from './graph/knownPlans.ts';
import type { ReadOptions } from './reading.ts';
import { Remembered } from './remembered.ts';
import { Remembering } from './remembering.ts';
import type { LoadReport } from './report.ts';
import { readReviews } from './reviews/file.ts';
import type { Review } from './reviews/review.ts';
import { Reviewing } from './reviews/reviewing.ts';
import { settleReviews } from './reviews/settle.ts';
import { isInShard, type Shard } from './shard.ts';
import { turn } from './turn.ts';

export interface LoadOptions extends ReadOptions {
  /** take out the plans that no file holds any longer, where their file was given or lay in a folder that was */
  prune?: boolean;
  /** read what stands in the graph as it is too */
  again?: boolean;
  /** what people said of what was read; those that the store knows, and those that lie with the documents, are honoured as well */
  reviews?: readonly Review[];
  /** take only this part of the documents, and leave what is from the others alone */
  shard?: Shard | undefined;
  /** what `readAhead` has read */
  ahead?: ReadAhead | undefined;
}

/**
 * Reads what a load would have to read, before it has its turn to write: loads that begin at once read side by side. Where the documents are
 * others when the turn comes, the load reads them itself.
 */
export async function readAhead(store: GraphStore, options: LoadOptions): Promise<ReadAhead> {
  const found = await documentsOf(options);
  const known = await knownPlans(store);
  const choice = await chooseDocuments(found, await readSources(store), standingOf(known), options);
  const { readDocuments } = await import('./reading.ts');
  return {
    documents: choice.toRead,
    corpus: await readDocuments(choice.toRead, found.manifest, options),
  };
}

/**
 * Documents in, graph out. What stands in the graph as it is is left alone; of the others each plan is written in a transaction of
 * its own. What cannot be loaded is told in the report, and the others are loaded. Throws a StoreError where the store fails, a
 * LoadError where a manifest is wrong, the reason of the signal where that stops it.
 */
export async function load(store: GraphStore, options: LoadOptions = {}): Promise<LoadReport> {
  await store.prepare();
  return rememberingChange(store, () => loadAll(store, options));
}

/** The load, with the ids of the plans that it has written or linked anew. */
async function loadAll(
  store: GraphStore,
  options: LoadOptions,
): Promise<{ result: LoadReport; written: readonly string[] }> {
  const begun = performance.now();
  const found = await documentsOf(options);
  const remembered = new Remembered(await readSources(store));
  const remembering = new Remembering(remembered);
  const beside = await Promise.all(found.reviews.map(readReviews));
  const reviewing = await Reviewing.open(store, [...(options.reviews ?? []), ...beside.flat()]);
  const known = await knownPlans(store);
  const choice = await chooseDocuments(found, remembered.records, standingOf(known), options);
  const { ahead } = options;
  const { read, plans, bereft } = choice.toRead.length
    ? await bringIn(store, choice, found, { known, remembered, remembering, reviewing, options, ahead })
    : nothing();
  const gone = (await goneFrom(found.folders, remembered.records)).filter(found.holds);
  const lost = await remembered.lost(store, choice, gone, read);
  const removed = [...lost.readOtherwise, ...(options.prune ? lost.unheld : [])];
  if (removed.length) {
    const { takeOut } = await import('./takeOut.ts');
    const out = removed.map(({ id }) => id);
    bereft.push(...(await takeOut(store, out, options.signal)));
  }
  const unheld = options.prune ? [] : lost.unheld;
  const changed = await settleReviews(store, reviewing, [...read.placed.map(({ id }) => id), ...bereft], {
    onProgress: async (progress) => {
      options.onProgress?.({ stage: 'link', ...progress });
      await turn(options.signal);
    },
  });
  if (changed.length || removed.length || gone.length)
    await (await import('./answers.ts')).linkAnswers(store);
  const forgotten = options.prune ? gone.map(({ path }) => path) : [];
  await remembering.finish(store, choice, read, { plans, unheld, forgotten });
  const unchanged = choice.unchanged.map(({ path }) => ({ path, status: 'unchanged' as const, notices: [] }));
  const result: LoadReport = {
    files: [...read.reading.files, ...unchanged],
    plans,
    unheld,
    removed,
    passedOver: found.passedOver,
    reviews: reviewing.standing(),
    outdated: choice.outdated,
    elapsed: performance.now() - begun,
  };
  return { result, written: changed };
}

/** What reads and writes plans knows many words: it is loaded with the first document that has to be read. */
async function bringIn(
  store: GraphStore,
  choice: Choice,
  found: Documents,
  bringing: Bringing,
): Promise<Brought> {
  return (await import('./bringing.ts')).bringIn(store, choice, found, bringing);
}

const nothing = (): Brought => ({
  read: { reading: { files: [], read: [], plans: [], failed: [] }, placed: [], repeated: [] },
  plans: [],
  bereft: [],
});

const standingOf = (plans: Bringing['known']): Set<string> =>
  new Set(plans.filter(({ inCorpus }) => inCorpus).map(({ id }) => id));

/** The documents of a load, of its part alone, and whether another one would be of that part. */
async function documentsOf({
  paths = [],
  shard,
}: LoadOptions): Promise<Documents & { holds: (document: Document) => boolean }> {
  const found = await findDocuments(paths);
  const holds = (document: Document) => !shard || isInShard(shard, document, found.manifest);
  return { ...found, documents: found.documents.filter(holds), holds };
}
