import type { Passage, SectionNode, Span } from '../../tree.ts';
import { quantities } from '../numbers/quantity.ts';
import type { TargetFact } from '../target.ts';
import type { Calendar } from './calendar.ts';
import type { SectionContext } from './candidate.ts';
import type { PassageTarget } from './passageTarget.ts';
import { yearOfHeading, yearOfPeriod } from './planYears.ts';
import { type NamedRegion, regionFor, regionsIn } from './region.ts';
import { contextUnder, setsTasks } from './sectionContext.ts';
import { type Binding, bindingIn } from './terms.ts';
import { topicOf } from './topic.ts';

/** What holds where a passage stands. */
export interface Surroundings {
  section?: SectionNode | undefined;
  sectionContext: SectionContext;
  /** a heading above sets tasks or targets */
  inTasks?: boolean | undefined;
  calendar: Calendar;
  /** the deadline that the sentence gives which introduces the passage, or the heading above it */
  year?: number | undefined;
  topic?: string | undefined;
  region?: TargetFact['region'];
  /** what heads a passage on its line, before a colon */
  head?: string | undefined;
  /** 约束性指标: what the heading above makes of what is below it */
  binding?: Binding | undefined;
}

/** 今后五年的目标任务: not the year of the title */
const comingYears = /(?:今后|未来)[一二三四五六七八九十\d]{1,2}年/;

/** What holds below a heading. */
export function surroundingsBelow(section: SectionNode, around: Surroundings): Surroundings {
  const heading = section.heading.value;
  const current = yearOfHeading(heading);
  const year = current ?? yearOfPeriod(heading);
  return {
    ...around,
    section,
    sectionContext: contextUnder(heading, around.sectionContext, around.inTasks),
    inTasks: around.inTasks || setsTasks(heading),
    ...(year !== undefined && { year }),
    ...(current !== undefined && { calendar: { ...around.calendar, current } }),
    ...(comingYears.test(heading) && { year: undefined }),
    topic: topicOf(heading) ?? around.topic,
    binding: bindingIn(heading) ?? around.binding,
    region: regionOfHeading(section.heading) ?? around.region,
  };
}

export const inConditions = (around: Surroundings): Surroundings => ({
  ...around,
  sectionContext: 'conditions',
});

/** how long a heading is at most that says whose section it opens; the first sentence of an item is longer */
const LONGEST_HEADING = 40;

function regionOfHeading(heading: Passage): TargetFact['region'] {
  if (heading.folded.length > LONGEST_HEADING) return undefined;
  const found = regionsIn(heading.folded).at(-1);
  return found && !statesNumber(heading) ? regionAt(heading, found) : undefined;
}

/** 滨江新区企业达到200家: a sentence, which speaks for itself alone */
const statesNumber = ({ folded }: Passage): boolean => quantities(folded).some(({ kind }) => kind !== 'year');

export const regionAt = (
  passage: Passage,
  found: (Span & Pick<NamedRegion, 'name'>) | undefined,
): TargetFact['region'] =>
  found && {
    printed: found.name ?? passage.value.slice(found.start, found.end),
    span: passage.span(found.start, found.end),
  };

/** The zone or area that a target's own sentence names. */
export const placeOfTarget = (passage: Passage, target: PassageTarget): TargetFact['region'] =>
  regionAt(passage, regionFor(passage.folded, regionsIn(passage.folded), target));
