import type { TargetOperator } from '../../generated/operations.ts';
import type { Say } from '../../language/messages.ts';
import { differenceWords, isShare } from '../../vocabulary/difference.ts';
import type { TargetCard } from '../../vocabulary/target.ts';
import type { Card } from './graph.ts';

const changes: readonly TargetOperator[] = ['RISE_BY', 'FALL_BY', 'TIMES', 'RANK'];

/** What kind of number it is: a level where it is none of the kinds of change. */
const kindOf = ({ operator }: TargetCard) => changes.find((one) => one === operator) ?? 'LEVEL';

/** The number to compare: the likely one where the printed one cannot be right. */
const numberOf = ({ value, suspect, likelyValue }: TargetCard) => (suspect ? (likelyValue ?? value) : value);

/** A province's part of the nation's sum is no change of it: only shares, and numbers of the same place, compare. */
export const comparable = (doer: Card, goal: Card): boolean =>
  doer.target !== undefined &&
  goal.target !== undefined &&
  doer.target.unit === goal.target.unit &&
  kindOf(doer.target) === kindOf(goal.target) &&
  !doer.target.pace === !goal.target.pace &&
  (isShare(doer.target.unit) || doer.regions.join() === goal.regions.join());

/** What a target makes of the number and the year of the one that it serves; nothing where they do not compare. */
export function differenceOf(doer: Card | undefined, goal: Card | undefined, say: Say): string {
  if (!doer?.target || !goal?.target || !comparable(doer, goal)) return '';
  const [to, from] = [numberOf(doer.target), numberOf(goal.target)];
  if (to === null || from === null) return '';
  const by = Number((to - from).toPrecision(10));
  const dated = doer.target.targetYear !== null && goal.target.targetYear !== null;
  const years = dated ? doer.target.targetYear! - goal.target.targetYear! : null;
  return differenceWords({ by, unit: doer.target.unit, years }, say);
}
