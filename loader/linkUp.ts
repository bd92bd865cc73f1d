import type { EdgeFact, GraphStore } from '../graph-schema/index.ts';
import { kept } from './collections.ts';
import { contentsOf, standingPlans, writeCascade } from './graph/index.ts';
import {
  framesOf,
  linkCascade,
  type PlanContents,
  type PlanStanding,
  type Watching,
  whyStepless,
} from './link/cascade/index.ts';

export interface Linking extends Watching {
  /** what people made of the steps of a plan */
  reviewed?: (plan: string, edges: EdgeFact[]) => Promise<EdgeFact[]>;
  onProgress?: (progress: { done: number; total: number; name: string }) => void | Promise<void>;
}

/**
 * Links plans to those that they carry out: those of `changed`, and those that stand under one of them, since what these lead
 * to may have changed. The higher come first, so that a plan finds what the plan above it leads to.
 */
export async function linkPlansUp(
  store: GraphStore,
  changed: ReadonlySet<string>,
  { onProgress, reviewed, ...watching }: Linking = {},
): Promise<void> {
  const plans = await standingPlans(store);
  const frames = new Map([...plans.values()].map((plan) => [plan.id, framesOf(plan, plans)]));
  const above = (plan: PlanStanding) => [
    ...frames.get(plan.id)!.map((frame) => frame.above),
    ...plan.supersedes.flatMap((id) => plans.get(id) ?? []),
  ];
  const inOrder = higherFirst([...plans.values()], above);
  const affected = new Set(changed);
  // a plan also says of those that it only names why it has no step to them
  for (const plan of inOrder)
    if (above(plan).some(({ id }) => affected.has(id)) || plansNamed(plan).some((id) => changed.has(id)))
      affected.add(plan.id);

  const read = new Map<string, Promise<PlanContents>>();
  const contents = (plan: PlanStanding) => kept(read, plan.id, () => contentsOf(store, plan));
  const open = inOrder.filter(({ id }) => affected.has(id));
  for (const [done, plan] of open.entries()) {
    await onProgress?.({ done, total: open.length, name: plan.title });
    const own = await contents(plan);
    const framed = [];
    for (const frame of frames.get(plan.id)!) framed.push({ frame, contents: await contents(frame.above) });
    const earlier = [];
    for (const id of plan.supersedes) {
      const before = plans.get(id);
      if (before) earlier.push(await contents(before));
    }
    const edges = linkCascade(own, framed, earlier, watching);
    const known = plansNamed(plan).flatMap((id) => plans.get(id) ?? []);
    const stepless = whyStepless(own, frames.get(plan.id)!, known, edges);
    await writeCascade(store, plan.id, reviewed ? await reviewed(plan.id, edges) : edges, stepless);
    // read anew below it: its tasks now lead on
    read.delete(plan.id);
  }
}

const plansNamed = ({ carriesOut, cites }: PlanStanding): string[] => [...carriesOut, ...cites];

/** Every plan behind those that stand above it; by id where neither does. A circle is entered at its first. */
function higherFirst(
  plans: readonly PlanStanding[],
  above: (plan: PlanStanding) => readonly PlanStanding[],
): PlanStanding[] {
  const ordered = new Set<PlanStanding>();
  const open = new Set<PlanStanding>();
  const visit = (plan: PlanStanding) => {
    if (ordered.has(plan) || open.has(plan)) return;
    open.add(plan);
    for (const higher of above(plan)) visit(higher);
    ordered.add(plan);
  };
  for (const plan of plans) visit(plan);
  return [...ordered];
}
