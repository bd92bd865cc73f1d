import type { TargetOperator } from '../generated/operations.ts';
import type { Say } from '../language/messages.ts';

/** As much of an aim as its value needs. */
export interface Quantity {
  value: number | null;
  /** the upper end of a range */
  valueMax: number | null;
  unit: string | null;
  operator: TargetOperator | null;
}

/** Units that the message of an operator says itself. */
const saidBy: Partial<Record<TargetOperator, string>> = { TIMES: '倍', RANK: '位' };

/** Value and unit as one reads them: at least 600 亿元. Null where there is no number. */
export function quantity({ value, valueMax, unit, operator }: Quantity, say: Say): string | null {
  if (value === null) return null;
  const number = valueMax === null ? String(value) : `${value}–${valueMax}`;
  const said = operator !== null && saidBy[operator] === unit;
  const plain = said ? number : withUnit(number, unit);
  return operator ? say(`operator.${operator}`, { value: plain }) : plain;
}

/** 2.5%, 600 亿元. */
export const withUnit = (number: number | string, unit: string | null): string =>
  unit ? `${number}${/^[%％‰°]/.test(unit) ? '' : ' '}${unit}` : String(number);
