import { scaled } from '../../graph-schema/index.ts';
import type { TargetFact } from '../extract/target.ts';
import { resolveIndicator } from '../resolve/indicator.ts';
import { resolveRegion } from '../resolve/region.ts';
import { fold, printedIn } from '../tree.ts';
import { actionable } from './cascade/words.ts';
import type { LinkedPlan } from './context.ts';

/** A target, and the other places where its plan prints it. */
export interface Printed {
  fact: TargetFact;
  again: TargetFact[];
}

/**
 * The targets of a plan, each with all of its printings: what stands among its goals or in a box or table, and in the text as well, is one,
 * and so is what it says in the same words in two sections. What is alike otherwise (两个示范区各建设10个中心) is two.
 */
export function withPrintings(linked: LinkedPlan, facts: readonly TargetFact[]): Printed[] {
  const found = new Map<string, Printed[]>();
  const printed: Printed[] = [];
  for (const fact of facts) {
    const key = numberOf(fact);
    const alike = found.get(key) ?? [];
    const same = alike.find(
      ({ fact: first }) =>
        isPrintedAgain(linked, first, fact) && meantBy(linked, first) === meantBy(linked, fact),
    );
    if (same) {
      same.again.push(fact);
      same.fact = filledUp(same.fact, fact);
      continue;
    }
    const it = { fact, again: [] };
    printed.push(it);
    found.set(key, [...alike, it]);
  }
  return printed;
}

/** The number, however its magnitude is printed: 2万亿元, 20000亿元. */
function numberOf({ unit, value, valueMax, limit, pace }: TargetFact): string {
  const { base, factor } = scaled(unit);
  const size = (number?: number) => number !== undefined && Number((number * factor).toPrecision(12));
  return JSON.stringify([base, size(value), size(valueMax), limit, pace]);
}

/** What is measured, and where: looked up only where two numbers are the same. */
function meantBy({ plan }: LinkedPlan, { indicator, unit, operator, region }: TargetFact): string {
  const context = { unit, operator, ...(region ? { region: region.printed } : {}) };
  const place = region && resolveRegion(region.printed, plan.head.region?.value).id;
  return JSON.stringify([resolveIndicator(indicator.name, context).id, place]);
}

function isPrintedAgain(linked: LinkedPlan, first: TargetFact, later: TargetFact): boolean {
  if (first.section === later.section) return false;
  if (isTable(first) && isTable(later)) return false;
  if (!isOneYear(linked, first, later)) return false;
  const isOneBound = first.operator === later.operator || [first, later].some(isBareCell);
  const words = ({ quote }: TargetFact) => fold(printedIn(linked.plan, quote)).replace(/\s/g, '');
  return isOneBound && (gathers(first) || gathers(later) || words(first) === words(later));
}

const isTable = ({ rule }: TargetFact): boolean => rule === 'target.table';

/** A table dates its numbers by the end of the plan's period, which the text leaves unsaid. */
const isOneYear = ({ plan }: LinkedPlan, first: TargetFact, later: TargetFact): boolean =>
  first.year === later.year ||
  ([first, later].some(isTable) &&
    (first.year ?? later.year) === plan.head.periodEnd?.value &&
    (first.year === undefined || later.year === undefined));

/** A cell holds a number alone, whatever the text says beside it: 超过10%. */
const isBareCell = (fact: TargetFact): boolean => isTable(fact) && fact.operator === '=';

/** Whether it stands where a plan gathers its numbers. */
const gathers = (fact: TargetFact): boolean =>
  isTable(fact) ||
  fact.section?.kind === 'box' ||
  (fact.section !== undefined && actionable(fact.section.heading.value) < 1);

/** What one printing leaves open, another may say: from what it starts, whether it binds, that the number is a floor. */
const filledUp = (first: TargetFact, later: TargetFact): TargetFact => ({
  ...later,
  ...baselineIn(first.unit, later),
  ...first,
  section: first.section,
  operator: isBareCell(first) ? later.operator : first.operator,
});

/** From what a target starts, in the unit of its other printing: 9835亿元 beside 2万亿元 are 0.9835万亿元. */
function baselineIn(
  unit: string,
  { baselineValue, unit: own }: TargetFact,
): Pick<TargetFact, 'baselineValue'> {
  if (baselineValue === undefined) return {};
  const value = (baselineValue * scaled(own).factor) / scaled(unit).factor;
  return { baselineValue: Number(value.toPrecision(12)) };
}
