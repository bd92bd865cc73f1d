import { fold } from '../tree.ts';

/** A day, a month or a year as it is printed; the year may be left out (6月底前). */
const time =
  /(?:((?:19|20)\d{2})年)?\s?(?:(\d{1,2})月(?!均|度|份?起)\s?(?:(\d{1,2})日)?|第?([一二三四1-4])季度|(上半年)|([底末]|年[底末内]))?/g;
/** 2025.6, 2025-06-30 */
const inFigures = /((?:19|20)\d{2})[.-](\d{1,2})(?:[.-](\d{1,2}))?(?!\d)/g;
const thisYears = /(?:今年|本年)?(年底|年末|年内)/;
const lastMonths: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * By when something is to be done, as `2025-06`, to the day where one is printed and to the year where nothing more is: 2025年6月底前, 6月底完成
 * (in a plan of one year), 三季度末, 2018—2020年. Of several times the last counts. Undefined for what names none (长期坚持).
 *
 * @param year that of a plan for one year only
 */
export function resolveDeadline(printed: string, year?: number): string | undefined {
  const words = fold(printed)
    .slice(0, LONGEST)
    .replace(inFigures, (_, y, m, d) => `${y}年${m}月${d ? `${d}日` : ''}`);
  let found: string | undefined;
  for (const match of words.matchAll(time)) {
    const read = dated(match, year);
    if (read) found = read;
  }
  if (!found && year !== undefined && thisYears.test(words)) return `${year}-12`;
  return found;
}

const dueWithin =
  /(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日|[底末])?(?:之?前|以前)|(?:19|20)\d{2}年[底末]前/g;

/** The one time before which a text says that it is to be done: …，6月底前完成。 Undefined where it gives several, or none. */
export function timeIn(text: string): string | undefined {
  const times = [...text.matchAll(dueWithin)];
  return times.length === 1 ? times[0]![0] : undefined;
}

/** how long the words are in which a time is looked for */
const LONGEST = 60;

function dated(
  [, printed, month, day, quarter, half, end]: RegExpMatchArray,
  given?: number,
): string | undefined {
  const year = printed === undefined ? given : Number(printed);
  if (year === undefined) return undefined;
  const m =
    month !== undefined
      ? Number(month)
      : quarter
        ? lastMonths[quarter]
        : half
          ? 6
          : end && printed
            ? 12
            : undefined;
  if (m === undefined) return printed;
  if (m < 1 || m > 12) return undefined;
  const d = Number(day);
  return `${year}-${twoDigits(m)}${day !== undefined && d >= 1 && d <= 31 ? `-${twoDigits(d)}` : ''}`;
}
