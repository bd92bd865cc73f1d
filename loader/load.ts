import { performance } from 'node:perf_hooks';
import {
  type AuditRecord,
  type GraphFacts,
  type GraphStore,
  ModelError,
  readSources,
  rememberingChange,
  writeAudits,
} from '../graph-schema/index.ts';
import { linkAnswers } from './answers.ts';
import { auditPlan } from './audit/index.ts';
import { type Choice, chooseDocuments, goneFrom, isThere, namesakes } from './changes.ts';
import { type Documents, findDocuments } from './documents.ts';
import {
  judgeTargets,
  knownPlans,
  plansBelow,
  printedPlans,
  removePlan,
  suspectTargets,
  writePlan,
} from './graph/index.ts';
import {
  baseOf,
  basesOf,
  type LinkedFacts,
  linkPlan,
  type PlacedPlan,
  PlanRegistry,
  placePlans,
  type RepeatedPlan,
  type StandingPlan,
} from './link/index.ts';
import { barren, suspicious, unstated, unsure } from './notices.ts';
import { type ReadCorpus, type ReadOptions, readDocuments } from './reading.ts';
import { Remembered } from './remembered.ts';
import { Remembering } from './remembering.ts';
import type { LoadReport, PlanNotice, PlanReport } from './report.ts';
import { readReviews } from './reviews/file.ts';
import type { Review } from './reviews/review.ts';
import { Reviewing } from './reviews/reviewing.ts';
import { settleReviews } from './reviews/settle.ts';
import { takeOut } from './takeOut.ts';
import { filesOf } from './tree.ts';
import { turn } from './turn.ts';

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

const titleAndFiles = (id: string, plan: PlacedPlan['plan']) => ({
  id,
  title: plan.head.title.value,
  files: filesOf(plan),
});

const toldRepeated = ({ read, id, from }: RepeatedPlan): PlanReport => ({
  ...titleAndFiles(id, read.plan),
  status: 'repeated',
  standsFrom: from,
  found: {},
  notices: [],
});

/** Writes plans, judges the numbers that these bring, and tells what came of each. */
async function writeAll(
  store: GraphStore,
  placed: readonly PlacedPlan[],
  {
    registry,
    texts,
    options,
    reviewing,
  }: {
    registry: PlanRegistry;
    texts: readonly StandingPlan[];
    options: LoadOptions;
    reviewing: Reviewing;
  },
): Promise<PlanReport[]> {
  const reports: PlanReport[] = [];
  const indicators = new Set<string>();
  const audits: AuditRecord[] = [];
  const before = new Map(texts.map((plan) => [plan.id, plan]));
  for (const [done, plan] of placed.entries()) {
    options.onProgress?.({ stage: 'write', done, total: placed.length, name: plan.plan.head.title.value });
    await turn(options.signal);
    const { report, facts } = await writeOne(store, plan, registry);
    if (report.status !== 'failed') {
      const audit = auditPlan(plan);
      audits.push({ plan: plan.id, ...audit });
      report.audit = { ...audit, passedOver: audit.passedOver.length };
    }
    for (const id of (await reviewing.settle(plan.id)) ?? []) indicators.add(id);
    const earlier = before.get(plan.displaces ?? plan.id);
    if (earlier && earlier.files.join() !== report.files.join()) report.tookPlaceOf = earlier.files;
    reports.push(report);
    for (const { label, properties } of facts.nodes) if (label === 'Indicator') indicators.add(properties.id);
  }
  if (audits.length) await store.write((tx) => writeAudits(tx, audits));
  await judgeTargets(store, [...indicators]);
  await tellSuspects(store, placed, reports);
  return reports;
}

/** A plan whose facts do not fit the model is told, and the others are written. */
async function writeOne(store: GraphStore, plan: PlacedPlan, registry: PlanRegistry) {
  const facts = linkPlan(plan, registry);
  const absorbs = registry.absorbedBy(registry.get(plan.id)!);
  try {
    const change = await writePlan(store, { planId: plan.id, facts, absorbs });
    if (plan.displaces) await removePlan(store, plan.displaces);
    const found = countsOf(facts);
    const report: PlanReport = {
      ...titleAndFiles(plan.id, plan.plan),
      status: plan.displaces ? 'replaced' : change,
      found,
      notices: [...barren(plan.plan, found), ...noticesOf(plan, facts)],
    };
    return { report, facts };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const report: PlanReport = {
      ...titleAndFiles(plan.id, plan.plan),
      status: 'failed',
      error: error.message,
      found: {},
      notices: [],
    };
    return { report, facts: { nodes: [], edges: [] } };
  }
}

/** What a person should look at in a plan, as far as the plan alone tells it. */
const noticesOf = (plan: PlacedPlan, { doubts }: LinkedFacts): PlanNotice[] => [
  ...unsure(plan, doubts),
  ...unstated(plan.plan),
];

/** Tells of the numbers that cannot be right, which show only when all plans are in the graph. */
async function tellSuspects(store: GraphStore, placed: readonly PlacedPlan[], plans: readonly PlanReport[]) {
  const suspects = await suspectTargets(
    store,
    placed.map(({ id }) => id),
  );
  for (const { id, plan } of placed) {
    const report = plans.find((it) => it.id === id && it.status !== 'failed');
    report?.notices.unshift(...suspicious(plan, suspects.get(id) ?? []));
  }
}

function countsOf({ nodes, edges }: GraphFacts): Record<string, number> {
  const found: Record<string, number> = {};
  for (const key of [...nodes.map((n) => n.label), ...edges.map((e) => e.type)])
    found[key] = (found[key] ?? 0) + 1;
  return found;
}
