import { auditPlan } from '../../loader/audit/index.ts';
import type { Fact, ReadPlan } from '../../loader/facts.ts';
import type { Span } from '../../loader/tree.ts';

/** Where a fact names what is committed; empty for facts of other kinds. */
function committedIn(fact: Fact): Span[] {
  switch (fact.kind) {
    case 'target':
    case 'specialProject':
      return [fact.quote];
    case 'assignment':
      return [...fact.leads, ...fact.supports].map(({ span }) => span);
    default:
      return [];
  }
}

/** How many facts of each kind the marks alone would list if no rule had read them: misses seeded by taking the rules away. */
export function listedWithoutRules(
  plans: readonly ReadPlan[],
): Map<string, { read: number; listed: number }> {
  const counts = new Map<string, { read: number; listed: number }>();
  for (const plan of plans) {
    const { passedOver } = auditPlan({ ...plan, facts: [] });
    for (const fact of plan.facts) {
      const spans = committedIn(fact);
      if (!spans.length) continue;
      const count = counts.get(fact.kind) ?? { read: 0, listed: 0 };
      counts.set(fact.kind, count);
      count.read++;
      if (passedOver.some((it) => spans.some(({ start, end }) => it.start < end && start < it.end)))
        count.listed++;
    }
  }
  return counts;
}
