import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { VFile } from 'vfile';
import type { GraphFacts, GraphStore } from '../graph-schema/index.ts';
import { findDocuments } from './documents.ts';
import { extract } from './extract/index.ts';
import type { ReadPlan } from './facts.ts';
import { linkPlan, type PlacedPlan, PlanRegistry, placePlans } from './link/index.ts';
import { outlinePlan } from './outline/index.ts';
import { readDocumentFile } from './read/index.ts';
import type { FileReport, LoadReport, Notice, PlanReport } from './report.ts';
import { splitPlans } from './split/index.ts';
import { knownPlans, plansOfFiles, removePlan, writePlan } from './write/index.ts';

export { LoadError } from './read/index.ts';
export * from './report.ts';

/** How far a load has come. */
export interface LoadProgress {
  stage: 'read' | 'write';
  done: number;
  total: number;
  /** the file or plan that is being worked on */
  name: string;
}

export interface LoadOptions {
  /** files and folders; the corpus that comes with Gangmu where there are none */
  paths?: readonly string[];
  onProgress?: (progress: LoadProgress) => void;
  /** stops the load between two plans; what was written stays */
  signal?: AbortSignal;
}

/**
 * Documents in, graph out. Each plan is written in a transaction of its own; a document that cannot be read is told in the
 * report, and the others are loaded. Throws a StoreError where the store fails, a LoadError where a manifest is wrong.
 */
export async function load(store: GraphStore, options: LoadOptions = {}): Promise<LoadReport> {
  const begun = performance.now();
  const { paths = [], onProgress, signal } = options;
  await store.prepare();
  const documents = await findDocuments(paths);
  const files: FileReport[] = [];
  const read: VFile[] = [];
  for (const [done, path] of documents.paths.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'read', done, total: documents.paths.length, name: basename(path) });
    const report: FileReport = { path, status: 'loaded', notices: [] };
    files.push(report);
    try {
      read.push(await readDocumentFile(path));
    } catch (error) {
      Object.assign(report, { status: 'failed', error: messageOf(error) });
    }
  }

  const registry = new PlanRegistry();
  for (const plan of await knownPlans(store)) registry.add(plan);
  const { plans: readPlans, failed } = readAll(read, documents.manifest);
  const placed = placePlans(readPlans, registry);
  const plans: PlanReport[] = [...failed];
  for (const [done, plan] of placed.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'write', done, total: placed.length, name: plan.plan.head.title.value });
    plans.push(await writeOne(store, plan, registry));
  }
  const removed = await removeGone(store, read, new Set(placed.map(({ id }) => id)));
  tellFiles(files, read, plans);
  return { files, plans, removed, elapsed: performance.now() - begun };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const namesOf = (plan: ReadPlan['plan']): string[] => [
  ...new Set(plan.parts.map(({ file }) => file.basename ?? '')),
];

/** split → outline → extract. A plan that a stage fails on is told, and the others go on. */
function readAll(files: readonly VFile[], manifest: Parameters<typeof splitPlans>[1]) {
  const plans: ReadPlan[] = [];
  const failed: PlanReport[] = [];
  for (const plan of splitPlans(files, manifest)) {
    try {
      const tree = outlinePlan(plan);
      plans.push({ plan, tree, facts: extract(tree) });
    } catch (error) {
      const title = plan.head.title.value;
      failed.push({
        id: '',
        title,
        status: 'failed',
        error: messageOf(error),
        files: namesOf(plan),
        found: {},
      });
    }
  }
  return { plans, failed };
}

async function writeOne(store: GraphStore, plan: PlacedPlan, registry: PlanRegistry): Promise<PlanReport> {
  const facts = linkPlan(plan, registry);
  const absorbs = registry.absorbedBy(registry.get(plan.id)!);
  const status = await writePlan(store, { planId: plan.id, facts, absorbs });
  const title = plan.plan.head.title.value;
  return { id: plan.id, title, status, files: namesOf(plan.plan), found: countsOf(facts) };
}

function countsOf({ nodes, edges }: GraphFacts): Record<string, number> {
  const found: Record<string, number> = {};
  for (const key of [...nodes.map((n) => n.label), ...edges.map((e) => e.type)])
    found[key] = (found[key] ?? 0) + 1;
  return found;
}

/** Plans that one of the files held when it was loaded before, and holds no longer. */
async function removeGone(store: GraphStore, files: readonly VFile[], staying: ReadonlySet<string>) {
  const had = await plansOfFiles(
    store,
    files.map((file) => file.basename ?? ''),
  );
  const gone = had.filter(({ id }) => !staying.has(id));
  for (const { id } of gone) await removePlan(store, id);
  return gone;
}

/** Adds to each file what was noticed in it; one in which no plan was found has failed. */
function tellFiles(reports: FileReport[], files: readonly VFile[], plans: readonly PlanReport[]): void {
  for (const file of files) {
    const report = reports.find(({ path }) => path === file.path)!;
    report.notices = file.messages.map(
      (m): Notice => ({
        place: `${file.path}:${m.line ?? 1}:${m.column ?? 1}`,
        rule: m.ruleId ?? '',
        message: m.reason,
      }),
    );
    if (!plans.some((plan) => plan.files.includes(file.basename ?? '')))
      Object.assign(report, {
        status: 'failed',
        error: `${file.path}: no plan was found in it. A plan has a title or numbered headings; check that this is the right file`,
      });
  }
}
