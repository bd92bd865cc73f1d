import type { EdgeEnd } from '../../graph-schema/index.ts';
import { type ResolvedRegion, resolveRegion } from '../resolve/region.ts';
import { nationwide } from '../tree.ts';
import type { Collector } from './collector.ts';
import { headEvidence, known, type LinkedPlan, mention } from './context.ts';

const rule = 'regions';

/**
 * The node of a place that a plan names, with those that it lies in.
 *
 * @param quote the words that name it, which the places around it are concluded from
 */
export function regionEnd(linked: LinkedPlan, printed: string, out: Collector): EdgeEnd {
  const home = linked.plan.head.region?.value;
  return placedIn(resolveRegion(printed, home), out);
}

/** The node of a place, with those that it lies in. */
export function placedIn({ within, ...properties }: ResolvedRegion, out: Collector): EdgeEnd {
  const own: EdgeEnd = { label: 'Region', id: properties.id };
  out.node({ label: 'Region', properties });
  if (!within) return own;
  const { region, ...reason } = within;
  out.edge({
    type: 'PART_OF',
    from: own,
    to: placedIn(region, out),
    properties: known({ rule, ...reason, confidence: 0.95 }),
  });
  return own;
}

/** The places that each section names, and the one that a local plan is for. */
export function linkRegions(linked: LinkedPlan, out: Collector): void {
  for (const fact of linked.facts) {
    if (fact.kind !== 'regionMention') continue;
    out.edge(mention(linked, fact, regionEnd(linked, fact.printed, out), fact.printed));
  }
  const own = linked.plan.head.region;
  if (!own || own.value === nationwide) return;
  out.edge({
    type: 'APPLIES_TO',
    from: { label: 'Plan', id: linked.id },
    to: regionEnd(linked, own.value, out),
    properties: { ...headEvidence(linked, own, 'head'), asPrinted: own.value },
  });
}
