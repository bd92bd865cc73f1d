import { fold } from '../../tree.ts';
import type { Calendar } from './calendar.ts';
import type { SectionContext } from './candidate.ts';
import type { Classifier } from './classify.ts';
import { readPassage } from './passage.ts';

/**
 * The targets of a sentence, a line each, for tests of rules: `在孵企业 >=10 万家 (attain)`, with `@2020` where it has a deadline and
 * `from 2015=18` where it names a baseline.
 */
export function targetsOf(
  sentence: string,
  context: {
    from?: number;
    current?: number;
    year?: number;
    sectionContext?: SectionContext;
    classify?: Classifier;
  } = {},
): string[] {
  const { from = 2016, current, sectionContext = 'plan', ...given } = context;
  const calendar: Calendar = { from, current };
  return readPassage(fold(sentence), { calendar, sectionContext, ...given }).targets.map((target) => {
    const value = target.valueMax === undefined ? `${target.value}` : `${target.value}..${target.valueMax}`;
    const based = target.baselineYear !== undefined || target.baselineValue !== undefined;
    return [
      target.name,
      `${target.operator}${value}`,
      target.unit,
      target.year === undefined ? '' : `@${target.year}`,
      based ? `from ${target.baselineYear ?? ''}=${target.baselineValue ?? ''}` : '',
      `(${target.rule.replace('target.', '')})`,
    ]
      .filter((part) => part.length > 0)
      .join(' ');
  });
}

/** Which rejection keeps each number of a sentence from being a target, for tests: `45-22纳米: specification`. */
export function rejectionsOf(
  sentence: string,
  context: { from?: number; sectionContext?: SectionContext; classify?: Classifier } = {},
): string[] {
  const { from = 2016, sectionContext = 'plan', ...given } = context;
  const text = fold(sentence);
  const { rejected } = readPassage(text, {
    calendar: { from, current: undefined },
    sectionContext,
    ...given,
  });
  return rejected.map(({ start, end, rejection }) => `${text.slice(start, end)}: ${rejection}`);
}
