import type { Quantity } from '../numbers/quantity.ts';
import type { YearMark } from './calendar.ts';
import { fitting, type Reading } from './candidate.ts';
import { withNumber } from './distribute.ts';

/**
 * One quantity for several years, a number for each: “到2023年、2025年，数字化普及率分别达到60%、75%”, “2022—2024年，分别新增10家、20家、30家”.
 * Undefined where not as many years stand before the numbers, in one list.
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
  const own = spanned(text, years[last], from, group.length) ?? listed(text, years, last, from, group.length);
  if (!own) return undefined;
  const { valueMax: _, baselineValue: __, ...shared } = reading;
  return group.map((quantity, i) => ({ quantity, year: own[i]!, reading: withNumber(shared, quantity) }));
}

/** The years of a list that ends with the mark at `last`; undefined where it has not `count`. */
function listed(text: string, years: readonly YearMark[], last: number, from: number, count: number) {
  const first = last - count + 1;
  if (first < 0) return undefined;
  const list = years.slice(first, last + 1);
  const together = list.every(
    ({ kind, start }, i) =>
      kind === 'deadline' && start >= from && (i === 0 || joint.test(text.slice(list[i - 1]!.end, start))),
  );
  const longer = first > 0 && joint.test(text.slice(years[first - 1]!.end, list[0]!.start));
  return together && !longer ? list.map(({ year }) => year!) : undefined;
}

const joint = /^[、和及与]$/;
const range = /^((?:19|20)\d{2})年?[^\d]{1,2}(?:19|20)\d{2}/;

/** The years of 2022—2024年; undefined where they are not `count`. */
function spanned(text: string, mark: YearMark | undefined, from: number, count: number) {
  if (mark?.kind !== 'deadline' || mark.start < from) return undefined;
  const first = Number(range.exec(text.slice(mark.start, mark.end))?.[1]);
  return mark.year! - first + 1 === count ? Array.from({ length: count }, (_, i) => first + i) : undefined;
}
