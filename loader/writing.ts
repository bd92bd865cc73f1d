import {
  type AuditRecord,
  type GraphFacts,
  type GraphStore,
  ModelError,
  writeAudits,
} from '../graph-schema/index.ts';
import { auditPlan } from './audit/index.ts';
import { judgeTargets, removePlan, suspectTargets, writePlan } from './graph/index.ts';
import {
  type LinkedFacts,
  linkPlan,
  type PlacedPlan,
  type PlanRegistry,
  type RepeatedPlan,
  type StandingPlan,
} from './link/index.ts';
import { barren, suspicious, unstated, unsure } from './notices.ts';
import type { ReadOptions } from './reading.ts';
import type { PlanNotice, PlanReport } from './report.ts';
import type { Reviewing } from './reviews/reviewing.ts';
import { filesOf } from './tree.ts';
import { turn } from './turn.ts';

const titleAndFiles = (id: string, plan: PlacedPlan['plan']) => ({
  id,
  title: plan.head.title.value,
  files: filesOf(plan),
});

export const toldRepeated = ({ read, id, from }: RepeatedPlan): PlanReport => ({
  ...titleAndFiles(id, read.plan),
  status: 'repeated',
  standsFrom: from,
  found: {},
  notices: [],
});

/** Writes plans, judges the numbers that these bring, and tells what came of each. */
export async function writeAll(
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
    options: Pick<ReadOptions, 'onProgress' | 'signal'>;
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
