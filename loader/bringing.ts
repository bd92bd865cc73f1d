import type { GraphStore } from '../graph-schema/index.ts';
import { type Choice, isThere, type KnownDocument } from './changes.ts';
import type { Documents } from './documents.ts';
import { plansBelow, printedPlans } from './graph/index.ts';
import {
  baseOf,
  basesOf,
  type KnownPlan,
  PlanRegistry,
  placePlans,
  type StandingPlan,
} from './link/index.ts';
import { type ReadCorpus, type ReadOptions, readDocuments } from './reading.ts';
import type { Read, Remembered } from './remembered.ts';
import type { Remembering } from './remembering.ts';
import type { PlanReport } from './report.ts';
import type { Reviewing } from './reviews/reviewing.ts';
import { toldRepeated, writeAll } from './writing.ts';

/** What documents are brought to. */
export interface Bringing {
  known: readonly KnownPlan[];
  remembered: Remembered;
  remembering: Remembering;
  reviewing: Reviewing;
  options: ReadOptions;
  /** what was read before the load had its turn */
  ahead?: ReadAhead | undefined;
}

/** What a load brought to the graph. */
export interface Brought {
  read: Read;
  plans: PlanReport[];
  /** ids of plans that are to be linked again, since they led to one whose place was taken */
  bereft: string[];
}

/** Documents that were read, and what of them was read. */
export interface ReadAhead {
  documents: readonly KnownDocument[];
  corpus: ReadCorpus;
}

/** Reads documents and writes their plans. Moves those that may be copies of them, in `choice`, to what is read. */
export async function bringIn(
  store: GraphStore,
  choice: Choice,
  { manifest }: Documents,
  { known, remembered, remembering, reviewing, options, ahead }: Bringing,
): Promise<Brought> {
  const standing = new Set(known.filter(({ inCorpus }) => inCorpus).map(({ id }) => id));
  const registry = new PlanRegistry();
  for (const plan of known) registry.add(plan);
  const read = async (documents: readonly KnownDocument[]) =>
    ahead && areSame(ahead.documents, documents) ? ahead.corpus : readDocuments(documents, manifest, options);
  const reading = await readWithCopies(choice, registry, read);
  const texts = await standingTexts(store, reading, registry, standing, remembered);
  const { placed, repeated } = placePlans(reading.plans, registry, texts);
  await remembering.begin(store, choice);
  const bereft = await plansBelow(
    store,
    placed.flatMap(({ displaces }) => displaces ?? []),
  );
  const written = await writeAll(store, placed, { registry, texts, options, reviewing });
  return {
    read: { reading, placed, repeated },
    plans: [...reading.failed, ...repeated.map(toldRepeated), ...written],
    bereft,
  };
}

/** Whether documents are the ones that were read, and are as they were. */
const areSame = (read: readonly KnownDocument[], documents: readonly KnownDocument[]): boolean =>
  read.length === documents.length &&
  read.every(({ key, hash }, i) => hash && documents[i]!.key === key && documents[i]!.hash === hash);

/** Reads what is to be read, and with it what may be a copy of it. */
async function readWithCopies(
  choice: Choice,
  registry: PlanRegistry,
  read: (documents: readonly KnownDocument[]) => Promise<ReadCorpus>,
): Promise<ReadCorpus> {
  let all: ReadCorpus = { files: [], read: [], plans: [], failed: [] };
  for (let open = choice.toRead; open.length; ) {
    const part = await read(open);
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

/** Those of unchanged documents that hold a plan of one of these titles: perhaps a copy of what was read. */
const namesakes = (unchanged: readonly KnownDocument[], bases: ReadonlySet<string>): KnownDocument[] =>
  unchanged.filter(({ record }) =>
    [...record!.plans, ...record!.repeated].some((id) => [...basesOf(id)].some((base) => bases.has(base))),
  );

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
