import type { EdgeFact } from '../../../graph-schema/index.ts';
import { shares } from './likelihood.ts';
import { isSamePlace } from './places.ts';
import { type PlanContents, type StandingTarget, sentenceOf } from './standing.ts';

/**
 * CONTINUES: a target of a later period and the one of the same quantity and region in the earlier plan that its plan follows
 * (R&D强度 2.5% in 2020 → 2.2% in 2015). A trajectory, no step of the cascade: a target whose period has ended is carried out no more.
 */
export const continuationsRule = 'continuations';

const yearOf = ({ year }: StandingTarget, { periodEnd }: PlanContents) => year ?? periodEnd;

/** @param earlier a plan that the other takes the place of, or follows in its series */
export function continuationsOf(plan: PlanContents, earlier: PlanContents): EdgeFact[] {
  return plan.targets.flatMap((target) => {
    const year = yearOf(target, plan);
    const before = earlier.targets.filter((other) => {
      const its = yearOf(other, earlier);
      return (
        other.indicator === target.indicator &&
        isSamePlace(other.region, target.region) &&
        year !== undefined &&
        its !== undefined &&
        its < year
      );
    });
    const latest = Math.max(...before.map((other) => yearOf(other, earlier)!));
    return before
      .filter((other) => yearOf(other, earlier) === latest)
      .map((other) => continuation(plan, earlier, target, other));
  });
}

const continuation = (
  plan: PlanContents,
  earlier: PlanContents,
  target: StandingTarget,
  before: StandingTarget,
): EdgeFact => ({
  type: 'CONTINUES',
  from: { label: 'Target', id: target.id },
  to: { label: 'Target', id: before.id },
  properties: {
    plan: plan.id,
    ...sentenceOf(target),
    rule: continuationsRule,
    basis: 'inferred',
    confidence: shares.continuations,
    why:
      `Both measure ${target.indicatorName} for ${target.region}: “${target.quote}” follows “${before.quote}” of ` +
      `《${earlier.title}》, which 《${plan.title}》 follows.`,
    whyZh:
      `都以${target.indicatorName}衡量${target.region}：“${target.quote}”接续《${earlier.title}》的“${before.quote}”，` +
      `《${plan.title}》是后者的下一期。`,
  },
});
