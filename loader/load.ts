import { performance } from 'node:perf_hooks';
import { type GraphFacts, type GraphStore, ModelError } from '../graph-schema/index.ts';
import { linkPlansUp } from './cascade.ts';
import { type LinkedFacts, linkPlan, type PlacedPlan, PlanRegistry, placePlans } from './link/index.ts';
import { suspicious, unstated, unsure } from './notices.ts';
import { filesOf, type ReadOptions, readCorpus } from './reading.ts';
import type { LoadReport, PlanNotice, PlanReport } from './report.ts';
import {
  judgeTargets,
  knownPlans,
  plansBelow,
  plansOfFiles,
  removePlan,
  suspectTargets,
  writePlan,
} from './write/index.ts';

export type LoadOptions = ReadOptions;

/**
 * Documents in, graph out. Each plan is written in a transaction of its own; what cannot be loaded is told in the report,
 * and the others are loaded. Throws a StoreError where the store fails, a LoadError where a manifest is wrong.
 */
export async function load(store: GraphStore, options: LoadOptions = {}): Promise<LoadReport> {
  const begun = performance.now();
  await store.prepare();
  const { files, names, registry, placed, plans } = await readAndPlace(store, options);
  const indicators = new Set<string>();
  for (const [done, plan] of placed.entries()) {
    options.onProgress?.({ stage: 'write', done, total: placed.length, name: plan.plan.head.title.value });
    options.signal?.throwIfAborted();
    const { report, facts } = await writeOne(store, plan, registry);
    plans.push(report);
    for (const { label, properties } of facts.nodes) if (label === 'Indicator') indicators.add(properties.id);
  }
  await judgeTargets(store, [...indicators]);
  await tellSuspects(store, placed, plans);
  const staying = new Set(placed.map(({ id }) => id));
  const gone = (await plansOfFiles(store, names)).filter(({ id }) => !staying.has(id));
  const bereft = await plansBelow(
    store,
    gone.map(({ id }) => id),
  );
  for (const { id } of gone) await removePlan(store, id);
  await linkPlansUp(store, new Set([...staying, ...bereft]), {
    onProgress: (progress) => {
      options.onProgress?.({ stage: 'link', ...progress });
      options.signal?.throwIfAborted();
    },
  });
  return { files, plans, removed: gone, elapsed: performance.now() - begun };
}

/** Reads documents and finds out which plans they hold, beside those that the graph knows. */
async function readAndPlace(store: GraphStore, options: LoadOptions) {
  const { files, names, plans: read, failed } = await readCorpus(options);
  const registry = new PlanRegistry();
  const had = new Set<string>();
  for (const plan of await knownPlans(store)) {
    registry.add(plan);
    if (plan.inCorpus) had.add(plan.id);
  }
  const { placed, repeated } = placePlans(read, registry);
  const plans: PlanReport[] = [
    ...failed,
    ...repeated.map(({ id, plan }) => ({
      ...about(id, plan),
      status: 'repeated' as const,
      found: {},
      notices: [],
    })),
  ];
  return { files, names, registry, placed, plans, had };
}

const about = (id: string, plan: PlacedPlan['plan']) => ({
  id,
  title: plan.head.title.value,
  files: filesOf(plan),
});

/** A plan whose facts do not fit the model is told, and the others are written. */
async function writeOne(store: GraphStore, plan: PlacedPlan, registry: PlanRegistry) {
  const facts = linkPlan(plan, registry);
  const absorbs = registry.absorbedBy(registry.get(plan.id)!);
  try {
    const status = await writePlan(store, { planId: plan.id, facts, absorbs });
    const report: PlanReport = {
      ...about(plan.id, plan.plan),
      status,
      found: countsOf(facts),
      notices: told(plan, facts),
    };
    return { report, facts };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const report: PlanReport = {
      ...about(plan.id, plan.plan),
      status: 'failed',
      error: error.message,
      found: {},
      notices: [],
    };
    return { report, facts: { nodes: [], edges: [] } };
  }
}

/** What a person should look at in a plan, as far as the plan alone tells it. */
const told = (plan: PlacedPlan, { doubts }: LinkedFacts): PlanNotice[] => [
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
    const report = plans.find((it) => it.id === id && (it.status === 'added' || it.status === 'replaced'));
    report?.notices.unshift(...suspicious(plan, suspects.get(id) ?? []));
  }
}

function countsOf({ nodes, edges }: GraphFacts): Record<string, number> {
  const found: Record<string, number> = {};
  for (const key of [...nodes.map((n) => n.label), ...edges.map((e) => e.type)])
    found[key] = (found[key] ?? 0) + 1;
  return found;
}
