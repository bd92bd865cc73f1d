import { fold } from '../../tree.ts';
import type { Calendar } from './calendar.ts';
import { readPassage } from './passage.ts';
import type { About } from './reading.ts';

/**
 * What a sentence aims at, a line each, for tests of rules: `在孵企业 >=10 万家 (attain)`, with `@2020` where it has a deadline and
 * `from 2015=18` where it names a baseline.
 */
export function aimsOf(
  sentence: string,
  context: { from?: number; current?: number; year?: number; setting?: About['setting'] } = {},
): string[] {
  const { from = 2016, current, year, setting = 'plan' } = context;
  const calendar: Calendar = { from, current };
  return readPassage(fold(sentence), { calendar, setting, year }).aims.map((aim) => {
    const value = aim.valueMax === undefined ? `${aim.value}` : `${aim.value}..${aim.valueMax}`;
    const based = aim.baselineYear !== undefined || aim.baselineValue !== undefined;
    return [
      aim.name,
      `${aim.operator}${value}`,
      aim.unit,
      aim.year === undefined ? '' : `@${aim.year}`,
      based ? `from ${aim.baselineYear ?? ''}=${aim.baselineValue ?? ''}` : '',
      `(${aim.rule.replace('target.', '')})`,
    ]
      .filter((part) => part.length > 0)
      .join(' ');
  });
}

/** Which bar keeps each number of a sentence from being an aim, for tests: `45-22纳米: specification`. */
export function barsOf(
  sentence: string,
  context: { from?: number; setting?: About['setting'] } = {},
): string[] {
  const { from = 2016, setting = 'plan' } = context;
  const text = fold(sentence);
  const { refusals } = readPassage(text, { calendar: { from, current: undefined }, setting });
  return refusals.map(({ start, end, bar }) => `${text.slice(start, end)}: ${bar}`);
}
