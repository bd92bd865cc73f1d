import type { TargetChange } from '../schema/comparison.ts';
import type { Target } from '../schema/target.ts';
import { scaled } from './units.ts';

type Change = Pick<TargetChange, 'change' | 'difference' | 'why'>;

/** How a value is meant: what kind of number it is, and from which side it bounds. */
interface Meaning {
  readonly kind: string;
  readonly bound?: 'at least' | 'at most';
}

const meanings: Record<NonNullable<Target['operator']>, Meaning> = {
  '=': { kind: 'a level' },
  '~': { kind: 'a level' },
  '>=': { kind: 'a level', bound: 'at least' },
  '<=': { kind: 'a level', bound: 'at most' },
  '+': { kind: 'a rise' },
  '-': { kind: 'a fall' },
  x: { kind: 'a multiple' },
  rank: { kind: 'a place in a ranking' },
};

const meaningOf = ({ operator = '=' }: Target) => meanings[operator];

/** A lowest level and a highest one are no steps of one way; either compares with a plain one. */
const comparable = (a: Meaning, b: Meaning) =>
  a.kind === b.kind && (a.bound === undefined || b.bound === undefined || a.bound === b.bound);

const words = ({ kind, bound }: Meaning) => (bound ? `${kind} to be reached ${bound}` : kind);

/** The number to compare: the likely one where the printed one cannot be right. */
const numberOf = ({ value, suspect, likelyValue }: Target) => (suspect ? (likelyValue ?? value) : value);

const isMended = ({ suspect, likelyValue }: Target) => Boolean(suspect) && likelyValue !== undefined;

/** What becomes of an aim for the same indicator and region from one plan to another; either may lack it. */
export function changeOf(a: Target | undefined, b: Target | undefined): Change {
  if (!a || !b) return { change: a ? 'VANISHES' : 'APPEARS' };
  const incomparable = (why: string): Change => ({ change: 'INCOMPARABLE', why });
  const [from, to] = [numberOf(a), numberOf(b)];
  if (from === undefined || to === undefined) return incomparable('one of them names no number');
  const [unit, other] = [scaled(a.unit), scaled(b.unit)];
  if (unit.base !== other.base)
    return incomparable(`one is in ${a.unit || 'no unit'}, the other in ${b.unit || 'no unit'}`);
  const [meant, means] = [meaningOf(a), meaningOf(b)];
  if (!comparable(meant, means)) return incomparable(`one is ${words(meant)}, the other ${words(means)}`);
  // tenths do not add up in binary: 2.5 − 2.2 is 0.2999…
  const difference = Number((to * (other.factor / unit.factor) - from).toPrecision(12));
  const why = [a, b].some(isMended) ? { why: 'a likely value is taken for a suspect one' } : {};
  return { change: difference > 0 ? 'RISES' : difference < 0 ? 'FALLS' : 'SAME', difference, ...why };
}
