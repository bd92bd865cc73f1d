import { setsTasks, settingUnder } from '../../extract/targets/setting.ts';
import type { StandingSection } from './standing.ts';
import { actionable } from './words.ts';

/** Whether what stands under these headings, the innermost first, tells how things stand or on what terms something is given. */
export function isReview(outline: readonly StandingSection[]): boolean {
  let inTasks = false;
  for (const { heading } of outline.toReversed()) {
    if (settingUnder(heading, 'plan', inTasks) !== 'plan') return true;
    inTasks ||= setsTasks(heading);
  }
  return false;
}

/** Whether what stands under these headings, the innermost first, is to be done. */
export const setsDeeds = (outline: readonly StandingSection[]): boolean =>
  outline.every(({ heading }) => actionable(heading) === 1) && !isReview(outline);
