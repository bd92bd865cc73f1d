import { fitting } from '../../collections.ts';
import { numeralValue } from '../../lexical/numeral.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Calendar, YearMark } from './calendar.ts';
import type { Reading } from './candidate.ts';
import { withNumber } from './distribute.ts';

/**
 * One quantity for several years, a number for each: “到2023年、2025年，数字化普及率分别达到60%、75%”, “2022—2024年，分别新增10家、20家、30家”,
 * “三年分别新增10家、20家、30家” in a plan for three years. Undefined where not as many years stand before the numbers, in one list.
 *
 * @param years all marks of the text, in order
 * @param from where the sentence begins
 */
export function yearsInTurn(
  text: string,
  years: readonly YearMark[],
  from: number,
  group: readonly Quantity[],
  calendar: Calendar,
): readonly number[] | undefined {
  if (group.length < 2) return undefined;
  const { start } = group[0]!;
  const last = fitting(years, ({ end }) => end <= start) - 1;
  return (
    spanned(text, years[last], from, group.length) ??
    yearsOfList(text, years, last, from, group.length) ??
    ofPeriod(text.slice(Math.max(from, start - 60), start), group.length, calendar)
  );
}

/** One reading for each year, with the number of that year. */
export function inTurn(reading: Reading, group: readonly Quantity[], years: readonly number[]) {
  const { valueMax: _, baselineValue: __, ...shared } = reading;
  return group.map((quantity, i) => ({ quantity, year: years[i]!, reading: withNumber(shared, quantity) }));
}

/** 未来三年|, 力争用3年时间|; 前三年, 近三年 are past, 三年内 is one deadline */
const soManyYears =
  /(?<![\d第前近过每上])(?:[未今]?[来后])?(?:分|用)?([二两三四五]|[2-5])年(?:时间)?(?![\u4e00-\u9fff]?[度级期]|内|以|前|底|末|规划|计划|行动)/g;

/** The years of the plan's own period, where the words count as many and it has as many. */
function ofPeriod(before: string, count: number, { begins, ends }: Calendar) {
  if (begins === undefined || ends === undefined || ends - begins + 1 !== count) return undefined;
  const said = [...before.matchAll(soManyYears)].at(-1)?.[1];
  const counted = said === '两' ? 2 : said && (numeralValue(said) ?? Number(said));
  return counted === count ? Array.from({ length: count }, (_, i) => begins + i) : undefined;
}

/** The years of a list that ends with the mark at `last`; undefined where it has not `count`. */
function yearsOfList(text: string, years: readonly YearMark[], last: number, from: number, count: number) {
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
const range = /((?:19|20)\d{2})年?[-—–~至到]{1,2}(?:19|20)\d{2}年?[底末前度]{0,2}$/;

/** The years of 2022—2024年, 2022年至2024年; undefined where they are not `count`. */
function spanned(text: string, mark: YearMark | undefined, from: number, count: number) {
  if (mark?.kind !== 'deadline' || mark.start < from) return undefined;
  const first = Number(range.exec(text.slice(Math.max(from, mark.start - 7), mark.end))?.[1]);
  return mark.year! - first + 1 === count ? Array.from({ length: count }, (_, i) => first + i) : undefined;
}
