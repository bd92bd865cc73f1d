import { defined } from '../collections.ts';
import type { TargetFact } from '../extract/target.ts';
import { resolveIndicator } from '../resolve/indicator.ts';
import { namesQuantity } from '../resolve/indicatorName.ts';
import { nationwide, printedIn, regionOf } from '../tree.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, placeEnd, stated } from './context.ts';
import { idWithin, toldApart } from './ids.ts';
import { ofPlaces } from './ofPlaces.ts';
import { withPrintings } from './printings.ts';
import { regionEnd } from './regions.ts';

/** What a plan wants its indicators to be, for which region and by when. Whether a number can be right is told later. */
export function linkTargets(linked: LinkedPlan, out: Collector): void {
  const apart = toldApart();
  for (const { fact, again } of withPrintings(linked, quantified(linked, out))) {
    const id = apart(`${idWithin(linked, fact.section, 'target')} ${fact.indicator.name}`);
    const { value, valueMax, unit, operator, limit, pace, binding, year } = fact;
    const evidence = stated(linked, fact.quote, fact);
    const printed = printedIn(linked.plan, fact.indicator.span);
    out.node({
      label: 'Target',
      properties: {
        id,
        name: fact.indicator.name,
        asPrinted: evidence.quote!,
        ...evidence,
        ...defined({ value, valueMax, unit, operator, limit, pace, binding, year, ...baseline(fact) }),
      },
    });
    for (const { section, quote, ...found } of [fact, ...again])
      out.edge({
        type: 'CONTAINS',
        from: placeEnd(linked, section),
        to: { label: 'Target', id },
        properties: stated(linked, quote, { section, ...found }),
      });
    const context = { unit, operator, ...(fact.region ? { region: fact.region.printed } : {}) };
    const { confidence, unsure, aliases, ...indicator } = resolveIndicator(fact.indicator.name, context);
    if (unsure)
      out.doubt({
        rule: 'indicator',
        span: fact.indicator.span,
        message: unsure.why.en,
        messageZh: unsure.why.zh,
      });
    out.node({ label: 'Indicator', properties: { ...indicator, aliases: [...aliases] } });
    out.edge({
      type: 'MEASURES',
      from: { label: 'Target', id },
      to: { label: 'Indicator', id: indicator.id },
      properties: { asPrinted: printed, ...evidence, confidence },
    });
    const region = fact.region?.printed ?? regionOf(linked.plan.head);
    if (region !== nationwide)
      out.edge({
        type: 'APPLIES_TO',
        from: { label: 'Target', id },
        to: regionEnd(linked, region, out),
        properties: { ...evidence, ...(fact.region ? { asPrinted: fact.region.printed } : {}) },
      });
  }
}

/** What says what it measures; of the others, a doubt each. */
function quantified(linked: LinkedPlan, out: Collector): TargetFact[] {
  const targets = ofPlaces(linked.facts.filter((fact) => fact.kind === 'target'));
  return targets.filter(({ indicator, quote }) => {
    if (namesQuantity(indicator.name)) return true;
    const words = printedIn(linked.plan, quote);
    out.doubt({
      rule: 'indicator',
      span: indicator.span,
      message: `“${words}” does not say what is measured, and is no target`,
      messageZh: `“${words}”未写明衡量的是什么，不作为目标`,
    });
    return false;
  });
}

/** What was: never of the year that is aimed at or a later one, whatever the words seem to say. */
function baseline({ year, baselineYear, baselineValue }: TargetFact) {
  if (year !== undefined && baselineYear !== undefined && baselineYear >= year) return {};
  return { baselineYear, baselineValue };
}
