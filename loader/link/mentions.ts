import { agencyContext, agencyEnd } from './agencies.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, mention } from './context.ts';

/** Organisations that a section names, once each, without giving them anything to do. */
export function linkMentions(linked: LinkedPlan, out: Collector): void {
  const context = agencyContext(linked);
  const assigned = new Set(
    linked.facts.flatMap((fact) =>
      fact.kind === 'assignment' ? [...fact.leads, ...fact.supports].map((a) => a.span.start) : [],
    ),
  );
  for (const fact of linked.facts) {
    if (fact.kind !== 'agencyMention' || assigned.has(fact.quote.start)) continue;
    out.edge(mention(linked, fact, agencyEnd(fact.printed, context, out), fact.printed));
  }
}
