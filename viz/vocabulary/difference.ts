import type { Say } from '../language/messages.ts';
import { withUnit } from './quantity.ts';

/** How one number and its year differ from another. */
export interface Difference {
  /** nothing where the numbers do not compare */
  by: number | null;
  unit: string | null;
  /** how many years later (positive) or earlier; nothing where a year is not known */
  years: number | null;
}

export const isShare = (unit: string | null): boolean => unit !== null && /^[%％‰]/.test(unit);

/** +0.6 percentage points · 3 years earlier. */
export function differenceWords({ by, unit, years }: Difference, say: Say): string {
  // tenths do not add up in binary
  const size = by === null ? '' : String(Math.abs(Number(by.toPrecision(10))));
  const told =
    isShare(unit) && unit!.length === 1 ? say('difference.points', { value: size }) : withUnit(size, unit);
  return [
    by !== null && (by ? `${by > 0 ? '+' : '−'}${told}` : say('difference.same')),
    years ? say(years > 0 ? 'difference.later' : 'difference.earlier', { count: Math.abs(years) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
