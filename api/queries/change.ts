import type { TargetChange } from '../schema/comparison.ts';
import type { Target } from '../schema/target.ts';
import { scaled } from './units.ts';

type Change = Pick<TargetChange, 'change' | 'difference' | 'why' | 'whyZh'>;

/** How a value is meant: what kind of number it is, and from which side it bounds. */
interface Meaning {
  readonly kind: Kind;
  readonly bound?: Bound;
}

/** In English, with the same in Chinese. */
const kinds = {
  'a level': '水平值',
  'a rise': '增加值',
  'a fall': '减少值',
  'a multiple': '倍数',
  'a place in a ranking': '位次',
} as const;
type Kind = keyof typeof kinds;

const bounds = { 'at least': '下限', 'at most': '上限' } as const;
type Bound = keyof typeof bounds;

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

const wordsZh = ({ kind, bound }: Meaning) => (bound ? `${kinds[kind]}的${bounds[bound]}` : kinds[kind]);

/** The number to compare: the likely one where the printed one cannot be right. */
const numberOf = ({ value, suspect, likelyValue }: Target) => (suspect ? (likelyValue ?? value) : value);

const isMended = ({ suspect, likelyValue }: Target) => Boolean(suspect) && likelyValue !== undefined;

const unitZh = (unit: string | undefined) => (unit ? `以“${unit}”计` : '未写单位');

/** What becomes of a target for the same indicator and region from one plan to another; either may lack it. */
export function changeOf(a: Target | undefined, b: Target | undefined): Change {
  if (!a || !b) return { change: a ? 'VANISHES' : 'APPEARS' };
  const incomparable = (why: string, whyZh: string): Change => ({ change: 'INCOMPARABLE', why, whyZh });
  const [from, to] = [numberOf(a), numberOf(b)];
  if (from === undefined || to === undefined)
    return incomparable('one of them names no number', '其中一个没有写明数值');
  const [unit, other] = [scaled(a.unit), scaled(b.unit)];
  if (unit.base !== other.base)
    return incomparable(
      `one is in ${a.unit || 'no unit'}, the other in ${b.unit || 'no unit'}`,
      `单位不同：前者${unitZh(a.unit)}，后者${unitZh(b.unit)}`,
    );
  const [meant, means] = [meaningOf(a), meaningOf(b)];
  if (!comparable(meant, means))
    return incomparable(
      `one is ${words(meant)}, the other ${words(means)}`,
      `口径不同：前者是${wordsZh(meant)}，后者是${wordsZh(means)}`,
    );
  // tenths do not add up in binary: 2.5 − 2.2 is 0.2999…
  const difference = Number((to * (other.factor / unit.factor) - from).toPrecision(12));
  const why = [a, b].some(isMended)
    ? { why: 'a likely value is taken for a suspect one', whyZh: '存疑的数值按可能的值比较' }
    : {};
  return { change: difference > 0 ? 'RISES' : difference < 0 ? 'FALLS' : 'SAME', difference, ...why };
}
