import type { OutcomeFact } from '../extract/outcomes/fact.ts';
import { resolveIndicator } from '../resolve/indicator.ts';
import { resolveRegion } from '../resolve/region.ts';
import { regionOf } from '../tree.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, stated } from './context.ts';

/**
 * What a plan says was reached. An outcome names its quantity and its region by their names and adds no nodes for them: what nobody
 * aims at is no indicator. Which targets it answers is told when all plans are in the graph.
 */
export function linkOutcomes(linked: LinkedPlan, out: Collector): void {
  const idOf = outcomeIds(linked);
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
        id: idOf(fact),
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
    number: {
      value,
      operator,
      ...(unit && { unit }),
      ...(valueMax !== undefined && { valueMax }),
      ...(limit && { limit }),
      ...(pace && { pace }),
      ...(year !== undefined && { year }),
      ...(baselineYear !== undefined && { baselineYear }),
    },
  };
}

/** Ids of outcomes: that of the section and the quantity, told apart by ~2, ~3, … in reading order. */
function outcomeIds(linked: LinkedPlan): (fact: OutcomeFact) => string {
  const taken = new Map<string, number>();
  return ({ section, indicator }) => {
    const place = section && linked.sectionIds.get(section);
    const base = `${place?.replace(/^section:/, 'outcome:') ?? `outcome:${linked.id.slice('plan:'.length)}#`} ${indicator.name}`;
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    return times > 1 ? `${base}~${times}` : base;
  };
}
