import { isDay } from '../state/concept.ts';

/** The day that somebody wrote, as YYYY-MM-DD: 2021-6-30, 2021/06/30, 2021.6.30 and 2021年6月30日 are the same; nothing where it is no day of the calendar. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?\s*$/.exec(text) ?? [];
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}
