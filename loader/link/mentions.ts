import { agencyContext, agencyEnd } from './agencies.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, stated } from './context.ts';

/** Organisations that a section names, once each. */
export function linkMentions(linked: LinkedPlan, out: Collector): void {
  const context = agencyContext(linked.plan.head);
  for (const fact of linked.facts) {
    if (fact.kind !== 'agencyMention') continue;
    const section = fact.section && linked.sectionIds.get(fact.section);
    out.edge({
      type: 'MENTIONS',
      from: section ? { label: 'Section', id: section } : { label: 'Plan', id: linked.id },
      to: agencyEnd(fact.printed, context, out),
      properties: { ...stated(linked, fact.quote, fact), asPrinted: fact.printed },
    });
  }
}
