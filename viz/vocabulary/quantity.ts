import type { TargetLimit, TargetOperator, TargetPace } from '../generated/operations.ts';
import type { Say } from '../language/messages.ts';

/** As much of a target as its value needs. */
export interface Quantity {
  value: number | null;
  /** the upper end of a range */
  valueMax: number | null;
  unit: string | null;
  operator: TargetOperator | null;
  /** what bounds the number of a change */
  limit?: TargetLimit | null;
  /** over what time it is to be reached */
  pace?: TargetPace | null;
}

/** Units that the message of an operator says itself. */
const saidBy: Partial<Record<TargetOperator, readonly string[]>> = {
  TIMES: ['倍'],
  RANK: ['位', '位次', '名'],
};

/** Value and unit as one reads them: at least 600 亿元. Null where there is no number. */
export function quantity(target: Quantity, say: Say): string | null {
  const { value, valueMax, unit, operator, limit, pace } = target;
  if (value === null) return null;
  const number = valueMax === null ? String(value) : `${value}–${valueMax}`;
  const said = operator !== null && unit !== null && saidBy[operator]?.includes(unit);
  const plain = said ? number : withUnit(number, unit);
  const bounded = limit ? say(`limit.${limit}`, { value: plain }) : plain;
  const meant = operator ? say(`operator.${operator}`, { value: bounded }) : bounded;
  return pace ? say(`pace.${pace}`, { value: meant }) : meant;
}

/** 2.5%, 600 亿元. */
export const withUnit = (number: number | string, unit: string | null): string =>
  unit ? `${number}${/^[%％‰°]/.test(unit) ? '' : ' '}${unit}` : String(number);
