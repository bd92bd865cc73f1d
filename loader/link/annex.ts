import type { Collector } from './collector.ts';
import { headEvidence, type LinkedPlan } from './context.ts';

/** An annex that shares out the work of the plan before it (…2017年度任务分工表) carries that plan out. */
export function linkAnnex(linked: LinkedPlan, mainPlan: string | undefined, out: Collector): void {
  const { annexOf, head } = linked.plan;
  if (!annexOf || !mainPlan || mainPlan === linked.id) return;
  out.edge({
    type: 'IMPLEMENTS',
    from: { label: 'Plan', id: linked.id },
    to: { label: 'Plan', id: mainPlan },
    properties: { ...headEvidence(linked, head.title, 'annex'), asPrinted: annexOf },
  });
}
