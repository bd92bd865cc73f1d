import type { Quantity } from '../numbers/quantity.ts';
import type { YearMark } from './calendar.ts';
import { withNumber } from './distribute.ts';
import { fitting, type Reading } from './reading.ts';

/**
 * One quantity for several years, a number for each: “到2023年、2025年，数字化普及率分别达到60%、75%”. Undefined where not as many years stand
 * before the numbers, in one list.
 *
 * @param years all marks of the text, in order
 * @param from where the sentence begins
 */
export function inTurn(
  text: string,
  years: readonly YearMark[],
  from: number,
  reading: Reading,
  group: readonly Quantity[],
): { reading: Reading; quantity: Quantity; year: number }[] | undefined {
  if (group.length < 2) return undefined;
  const last = fitting(years, ({ end }) => end <= group[0]!.start) - 1;
  const first = last - group.length + 1;
  if (first < 0) return undefined;
  const list = years.slice(first, last + 1);
  const listed = list.every(
    ({ kind, start }, i) =>
      kind === 'deadline' &&
      start >= from &&
      (i === 0 || /^[、和及与]$/.test(text.slice(list[i - 1]!.end, start))),
  );
  const longer = first > 0 && /^[、和及与]$/.test(text.slice(years[first - 1]!.end, list[0]!.start));
  if (!listed || longer) return undefined;
  const { valueMax: _, baselineValue: __, ...shared } = reading;
  return group.map((quantity, i) => ({
    quantity,
    year: list[i]!.year!,
    reading: withNumber(shared, quantity),
  }));
}
