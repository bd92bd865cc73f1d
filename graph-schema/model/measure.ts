import type { NodeProperties } from './types.ts';
import { scaled } from './units.ts';

/** A number as a plan prints it, and how it is meant. */
export type Measured = Pick<
  NodeProperties<'Target'>,
  'value' | 'valueMax' | 'unit' | 'operator' | 'suspect' | 'likelyValue'
>;

/** What kind of number an operator makes, and from which side it bounds. */
interface Meaning {
  readonly kind: 'level' | 'rise' | 'fall' | 'multiple' | 'place';
  readonly bound?: 'least' | 'most';
}

const meanings: Record<NonNullable<Measured['operator']>, Meaning> = {
  '=': { kind: 'level' },
  '~': { kind: 'level' },
  '>=': { kind: 'level', bound: 'least' },
  '<=': { kind: 'level', bound: 'most' },
  '+': { kind: 'rise' },
  '-': { kind: 'fall' },
  x: { kind: 'multiple' },
  rank: { kind: 'place' },
};

const words: Record<Meaning['kind'], readonly [string, string]> = {
  level: ['a level', '水平值'],
  rise: ['a rise', '增幅'],
  fall: ['a fall', '降幅'],
  multiple: ['a multiple', '倍数'],
  place: ['a place in a ranking', '位次'],
};
const bounds: Record<NonNullable<Meaning['bound']>, readonly [string, string]> = {
  least: [' to be reached at least', '（下限）'],
  most: [' to be reached at most', '（上限）'],
};

export const meaningOf = ({ operator = '=' }: Measured): Meaning => meanings[operator];

const worded = ({ kind, bound }: Meaning, language: 0 | 1) =>
  `${words[kind][language]}${bound ? bounds[bound][language] : ''}`;

/** The number to compare: the likely one where the printed one cannot be right. */
const numberOf = ({ value, suspect, likelyValue }: Measured) => (suspect ? (likelyValue ?? value) : value);

/** How far one number is from another, in the unit of the first; or why nobody can say. */
export type Distance = { difference: number; why?: never } | { why: string; whyZh: string };

/** A lowest level and a highest one are no steps of one way; either compares with a plain one. */
const isOneKind = (a: Meaning, b: Meaning) =>
  a.kind === b.kind && (a.bound === undefined || b.bound === undefined || a.bound === b.bound);

/** What is printed: 超过6000亿元 → 6000亿元. A place is one also where 位 is not printed with it: 居全国第4 → 第4位. */
export const printedNumber = ({ value, valueMax, unit = '', operator }: Measured): string => {
  const number = `${value ?? '–'}${valueMax === undefined ? '' : `–${valueMax}`}`;
  return operator === 'rank' ? `第${number}${unit || '位'}` : `${number}${unit}`;
};

/** How far the second number is from the first, where they can be compared. */
export function distanceBetween(a: Measured, b: Measured): Distance {
  const [from, to] = [numberOf(a), numberOf(b)];
  if (from === undefined || to === undefined)
    return { why: 'one of them names no number', whyZh: '其中一个没有数值' };
  const [meant, means] = [meaningOf(a), meaningOf(b)];
  const [unit, other] = [scaled(a.unit), scaled(b.unit)];
  // 第5位 and 第5位次 are one place
  const places = meant.kind === 'place' && means.kind === 'place';
  if (!places && unit.base !== other.base)
    return {
      why: `one is in ${a.unit || 'no unit'}, the other in ${b.unit || 'no unit'}`,
      whyZh: `单位不同：${a.unit || '无'}与${b.unit || '无'}`,
    };
  if (!isOneKind(meant, means))
    return {
      why: `one is ${worded(meant, 0)}, the other ${worded(means, 0)}`,
      whyZh: `一个是${worded(meant, 1)}，一个是${worded(means, 1)}`,
    };
  // tenths do not add up in binary: 2.5 − 2.2 is 0.2999…
  return { difference: Number((to * (other.factor / unit.factor) - from).toPrecision(12)) };
}

/** Whether two numbers are one that is printed twice: in another unit (0.05万亿元, 500亿元), or once with 以上. */
export function isSameNumber(a: Measured, b: Measured): boolean {
  const top = ({ valueMax, ...it }: Measured): Measured => ({
    ...it,
    ...(valueMax !== undefined && { value: valueMax }),
  });
  return [distanceBetween(a, b), distanceBetween(top(a), top(b))].every(
    (it) => it.why === undefined && it.difference === 0,
  );
}
