import { distanceBetween } from '../../graph-schema/index.ts';
import type { TargetChange } from '../schema/comparison.ts';
import type { Target } from '../schema/target.ts';

type Change = Pick<TargetChange, 'change' | 'difference' | 'why' | 'whyZh'>;

const isMended = ({ suspect, likelyValue }: Target) => Boolean(suspect) && likelyValue !== undefined;

/** What becomes of a target for the same indicator and region from one plan to another; either may lack it. */
export function changeOf(a: Target | undefined, b: Target | undefined): Change {
  if (!a || !b) return { change: a ? 'VANISHES' : 'APPEARS' };
  const distance = distanceBetween(a, b);
  if (distance.why !== undefined) return { change: 'INCOMPARABLE', ...distance };
  const { difference } = distance;
  const why = [a, b].some(isMended)
    ? { why: 'a likely value is taken for a suspect one', whyZh: '存疑的数值按可能的值比较' }
    : {};
  return { change: difference > 0 ? 'RISES' : difference < 0 ? 'FALLS' : 'SAME', difference, ...why };
}
