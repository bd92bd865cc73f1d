import { contextUnder, setsTasks } from '../../extract/targets/sectionContext.ts';
import { actionable, opensGoals } from './words.ts';

/** A section, as far as its heading goes. */
export interface Headed {
  readonly heading: string;
}

/** Whether what stands under these headings, the innermost first, tells how things stand or on what terms something is given. */
export function isReview(outline: readonly Headed[]): boolean {
  let inTasks = false;
  for (const { heading } of outline.toReversed()) {
    if (contextUnder(heading, 'plan', inTasks) !== 'plan') return true;
    inTasks ||= setsTasks(heading);
  }
  return false;
}

/** Whether what stands under these headings, the innermost first, is to be done. */
export const setsDeeds = (outline: readonly Headed[]): boolean =>
  outline.every(({ heading }) => actionable(heading) === 1) && !isReview(outline);

/** Why what stands under these headings, the innermost first, is no goal of anybody: goals within a frame (总体要求 → 发展目标) are. */
export function asideOf(outline: readonly Headed[]): 'frame' | 'review' | undefined {
  if (isReview(outline)) return 'review';
  const said = outline.find(({ heading }) => actionable(heading) < 1);
  return said && !opensGoals(said.heading) ? 'frame' : undefined;
}
