import { fillOf } from './asked.ts';
import type { OpenMeasure } from './openMeasure.ts';

/** A task that found little is shown what comes next: the likest that is left, one of each plan. */
export function fill(it: OpenMeasure): void {
  const { few, share: least } = fillOf(it.subject.domains.size > 0);
  let ends = [...it.reached].filter((id) => !it.ofItsPlace.has(id)).length;
  const plans = new Set<string>();
  for (const { step, share } of it.spare.sort((a, b) => b.share - a.share)) {
    if (ends >= few || share < least) return;
    if (plans.has(step.above.contents.id) || it.reached.has(step.end.id)) continue;
    plans.add(step.above.contents.id);
    it.reached.add(step.end.id);
    it.steps.push(step);
    ends++;
  }
}
