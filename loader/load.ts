import { performance } from 'node:perf_hooks';
import { type GraphStore, readSources, rememberingChange } from '../graph-schema/index.ts';
import { linkAnswers } from './answers.ts';
import { type Choice, chooseDocuments, goneFrom, isThere, namesakes } from './changes.ts';
import { type Documents, findDocuments } from './documents.ts';
import { knownPlans, plansBelow, printedPlans } from './graph/index.ts';
import { baseOf, basesOf, PlanRegistry, placePlans, type StandingPlan } from './link/index.ts';
import { type ReadCorpus, type ReadOptions, readDocuments } from './reading.ts';
import { Remembered } from './remembered.ts';
import { Remembering } from './remembering.ts';
import type { LoadReport } from './report.ts';
import { readReviews } from './reviews/file.ts';
import type { Review } from './reviews/review.ts';
import { Reviewing } from './reviews/reviewing.ts';
import { settleReviews } from './reviews/settle.ts';
import { takeOut } from './takeOut.ts';
import { turn } from './turn.ts';
import { toldRepeated, writeAll } from './writing.ts';

export interface LoadOptions extends ReadOptions {
  /** take out the plans that no file holds any longer, where their file was given or lay in a folder that was */
  prune?: boolean;
  /** read what stands in the graph as it is too */
  again?: boolean;
  /** what people said of what was read; those that the store knows, and those that lie with the documents, are honoured as well */
  reviews?: readonly Review[];
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
  const found = await findDocuments(options.paths ?? []);
  const remembered = new Remembered(await readSources(store));
  const remembering = new Remembering(remembered);
  const beside = await Promise.all(found.reviews.map(readReviews));
  const reviewing = await Reviewing.open(store, [...(options.reviews ?? []), ...beside.flat()]);
  const known = await knownPlans(store);
  const standing = new Set(known.filter(({ inCorpus }) => inCorpus).map(({ id }) => id));
  const choice = await chooseDocuments(found, remembered.records, standing, options);
  const registry = new PlanRegistry();
  for (const plan of known) registry.add(plan);
  const reading = await readWithCopies(choice, found, registry, options);
  const texts = await standingTexts(store, reading, registry, standing, remembered);
  const { placed, repeated } = placePlans(reading.plans, registry, texts);
  await remembering.begin(store, choice);

  const bereft = await plansBelow(
    store,
    placed.flatMap(({ displaces }) => displaces ?? []),
  );
  const written = await writeAll(store, placed, { registry, texts, options, reviewing });
  const plans = [...reading.failed, ...repeated.map(toldRepeated), ...written];
  const read = { reading, placed, repeated };
  const gone = await goneFrom(found.folders, remembered.records);
  const lost = await remembered.lost(store, choice, gone, read);
  const removed = [...lost.readOtherwise, ...(options.prune ? lost.unheld : [])];
  const out = removed.map(({ id }) => id);
  bereft.push(...(await takeOut(store, out, options.signal)));
  const unheld = options.prune ? [] : lost.unheld;
  const changed = await settleReviews(store, reviewing, [...placed.map(({ id }) => id), ...bereft], {
    onProgress: async (progress) => {
      options.onProgress?.({ stage: 'link', ...progress });
      await turn(options.signal);
    },
  });
  await linkAnswers(store);
  const forgotten = options.prune ? gone.map(({ path }) => path) : [];
  await remembering.finish(store, choice, read, { plans, unheld, forgotten });
  const unchanged = choice.unchanged.map(({ path }) => ({ path, status: 'unchanged' as const, notices: [] }));
  const result: LoadReport = {
    files: [...reading.files, ...unchanged],
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

/** Reads what is to be read, and with it what may be a copy of it. Moves the latter, in `choice`, to what is read. */
async function readWithCopies(
  choice: Choice,
  { manifest }: Documents,
  registry: PlanRegistry,
  options: LoadOptions,
): Promise<ReadCorpus> {
  let all: ReadCorpus = { files: [], read: [], plans: [], failed: [] };
  for (let open = choice.toRead; open.length; ) {
    const part = await readDocuments(open, manifest, options);
    all = {
      files: all.files.concat(part.files),
      read: all.read.concat(part.read),
      plans: all.plans.concat(part.plans),
      failed: all.failed.concat(part.failed),
    };
    open = namesakes(choice.unchanged, new Set(part.plans.map((plan) => baseOf(plan, registry))));
    const found = new Set(open);
    choice.unchanged = choice.unchanged.filter((document) => !found.has(document));
    choice.toRead = [...choice.toRead, ...open];
  }
  return all;
}

/** The plans of the graph that have the title of one that was read. */
async function standingTexts(
  store: GraphStore,
  { read, plans }: ReadCorpus,
  registry: PlanRegistry,
  standing: ReadonlySet<string>,
  remembered: Remembered,
): Promise<StandingPlan[]> {
  const bases = new Set(plans.map((plan) => baseOf(plan, registry)));
  const ids = [...standing].filter((id) => [...basesOf(id)].some((base) => bases.has(base)));
  const printed = await printedPlans(store, ids);
  const now = new Set(read.map(({ path }) => path));
  return Promise.all(
    printed.map(async (plan) => {
      const paths = remembered.pathsOf(plan.id).filter((path) => !now.has(path));
      const there = await Promise.all(paths.map(isThere));
      const [held] = paths.filter((_, i) => there[i]).sort();
      return { ...plan, held };
    }),
  );
}
