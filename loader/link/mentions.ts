import { agencyContext, agencyEnd } from './agencies.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, placeEnd, stated } from './context.ts';

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
    out.edge({
      type: 'MENTIONS',
      from: placeEnd(linked, fact.section),
      to: agencyEnd(fact.printed, context, out),
      properties: { asPrinted: fact.printed, ...stated(linked, fact.quote, fact) },
    });
  }
}
