import { defined } from '../collections.ts';
import type { OutcomeFact } from '../extract/outcomes/fact.ts';
import { resolveIndicator } from '../resolve/indicator.ts';
import { resolveRegion } from '../resolve/region.ts';
import { regionOf } from '../tree.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, stated } from './context.ts';
import { idWithin, toldApart } from './ids.ts';

/**
 * What a plan says was reached. An outcome names its quantity and its region by their names and adds no nodes for them: what nobody
 * aims at is no indicator. Which targets it answers is told when all plans are in the graph.
 */
export function linkOutcomes(linked: LinkedPlan, out: Collector): void {
  const apart = toldApart();
  const said = new Set<string>();
  for (const fact of linked.facts) {
    if (fact.kind !== 'outcome') continue;
    const { name, indicator, region, number } = described(fact, linked);
    // in the text and in a table, or as the baseline of two targets
    const key = JSON.stringify([indicator, region, number]);
    if (said.has(key)) continue;
    said.add(key);
    const evidence = stated(linked, fact.quote, fact);
    out.node({
      label: 'Outcome',
      properties: {
        id: apart(`${idWithin(linked, fact.section, 'outcome')} ${name}`),
        name,
        indicator,
        region,
        ...number,
        asPrinted: evidence.quote!,
        ...evidence,
      },
    });
  }
}

function described(fact: OutcomeFact, { plan }: LinkedPlan) {
  const { unit, operator, value, valueMax, limit, pace, year, baselineYear } = fact;
  const home = regionOf(plan.head);
  const printed = fact.region?.printed;
  const { name } = fact.indicator;
  return {
    name,
    indicator: resolveIndicator(name, { unit, operator, ...(printed && { region: printed }) }).name,
    region: printed ? resolveRegion(printed, home).name : home,
    number: defined({
      value,
      operator,
      unit: unit || undefined,
      valueMax,
      limit,
      pace,
      year,
      baselineYear,
    }),
  };
}
